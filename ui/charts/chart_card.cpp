// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QSvgGenerator>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

#include "ui/save_file.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kSample = 18;  ///< pixels of line before a name
constexpr int kGap = 6;
constexpr int kBetween = 14;
constexpr int kRowHeight = 16;  ///< of the legend
constexpr QSize kSavedSize(960, 540);
constexpr int kSavedScale = 2;  ///< of pixels: sharp in print

QFont valueFont() {
    QFont font = textFont(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

class ChartCard::Legend final : public QWidget {
public:
    /// @param rows for which there is room
    Legend(QWidget* parent, int rows) : QWidget(parent), m_rows(rows) {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    std::vector<LegendEntry> entries;

    QSize sizeHint() const override { return {rowWidth(entries), m_rows * kRowHeight}; }
    QSize minimumSizeHint() const override { return {0, m_rows * kRowHeight}; }

    /// In two rows where one has no room; names are cut where these have none either.
    void paint(QPainter& painter, const QSizeF& size) const {
        const std::span<const LegendEntry> all(entries);
        if (rowWidth(all) <= size.width() || m_rows == 1)
            return paintRow(painter, QRectF(QPointF(), size), all);
        const std::size_t upper = (all.size() + 1) / 2;
        const double top = size.height() / 2 - kRowHeight;
        paintRow(painter, {0, top, size.width(), kRowHeight}, all.first(upper));
        paintRow(painter, {0, top + kRowHeight, size.width(), kRowHeight}, all.subspan(upper));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, size());
    }

private:
    void paintRow(QPainter& painter, const QRectF& rect, std::span<const LegendEntry> row) const {
        const Theme& theme = themeOf(this);
        int names = 0;
        for (const LegendEntry& entry : row)
            names += nameWidth(entry);
        const double room = rect.width() - (rowWidth(row) - names);
        const double share = names > 0 ? std::clamp(room / names, 0.0, 1.0) : 1;
        double x = rect.left();
        for (const LegendEntry& entry : row) {
            QPen pen(theme.*(entry.style.color), 2);
            if (entry.style.isDashed)
                pen.setDashPattern({3.5, 2});
            if (entry.style.isDotted)
                pen.setDashPattern({1, 1.5});
            painter.setPen(pen);
            painter.drawLine(QPointF(x, rect.center().y()), QPointF(x + kSample, rect.center().y()));
            painter.setPen(theme.text);
            painter.setFont(textFont(TextRole::Caption));
            const double textX = x + kSample + kGap;
            const int width = static_cast<int>(nameWidth(entry) * share);
            painter.drawText(QRectF(textX, rect.top(), width, rect.height()), Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(entry.style.name, Qt::ElideRight, width));
            painter.setFont(valueFont());
            drawNumber(painter, QRectF(textX + width + 4, rect.top(), valueWidth(entry), rect.height()), entry.value,
                       Qt::AlignLeft);
            x += entryWidth(entry) - nameWidth(entry) + width + kBetween;
        }
    }
    int rowWidth(std::span<const LegendEntry> row) const {
        int width = 0;
        for (const LegendEntry& entry : row)
            width += entryWidth(entry) + kBetween;
        return std::max(0, width - kBetween);
    }
    static int nameWidth(const LegendEntry& entry) {
        return QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(entry.style.name) + 1;
    }
    int valueWidth(const LegendEntry& entry) const {
        const QString widest = entry.style.isRate ? QStringLiteral("0.000000")
                               : m_rows == 1      ? QStringLiteral("0.00")
                                                  : QStringLiteral("0.000");
        return static_cast<int>(numberWidth(valueFont(), widest)) + 2;
    }
    int entryWidth(const LegendEntry& entry) const { return kSample + kGap + nameWidth(entry) + 4 + valueWidth(entry); }

    int m_rows;
};

ChartCard::ChartCard(const QString& title, QWidget* parent, Frame frame)
    : QFrame(parent),
      m_title(title),
      m_header(new QHBoxLayout),
      m_titleLabel(makeLabel(title, TextRole::Heading)),
      m_legend(new Legend(this, frame == Frame::Card ? 2 : 1)),
      m_plot(new PlotView(this)),
      m_body(new QStackedLayout),
      m_menu(new QMenu(this)) {
    const bool isCard = frame == Frame::Card;
    setProperty("kind", isCard ? QVariant("card") : QVariant());
    if (!isCard)  // to show it without a parent would open a window
        m_titleLabel->hide();
    m_header->setContentsMargins(isCard ? 16 : 0, isCard ? 8 : 0, isCard ? 8 : 0, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_titleLabel);
    m_header->addWidget(m_legend);
    m_header->addStretch();
    if (isCard)
        m_header->addStrut(2 * kRowHeight);  // the same with and without a switch
    m_menu->addAction(tr("Save as PNG…"), this, [this] { askWhere(QStringLiteral("png"), tr("Pictures (*.png)")); });
    m_menu->addAction(tr("Save as SVG…"), this, [this] { askWhere(QStringLiteral("svg"), tr("Drawings (*.svg)")); });
    m_menuButton = makeIconButton(QStringLiteral("more"), tr("Save this chart"), QStringLiteral("chartMenu"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    if (isCard)
        m_header->addWidget(m_menuButton);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, isCard ? 4 : 0);
    column->setSpacing(isCard ? 2 : 0);
    column->addLayout(m_header);
    column->addLayout(m_body, 1);
    m_body->addWidget(m_plot);
    m_plot->setAccessibleName(title);
}

void ChartCard::setTitle(const QString& title, const QString& shortTitle) {
    m_title = title;
    m_titleLabel->setText(shortTitle.isEmpty() ? title : shortTitle);
    m_titleLabel->setToolTip(title);
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
    QStringList names;
    for (const LegendEntry& entry : m_legend->entries)
        names << entry.style.name;
    m_legend->setToolTip(names.join(QLatin1Char('\n')));
    m_legend->updateGeometry();
    m_legend->update();
    m_plot->setAccessibleDescription(legendText());
}

void ChartCard::setLegendVisible(bool isVisible) {
    m_legend->setVisible(isVisible);
}

void ChartCard::addPlot(QWidget* plot) {
    m_body->addWidget(plot);
}

void ChartCard::showPlot(QWidget* plot) {
    m_body->setCurrentWidget(plot);
}

void ChartCard::addSwitch(QWidget* widget) {
    m_header->insertWidget(m_header->count() - 1, widget);
}

void ChartCard::setTable(QTableView* table) {
    m_body->addWidget(table);
    m_tableButton =
        makeIconButton(QStringLiteral("table"), tr("Numbers in place of the curves (T)"), QStringLiteral("chartTable"));
    m_tableButton->setCheckable(true);
    m_header->insertWidget(m_header->count() - 1, m_tableButton);
    connect(m_tableButton, &QToolButton::toggled, this, [this](bool on) {
        m_body->setCurrentIndex(on ? 1 : 0);
        emit tableShown(on);
    });
}

bool ChartCard::isTableShown() const {
    return m_body->currentIndex() == 1;
}

void ChartCard::showTable(bool on) {
    if (m_tableButton)
        m_tableButton->setChecked(on);
}

void ChartCard::setCsv(std::function<QByteArray()> csv) {
    m_csv = std::move(csv);
    m_menu->addAction(tr("Save as CSV…"), this, [this] { askWhere(QStringLiteral("csv"), tr("Tables (*.csv)")); });
}

void ChartCard::askWhere(const QString& suffix, const QString& filter) {
    auto* dialog = new QFileDialog(this, tr("Save this chart"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    static const QRegularExpression kNotInNames(QStringLiteral("[\\\\/:*?\"<>|]"));
    dialog->selectFile(m_title.toLower().remove(kNotInNames) + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (const auto error = save(file))
            emit saveFailed(*error);
    });
    dialog->open();
}

std::optional<engine::Error> ChartCard::save(const QString& file) const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QStringLiteral("csv") && m_csv) {
        buffer.write(m_csv());
    } else if (suffix == QStringLiteral("svg")) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(kSavedSize);
        generator.setViewBox(QRect(QPoint(), kSavedSize));
        generator.setResolution(logicalDpiX());  // text as large beside the lines as on the screen
        generator.setTitle(m_title);
        QPainter painter(&generator);
        paintCard(painter, kSavedSize);
    } else {
        QImage image(kSavedSize * kSavedScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(kSavedScale);
        QPainter painter(&image);
        paintCard(painter, kSavedSize);
        painter.end();
        image.save(&buffer, "PNG");
    }
    buffer.close();
    return saveFile(file, bytes);
}

void ChartCard::paintCard(QPainter& painter, const QSizeF& size) const {
    constexpr double kTop = 8, kHeader = 28, kLeft = 16;
    const Theme& theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), theme.surface);
    painter.setPen(theme.text);
    painter.setFont(textFont(TextRole::Heading));
    const double titleWidth = painter.fontMetrics().horizontalAdvance(m_title) + 1;
    painter.drawText(QRectF(kLeft, kTop, titleWidth, kHeader), Qt::AlignVCenter, m_title);
    painter.save();
    painter.translate(kLeft + titleWidth + 16, kTop);
    if (!m_legend->isHidden())
        m_legend->paint(painter, QSizeF(m_legend->sizeHint().width(), kHeader));
    painter.restore();
    paintPlot(painter, QRectF(QPointF(0, kTop + kHeader), size - QSizeF(0, kTop + kHeader)));
}

}  // namespace ui
