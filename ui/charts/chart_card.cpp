// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kSample = 18;  ///< pixels of line before a name
constexpr int kGap = 6;
constexpr int kBetween = 14;

QFont valueFont() {
    QFont font = textFont(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

class ChartCard::Legend final : public QWidget {
public:
    explicit Legend(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    std::vector<LegendEntry> entries;

    QSize sizeHint() const override {
        int width = 0;
        for (const LegendEntry& entry : entries)
            width += entryWidth(entry) + kBetween;
        return {std::max(0, width - kBetween), 20};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = themeOf(this);
        int x = 0;
        for (const LegendEntry& entry : entries) {
            QPen pen(theme.*(entry.style.color), 2);
            if (entry.style.isDashed)
                pen.setDashPattern({3.5, 2});
            painter.setPen(pen);
            const double middle = height() / 2.0;
            painter.drawLine(QPointF(x, middle), QPointF(x + kSample, middle));
            painter.setPen(theme.text);
            painter.setFont(textFont(TextRole::Caption));
            const int textX = x + kSample + kGap;
            painter.drawText(QRect(textX, 0, nameWidth(entry), height()), Qt::AlignVCenter, entry.style.name);
            painter.setFont(valueFont());
            drawNumber(painter, QRectF(textX + nameWidth(entry) + 4, 0, valueWidth(), height()), entry.value,
                       Qt::AlignLeft);
            x += entryWidth(entry) + kBetween;
        }
    }

private:
    static int nameWidth(const LegendEntry& entry) {
        return QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(entry.style.name) + 1;
    }
    static int valueWidth() { return static_cast<int>(numberWidth(valueFont(), QStringLiteral("0.000"))) + 2; }
    static int entryWidth(const LegendEntry& entry) { return kSample + kGap + nameWidth(entry) + 4 + valueWidth(); }
};

ChartCard::ChartCard(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_title(title),
      m_header(new QHBoxLayout),
      m_legend(new Legend(this)),
      m_plot(new PlotView(this)) {
    setProperty("kind", "card");
    m_header->setContentsMargins(16, 8, 12, 0);
    m_header->setSpacing(16);
    m_header->addWidget(makeLabel(title, TextRole::Heading));
    m_header->addWidget(m_legend);
    m_header->addStretch();
    m_header->addStrut(28);  // the same with and without a switch
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addLayout(m_header);
    column->addWidget(m_plot, 1);
    m_plot->setAccessibleName(title);
}

QString ChartCard::legendText() const {
    QStringList parts;
    for (const LegendEntry& entry : m_legend->entries)
        if (!entry.value.isEmpty())
            parts.append(entry.style.name + QLatin1Char(' ') + entry.value);
    return parts.join(QStringLiteral(", "));
}

void ChartCard::setLegend(std::vector<LegendEntry> entries) {
    m_legend->entries = std::move(entries);
    m_legend->updateGeometry();
    m_legend->update();
    m_plot->setAccessibleDescription(legendText());
}

void ChartCard::addSwitch(QWidget* widget) {
    m_header->addWidget(widget);
}

}  // namespace ui
