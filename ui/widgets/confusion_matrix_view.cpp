// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confusion_matrix_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/theme.h"
#include "ui/widgets/box_painter.h"

namespace ui {
namespace {

constexpr std::size_t kMostClasses = 12;
constexpr int kHead = 20, kTwoLineHead = 36;
constexpr int kWidestHead = 120, kNarrowestHead = 22;
constexpr int kWidestField = 72, kHighestField = 44;
constexpr int kLeastField = 14;  // high, under upright names
constexpr double kSwatch = 12;
constexpr double kStrongest = 0.45;  // of a ground under numbers

/// The classes with the most mistakes, by id.
std::vector<std::int64_t> classesToShow(const engine::EvaluationDetails& details) {
    std::vector<std::int64_t> mistakes(details.classNames.size() + 1);
    for (const engine::ConfusionCell& cell : details.confusion)
        if (cell.truth != cell.predicted) {
            mistakes[static_cast<std::size_t>(cell.truth)] += cell.count;
            mistakes[static_cast<std::size_t>(cell.predicted)] += cell.count;
        }
    std::vector<std::int64_t> ids(details.classNames.size());
    std::iota(ids.begin(), ids.end(), std::int64_t{0});
    if (ids.size() > kMostClasses) {
        std::stable_sort(ids.begin(), ids.end(), [&](std::int64_t a, std::int64_t b) {
            return mistakes[static_cast<std::size_t>(a)] > mistakes[static_cast<std::size_t>(b)];
        });
        ids.resize(kMostClasses);
        std::sort(ids.begin(), ids.end());
    }
    return ids;
}

}  // namespace

ConfusionMatrixView::ConfusionMatrixView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Confusion matrix: rows are what is there, columns what it is taken for"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
}

void ConfusionMatrixView::setReport(std::shared_ptr<const engine::EvaluateReport> report) {
    m_report = std::move(report);
    m_ids.clear();
    if (m_report) {
        m_ids = classesToShow(*m_report->details);
        if (m_report->task == engine::DatasetTask::Detect)
            m_ids.push_back(static_cast<std::int64_t>(m_report->details->classNames.size()));
    }
    m_cells.assign(m_ids.size() * m_ids.size(), nullptr);
    m_rowSums.assign(m_ids.size(), 0);
    if (m_report) {
        for (const engine::ConfusionCell& cell : m_report->details->confusion) {
            const auto row = std::lower_bound(m_ids.begin(), m_ids.end(), cell.truth);
            const auto column = std::lower_bound(m_ids.begin(), m_ids.end(), cell.predicted);
            if (row == m_ids.end() || *row != cell.truth)
                continue;
            const auto rowAt = static_cast<std::size_t>(row - m_ids.begin());
            m_rowSums[rowAt] += cell.count;
            if (column != m_ids.end() && *column == cell.predicted)
                m_cells[rowAt * m_ids.size() + static_cast<std::size_t>(column - m_ids.begin())] = &cell;
        }
    }
    layOut();
    setCurrent(0, 0);
}

const engine::ConfusionCell* ConfusionMatrixView::cellAt(int row, int column) const {
    const bool isInside = row >= 0 && column >= 0 && row < side() && column < side();
    return isInside ? m_cells[static_cast<std::size_t>(row * side() + column)] : nullptr;
}

QString ConfusionMatrixView::fieldText(int row, int column) const {
    const QString what = confusionText(*m_report->details, m_ids[static_cast<std::size_t>(row)],
                                       m_ids[static_cast<std::size_t>(column)]);
    const engine::ConfusionCell* cell = cellAt(row, column);
    if (!cell)
        return tr("%1: never").arg(what);
    return tr("%1: %2 in %n image(s)", nullptr, static_cast<int>(cell->images.size()))
        .arg(what, countText(cell->count));
}

QRectF ConfusionMatrixView::fieldRect(int row, int column) const {
    const double wide = std::min<double>(kWidestField, static_cast<double>(width() - m_left - 2) / side());
    const double high = std::min<double>(kHighestField, static_cast<double>(height() - m_top - 2) / side());
    return {m_left + column * wide, m_top + row * high, wide, high};
}

bool ConfusionMatrixView::isClass(std::int64_t id) const {
    return id < static_cast<std::int64_t>(m_report->details->classNames.size());
}

void ConfusionMatrixView::layOut() {
    if (m_ids.empty())
        return;
    const QFontMetrics metrics(textFont(TextRole::Chart));
    int name = 0, withSwatch = 0;
    for (const std::int64_t id : m_ids) {
        const int width = metrics.horizontalAdvance(evaluatedClassText(*m_report->details, id)) + 1;
        name = std::max(name, width);
        withSwatch = std::max(withSwatch, isClass(id) ? width + static_cast<int>(kSwatch) + 4 : width);
    }
    m_left = std::clamp(withSwatch + 4, kNarrowestHead, std::min(kWidestHead, std::max(kNarrowestHead, width() / 4)));
    m_top = kHead;
    const int room = static_cast<int>(fieldRect(0, 0).width()) - 4;
    m_heads = withSwatch <= room ? Heads::Beside : name <= room ? Heads::Below : Heads::Upright;
    if (m_heads == Heads::Below)
        m_top = kTwoLineHead;
    if (m_heads == Heads::Upright)
        m_top = std::clamp(withSwatch + 4, kHead, std::max(kHead, height() - side() * kLeastField - 2));
    update();
}

void ConfusionMatrixView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

QPoint ConfusionMatrixView::fieldAt(const QPoint& point) const {
    for (int row = 0; row < side(); ++row)
        for (int column = 0; column < side(); ++column)
            if (fieldRect(row, column).contains(point))
                return {column, row};
    return {-1, -1};
}

QString ConfusionMatrixView::headText(const QPoint& point) const {
    if (m_ids.empty())
        return {};
    const QRectF first = fieldRect(0, 0);
    if (point.x() < first.left() && point.y() < first.top())
        return tr("is ↓ seen as →");
    for (int at = 0; at < side(); ++at) {
        const QRectF field = fieldRect(at, at);
        const bool isRow = point.x() < first.left() && point.y() >= field.top() && point.y() < field.bottom();
        const bool isColumn = point.y() < first.top() && point.x() >= field.left() && point.x() < field.right();
        if (isRow || isColumn)
            return evaluatedClassText(*m_report->details, m_ids[static_cast<std::size_t>(at)]);
    }
    return {};
}

void ConfusionMatrixView::paintEvent(QPaintEvent*) {
    if (m_ids.empty())
        return;
    QPainter painter(this);
    paintHeads(painter);
    for (int row = 0; row < side(); ++row)
        for (int column = 0; column < side(); ++column)
            paintField(painter, row, column);
    if (hasFocus()) {
        painter.setPen(QPen(themeOf(this).focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(fieldRect(m_row, m_column).adjusted(1, 1, -1, -1));
    }
}

void ConfusionMatrixView::paintHeads(QPainter& painter) const {
    const Theme& theme = themeOf(this);
    painter.setFont(textFont(TextRole::Chart));
    const auto paintHead = [&](const QRectF& rect, std::int64_t id) {
        QRectF room = rect;
        if (isClass(id)) {
            const double size = std::min({kSwatch, room.width(), room.height() - 1});
            paintSwatch(painter, QRectF(room.left(), room.center().y() - size / 2, size, size), id, theme);
            room.setLeft(room.left() + kSwatch + 4);
        }
        painter.setPen(theme.muted);
        if (room.width() > 14)
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(evaluatedClassText(*m_report->details, id),
                                                              Qt::ElideRight, static_cast<int>(room.width())));
    };
    for (int at = 0; at < side(); ++at) {
        const std::int64_t id = m_ids[static_cast<std::size_t>(at)];
        const QRectF field = fieldRect(at, at);
        paintHead({0, field.top(), fieldRect(0, 0).left() - 4, field.height()}, id);
        const QRectF head(field.left() + 2, 0, field.width() - 4, m_top - 2);
        if (m_heads == Heads::Beside) {
            paintHead(head, id);
        } else if (m_heads == Heads::Below) {
            if (isClass(id))
                paintSwatch(painter, QRectF(head.left(), head.top() + 2, kSwatch, kSwatch), id, theme);
            painter.setPen(theme.muted);
            painter.drawText(head, Qt::AlignLeft | Qt::AlignBottom, evaluatedClassText(*m_report->details, id));
        } else {
            painter.save();
            painter.translate(head.center().x(), head.bottom());
            painter.rotate(-90);
            paintHead({0, -head.width() / 2, head.height(), head.width()}, id);
            painter.restore();
        }
    }
    painter.setPen(theme.muted);
    const int corner = static_cast<int>(fieldRect(0, 0).left()) - 4;
    painter.drawText(QRect(0, 0, corner, m_top - 2), Qt::AlignBottom,
                     painter.fontMetrics().elidedText(tr("is ↓ seen as →"), Qt::ElideRight, corner));
}

void ConfusionMatrixView::paintField(QPainter& painter, int row, int column) const {
    const Theme& theme = themeOf(this);
    const QRectF rect = fieldRect(row, column).adjusted(1, 1, -1, -1);
    painter.fillRect(rect, theme.scheme == Scheme::Dark ? theme.background : theme.sunken);
    if (const engine::ConfusionCell* cell = cellAt(row, column)) {
        const double share =
            static_cast<double>(cell->count) / static_cast<double>(m_rowSums[static_cast<std::size_t>(row)]);
        QColor ground = row == column ? theme.accent : theme.error;
        ground.setAlphaF(static_cast<float>(0.1 + (kStrongest - 0.1) * std::sqrt(share)));
        painter.fillRect(rect, ground);
        painter.setFont(textFont(TextRole::Chart));
        painter.setPen(theme.text);
        const QString count = countText(cell->count);
        if (numberWidth(painter.font(), count) + 2 <= rect.width() && rect.height() >= 10)
            drawNumber(painter, rect, count, Qt::AlignHCenter);
    }
    if (row == column) {
        painter.setPen(QPen(theme.edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ConfusionMatrixView::mouseReleaseEvent(QMouseEvent* event) {
    const QPoint field = fieldAt(event->pos());
    if (event->button() != Qt::LeftButton || field.x() < 0)
        return;
    setCurrent(field.y(), field.x());
    choose(field.y(), field.x());
}

void ConfusionMatrixView::keyPressEvent(QKeyEvent* event) {
    const int last = side() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrent(m_row, std::max(0, m_column - 1));
        case Qt::Key_Right:
            return setCurrent(m_row, std::min(last, m_column + 1));
        case Qt::Key_Up:
            return setCurrent(std::max(0, m_row - 1), m_column);
        case Qt::Key_Down:
            return setCurrent(std::min(last, m_row + 1), m_column);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            return choose(m_row, m_column);
        default:
            QWidget::keyPressEvent(event);
    }
}

void ConfusionMatrixView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

bool ConfusionMatrixView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint field = fieldAt(help->pos());
    QToolTip::showText(help->globalPos(), field.x() < 0 ? headText(help->pos()) : fieldText(field.y(), field.x()),
                       this);
    return true;
}

void ConfusionMatrixView::setCurrent(int row, int column) {
    m_row = row;
    m_column = column;
    setAccessibleDescription(m_ids.empty() ? QString() : fieldText(row, column));
    update();
}

void ConfusionMatrixView::choose(int row, int column) {
    if (const engine::ConfusionCell* cell = cellAt(row, column))
        emit cellChosen(*cell);
}

}  // namespace ui
