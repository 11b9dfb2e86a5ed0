// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/before_after_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

#include "ui/icons.h"
#include "ui/lens_text.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kLineSlack = 8;  ///< from here on the pointer takes the line
constexpr int kHandle = 32;
constexpr int kHandleTop = 14;
constexpr int kTitleGap = 8;
constexpr int kEdge = 12;
constexpr double kKeyStep = 0.05;

}  // namespace

BeforeAfterView::BeforeAfterView(QWidget* parent) : PictureView(parent) {
    setObjectName("beforeAfterView");
    setMinimumSize(240, 180);
    setAccessibleName(tr("Before and after"));
}

void BeforeAfterView::setTitles(const QString& before, const QString& after) {
    m_beforeTitle = before;
    m_afterTitle = after;
    update();
}

void BeforeAfterView::setScene(const LensScene& scene, const QPixmap& preview) {
    m_scene = scene;
    m_look.focused = m_hovered = -1;
    showPicture(preview, scene.size);
}

void BeforeAfterView::setMessage(const QString& text) {
    m_scene = {};
    m_look.focused = m_hovered = -1;
    showSentence(text);
}

void BeforeAfterView::setFilter(std::optional<engine::LensState> state) {
    m_look.filter = state;
    boxesChanged();
}

void BeforeAfterView::setFocusedMark(int mark) {
    m_look.focused = mark < m_scene.marks.size() ? mark : -1;
    if (m_look.focused >= 0 && transform().isLargerThanView())
        reveal(m_scene.marks[m_look.focused].rect);
    boxesChanged();
}

void BeforeAfterView::setDescription(const QString& text) {
    m_description = text;
    describe();
}

void BeforeAfterView::describe() {
    const QString side = m_swipe <= 0   ? tr("Only after is shown.")
                         : m_swipe >= 1 ? tr("Only before is shown.")
                                        : tr("Before is left of the line, after right of it.");
    setAccessibleDescription(m_description.isEmpty() ? QString() : m_description + ' ' + side);
}

void BeforeAfterView::setSwipe(double share) {
    m_swipe = std::clamp(share, 0.0, 1.0);
    describe();
    update();
}

void BeforeAfterView::swapSides() {
    setSwipe(m_swipe > 0 ? 0 : 1);
}

void BeforeAfterView::setTruthVisible(bool isOn) {
    if (isOn == m_look.isTruthVisible)
        return;
    m_look.isTruthVisible = isOn;
    boxesChanged();
    emit truthVisibleChanged(isOn);
}

QRectF BeforeAfterView::visiblePicture() const {
    return QRectF(rect()).intersected(pictureRect().adjusted(-2, -20, 2, 2));
}

QList<LensPill> BeforeAfterView::pills() const {
    return placePills(m_scene, transform().imageToView(), visiblePicture(), hoveredLook());
}

std::function<QImage()> BeforeAfterView::pairOf(const QImage& picture) const {
    LensLook look = m_look;
    look.focused = -1;
    return [scene = m_scene, picture, look, before = m_beforeTitle, after = m_afterTitle, &theme = themeOf(this)] {
        return renderLensPair(scene, picture, look, before, after, theme);
    };
}

void BeforeAfterView::transformChanged() {
    m_base = m_before = {};
    PictureView::transformChanged();
}

void BeforeAfterView::boxesChanged() {
    m_before = {};
    update();
}

LensLook BeforeAfterView::hoveredLook() const {
    LensLook look = m_look;
    if (m_hovered >= 0)
        look.focused = m_hovered;
    return look;
}

void BeforeAfterView::drawLayers() {
    const qreal ratio = devicePixelRatioF();
    if (m_base.isNull() || m_base.devicePixelRatio() != ratio) {
        m_base = QPixmap(size() * ratio);
        m_base.setDevicePixelRatio(ratio);
        m_base.fill(themeOf(this).sunken);
        QPainter painter(&m_base);
        paintPicture(painter);
    }
    for (const LensSide side : {LensSide::Before, LensSide::After}) {
        QPixmap& layer = side == LensSide::Before ? m_before : m_after;
        layer = m_base;
        QPainter painter(&layer);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLensSide(painter, m_scene, side, transform().imageToView(), visiblePicture(), hoveredLook());
    }
}

void BeforeAfterView::paintLine(QPainter& painter) const {
    const Theme& theme = themeOf(this);
    const int x = lineX();
    painter.fillRect(QRect(x - 2, 0, 5, height()), QColor(0, 0, 0, 110));
    painter.fillRect(QRect(x - 1, 0, 3, height()), Qt::white);
    const QRect handle(std::clamp(x - kHandle / 2, 2, std::max(2, width() - kHandle - 2)), kHandleTop, kHandle,
                       kHandle);
    paintLensTitle(painter, QRectF(kEdge, kHandleTop + 3, handle.left() - kTitleGap - kEdge, 26), m_beforeTitle,
                   Qt::AlignRight);
    paintLensTitle(painter,
                   QRectF(handle.right() + kTitleGap, kHandleTop + 3, width() - kEdge - handle.right() - kTitleGap, 26),
                   m_afterTitle, Qt::AlignLeft);
    painter.setPen(QPen(theme.edge, 1));
    painter.setBrush(theme.raised);
    painter.drawEllipse(QRectF(handle).adjusted(0.5, 0.5, -0.5, -0.5));
    drawIcon(painter, QRect(handle.left() + 3, handle.top() + 9, 14, 14), "chevron-left", theme.text);
    drawIcon(painter, QRect(handle.left() + 15, handle.top() + 9, 14, 14), "chevron-right", theme.text);
}

void BeforeAfterView::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath rounded;
    rounded.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(rounded);
    if (m_scene.size.isEmpty()) {
        painter.fillRect(rect(), theme.sunken);
        paintSentence(painter);
    } else {
        if (m_before.isNull() || m_before.devicePixelRatio() != devicePixelRatioF())
            drawLayers();
        const qreal ratio = m_before.devicePixelRatio();
        const QRectF before(0, 0, lineX(), height()), after(lineX(), 0, width() - lineX(), height());
        for (const auto& [part, layer] : {std::pair{before, &m_before}, std::pair{after, &m_after}})
            if (!part.isEmpty())
                painter.drawPixmap(part, *layer, QRectF(part.topLeft() * ratio, part.size() * ratio));
        paintLine(painter);
        paintPills(painter, m_scene, pills(), theme);
    }
    painter.setClipping(false);
    paintFocusRing(painter);
}

int BeforeAfterView::lineX() const {
    return static_cast<int>(std::lround(m_swipe * width()));
}

bool BeforeAfterView::isOnLine(const QPointF& position) const {
    const double distance = std::abs(position.x() - std::clamp(lineX(), kHandle / 2, width() - kHandle / 2));
    const bool isAtHandle = position.y() >= kHandleTop && position.y() < kHandleTop + kHandle;
    return !m_scene.size.isEmpty() &&
           (std::abs(position.x() - lineX()) <= kLineSlack || (isAtHandle && distance <= kHandle / 2.0));
}

int BeforeAfterView::markAt(const QPointF& position) const {
    for (const LensPill& pill : pills())
        if (pill.rect.contains(position))
            return pill.mark;
    // The smallest one under the pointer, as in ImageView.
    const QPointF point = transform().toImage(position);
    const auto area = [this](int mark) {
        const QRectF& rect = m_scene.marks[mark].rect;
        return rect.width() * rect.height();
    };
    int best = -1;
    for (int mark = 0; mark < m_scene.marks.size(); ++mark)
        if (m_scene.marks[mark].rect.contains(point) && (best < 0 || area(mark) < area(best)))
            best = mark;
    return best;
}

void BeforeAfterView::setHovered(int mark) {
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    boxesChanged();
}

bool BeforeAfterView::event(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        transformChanged();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = isOnLine(help->pos()) ? -1 : markAt(help->pos());
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), stateText(m_scene.marks[mark].state) + '\n' + m_scene.marks[mark].text,
                           this);
    return true;
}

void BeforeAfterView::mousePressEvent(QMouseEvent* event) {
    m_isSwiping = event->button() == Qt::LeftButton && isOnLine(event->position());
    beginDrag(event->position());
}

void BeforeAfterView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF position = event->position();
    if (m_isSwiping) {
        setSwipe(position.x() / std::max(1, width()));
        return;
    }
    if (event->buttons() == Qt::NoButton) {
        const bool isLine = isOnLine(position);
        setHovered(isLine ? -1 : markAt(position));
        setCursor(isLine ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    setHovered(-1);
    drag(event);
}

void BeforeAfterView::mouseReleaseEvent(QMouseEvent* event) {
    const bool isClick = endDrag(event);
    if (isClick && !m_isSwiping && !isOnLine(event->position()))
        emit markClicked(markAt(event->position()));
    m_isSwiping = false;
}

void BeforeAfterView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (isOnLine(event->position()))
        setSwipe(0.5);
}

void BeforeAfterView::leaveEvent(QEvent*) {
    setHovered(-1);
}

void BeforeAfterView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isSide = key == Qt::Key_Left || key == Qt::Key_Right;
    if (isSide && event->modifiers().testFlag(Qt::ShiftModifier)) {
        setSwipe(m_swipe + (key == Qt::Key_Left ? -kKeyStep : kKeyStep));
        return;
    }
    if (key == Qt::Key_Space)
        swapSides();
    else if (key == Qt::Key_T)
        setTruthVisible(!m_look.isTruthVisible);
    else
        PictureView::keyPressEvent(event);
}

}  // namespace ui
