// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recent_list.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/parts.h"

namespace ui {
namespace {

constexpr int kHeaderHeight = 30;
constexpr int kRowHeight = 42;
constexpr int kMargin = 16;

/// Left edges and widths of the columns in a row of `width`.
struct Columns {
    QRect name, images, model, best, opened;

    Columns(int width, int height) {
        const int inner = width - 2 * kMargin;
        const auto at = [height, inner](double from, double to) {
            return QRect(kMargin + static_cast<int>(inner * from), 0, static_cast<int>(inner * (to - from)) - 12,
                         height);
        };
        name = at(0, 0.36);
        images = at(0.36, 0.46);
        model = at(0.49, 0.65);
        best = at(0.64, 0.74);
        opened = at(0.74, 1.012);
    }
};

class HeaderRow final : public QWidget {
public:
    HeaderRow() { setFixedHeight(kHeaderHeight); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(theme.muted);
        const Columns columns(width(), height());
        painter.drawText(columns.name, Qt::AlignVCenter, RecentList::tr("Project"));
        painter.drawText(columns.images, Qt::AlignVCenter | Qt::AlignRight, RecentList::tr("Images"));
        painter.drawText(columns.model, Qt::AlignVCenter, RecentList::tr("Model"));
        painter.drawText(columns.best, Qt::AlignVCenter | Qt::AlignRight, RecentList::tr("Best"));
        painter.drawText(columns.opened, Qt::AlignVCenter | Qt::AlignRight, RecentList::tr("Last opened"));
    }
};

QString openedText(const QDateTime& time) {
    const qint64 days = time.date().daysTo(QDate::currentDate());
    const QLocale locale;
    if (days == 0)
        return RecentList::tr("Today, %1").arg(locale.toString(time.time(), QLocale::ShortFormat));
    if (days == 1)
        return RecentList::tr("Yesterday");
    return locale.toString(time.date(), days < 300 ? RecentList::tr("d MMMM") : RecentList::tr("MMM yyyy"));
}

class Row final : public QAbstractButton {
public:
    explicit Row(RecentDataset dataset) : m_dataset(std::move(dataset)), m_isThere(QFileInfo::exists(m_dataset.path)) {
        setFixedHeight(kRowHeight);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setObjectName("recentDataset");
        setProperty("innerRing", true);
        if (isPaused())
            addResume();
        QStringList tip{m_dataset.name, QDir::toNativeSeparators(m_dataset.path), m_dataset.model};
        if (m_dataset.best >= 0)
            tip << QString("%1 %2").arg(metricText(), decimalText(m_dataset.best, 3));
        if (!m_isThere)
            tip << RecentList::tr("Locate…");
        if (m_resume)
            tip << pausedText();
        tip.removeAll(QString());
        setToolTip(tip.join('\n'));
        setAccessibleDescription(tip.mid(1).join(", "));
        setAccessibleName(m_isThere ? RecentList::tr("Open %1").arg(m_dataset.name)
                                    : RecentList::tr("%1, folder not found: locate").arg(m_dataset.name));
    }

    const RecentDataset& dataset() const { return m_dataset; }
    bool isThere() const { return m_isThere; }
    QPushButton* resumeButton() const { return m_resume; }

protected:
    void resizeEvent(QResizeEvent*) override {
        if (m_resume)
            m_resume->move(Columns(width(), height()).opened.right() - m_resume->width(),
                           (height() - m_resume->height()) / 2);
    }
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 1), theme.border);
        if (underMouse())
            painter.fillRect(rect().adjusted(1, 1, -1, 0), theme.background);
        const Columns columns(width(), height());
        drawIcon(painter, {columns.name.left(), (height() - 20) / 2, 20, 20}, "folder",
                 m_isThere ? theme.accent : theme.muted);
        painter.setPen(m_isThere ? theme.text : theme.muted);
        const auto draw = [&painter](const QRect& rect, const QString& text, Qt::TextElideMode elide) {
            painter.drawText(rect, Qt::AlignVCenter, painter.fontMetrics().elidedText(text, elide, rect.width()));
        };
        painter.setFont(textFont(TextRole::Heading));
        const QRect words = columns.name.adjusted(32, 4, 0, -4);
        const QRect upper = words.adjusted(0, 0, 0, -words.height() / 2),
                    lower = words.adjusted(0, words.height() / 2, 0, 0);
        draw(upper, m_dataset.name, Qt::ElideRight);
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(theme.muted);
        draw(lower,
             m_isThere ? QDir::toNativeSeparators(m_dataset.project.isEmpty() ? QFileInfo(m_dataset.path).path()
                                                                              : m_dataset.project)
                       : RecentList::tr("Folder not found"),
             Qt::ElideMiddle);
        painter.setPen(m_isThere ? theme.text : theme.muted);
        painter.setFont(textFont(TextRole::Body));
        drawNumber(painter, columns.images, countText(m_dataset.images));
        draw(columns.model, m_dataset.model, Qt::ElideRight);
        if (m_dataset.best >= 0)
            drawLines(painter, columns.best, decimalText(m_dataset.best, 3), metricText(), theme.muted);
        painter.setPen(theme.muted);
        if (m_resume)
            return paintPaused(painter, columns.opened);
        if (!m_isThere) {
            QFont link = textFont(TextRole::Body);
            link.setUnderline(true);
            painter.setFont(link);
            painter.setPen(theme.accent);
        }
        painter.drawText(columns.opened, Qt::AlignVCenter | Qt::AlignRight,
                         m_isThere ? openedText(m_dataset.opened) : RecentList::tr("Locate…"));
        paintFocus(painter);
    }

private:
    bool isPaused() const { return m_isThere && !m_dataset.paused.isEmpty(); }

    QString pausedText() const { return RecentList::tr("Paused at epoch %1").arg(countText(m_dataset.pausedEpoch)); }

    QString metricText() const { return m_dataset.isClassified ? RecentList::tr("top-1") : QStringLiteral("mAP50-95"); }

    void addResume() {
        m_resume = makeButton(RecentList::tr("Resume"), "resumeRecent", ButtonKind::Link);
        m_resume->setParent(this);
        m_resume->setToolTip(RecentList::tr("Goes on with %1").arg(QFileInfo(m_dataset.paused).fileName()));
        m_resume->setAccessibleName(RecentList::tr("Resume: %1").arg(m_dataset.name));
        m_resume->adjustSize();
    }

    /// One above the other, at the right.
    static void drawLines(QPainter& painter, const QRect& rect, const QString& upper, const QString& lower,
                          const QColor& muted) {
        const QRect top = rect.adjusted(0, 4, 0, -rect.height() / 2),
                    bottom = rect.adjusted(0, rect.height() / 2, 0, -4);
        drawNumber(painter, top, upper);
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(muted);
        painter.drawText(bottom, Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(lower, Qt::ElideRight, bottom.width()));
        painter.setFont(textFont(TextRole::Body));
    }

    void paintPaused(QPainter& painter, QRect rect) {
        rect.setRight(rect.right() - m_resume->width() - 8);
        drawLines(painter, rect, openedText(m_dataset.opened), pausedText(), painter.pen().color());
        paintFocus(painter);
    }

    void paintFocus(QPainter& painter) {
        if (!hasFocus())
            return;
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }

    RecentDataset m_dataset;
    bool m_isThere;
    QPushButton* m_resume = nullptr;
};

}  // namespace

RecentList::RecentList(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 1, 0, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(new HeaderRow);
}

void RecentList::setDatasets(const QList<RecentDataset>& datasets) {
    while (m_layout->count() > 1) {
        QLayoutItem* item = m_layout->takeAt(1);
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const RecentDataset& dataset : datasets) {
        auto* row = new Row(dataset);
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            if (row->isThere())
                emit opened(row->dataset());
            else
                emit locateRequested(row->dataset());
        });
        if (QPushButton* resume = row->resumeButton())
            connect(resume, &QPushButton::clicked, this, [this, row] { emit resumeRequested(row->dataset()); });
        m_layout->addWidget(row);
    }
}

}  // namespace ui
