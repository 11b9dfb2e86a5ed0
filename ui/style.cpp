// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include "ui/icons.h"
#include "ui/theme.h"

namespace ui {
namespace {

constexpr int kFieldHeight = 30;
constexpr qreal kControlRadius = 6;
constexpr int kRingGap = 2;
constexpr int kRingWidth = 2;

/// Around these stands the FocusRing, which has room for the gap.
bool hasOuterRing(const QWidget* widget) {
    return (qobject_cast<const QAbstractButton*>(widget) && !widget->property("innerRing").toBool()) ||
           qobject_cast<const QAbstractSlider*>(widget) || qobject_cast<const QComboBox*>(widget);
}

void drawRing(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.focus, kRingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), kControlRadius + kRingGap, kControlRadius + kRingGap);
    painter.restore();
}

void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option) {
    const Theme& theme = themeOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled ? theme.edge : theme.border, 1));
    painter.setBrush(isEnabled ? QBrush(theme.raised) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    painter.restore();
}

void drawCheckBox(QPainter& painter, const QStyleOption& option) {
    const Theme& theme = themeOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = isEnabled ? theme.accent : theme.border;
    painter.setPen(QPen(isOn ? accent : (isEnabled ? theme.edge : theme.border), 1));
    painter.setBrush(isOn ? accent : theme.raised);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(isEnabled ? theme.accentText : theme.muted, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = box.topLeft();
    const qreal unit = box.width() / 16;
    if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF{corner + QPointF(3.8, 8.2) * unit, corner + QPointF(6.8, 11.2) * unit,
                                       corner + QPointF(12.2, 5.2) * unit});
    else if (option.state & QStyle::State_NoChange)
        painter.drawLine(corner + QPointF(4, 8) * unit, corner + QPointF(12, 8) * unit);
    painter.restore();
}

void drawRadioButton(QPainter& painter, const QStyleOption& option) {
    const Theme& theme = themeOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = isEnabled ? theme.accent : theme.border;
    painter.setPen(QPen(isOn ? accent : (isEnabled ? theme.edge : theme.border), 1));
    painter.setBrush(isOn ? accent : theme.raised);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawEllipse(circle);
    if (isOn) {
        const qreal radius = circle.width() / 5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? theme.accentText : theme.muted);
        painter.drawEllipse(circle.center(), radius, radius);
    }
    painter.restore();
}

void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    const Theme& theme = themeOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QRectF all = option.rect;
    const QPointF knob = QRectF(handle).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor track = theme.scheme == Scheme::Dark ? theme.border : theme.sunken;
    const bool isUpsideDown = option.upsideDown;
    painter.setBrush(isUpsideDown ? theme.accent : track);
    painter.drawRoundedRect(QRectF(all.left(), knob.y() - 2, all.width(), 4), 2, 2);
    painter.setBrush(!isEnabled ? theme.edge : (isUpsideDown ? track : theme.accent));
    painter.drawRoundedRect(QRectF(all.left(), knob.y() - 2, knob.x() - all.left(), 4), 2, 2);
    painter.setPen(QPen(isEnabled ? theme.accent : theme.edge, 2));
    painter.setBrush(theme.surface);
    painter.drawEllipse(knob, 7, 7);
    painter.restore();
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    if (option.minimum == option.maximum)
        return;
    const Theme& theme = themeOf(option.palette);
    const bool isHot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = theme.edge;
    color.setAlphaF(isHot ? 1.0F : 0.6F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

void drawChevron(QPainter& painter, const QRect& rect, const Theme& theme, bool isEnabled, bool isUp = false) {
    drawIcon(painter, rect, isUp ? "chevron-up" : "chevron-down", isEnabled ? theme.text : theme.muted);
}

QRect centred(const QRect& rect, int side) {
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

QRect scrollHandle(const QStyleOptionSlider& option) {
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = range > 0 ? int(qint64(option.pageStep) * length / (range + option.pageStep)) : length;
    handle = std::min(std::max(handle, 32), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return isHorizontal ? QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height())
                        : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle);
}

}  // namespace

Style::Style() : QProxyStyle("Fusion") {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
        case PE_FrameFocusRect:
            if (!hasOuterRing(widget))
                drawRing(*painter, option->rect, themeOf(option->palette));
            return;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            drawCheckBox(*painter, *option);
            return;
        case PE_IndicatorRadioButton:
            drawRadioButton(*painter, *option);
            return;
        case PE_PanelLineEdit: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (frame && frame->lineWidth > 0)
                drawField(*painter, option->rect, *option);
            return;
        }
        case PE_FrameLineEdit:
            return;
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    switch (element) {
        case CE_FocusFrame:
            drawRing(*painter, option->rect, theme);
            return;
        case CE_ProgressBarGroove:
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.scheme == Scheme::Dark ? theme.border : theme.sunken);
            painter->drawRoundedRect(option->rect, 4, 4);
            painter->restore();
            return;
        case CE_ProgressBarContents:
            if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
                const bool isKnown = bar->maximum > bar->minimum;
                const double part = isKnown ? double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum) : 0;
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(theme.accent);
                QRectF filled(option->rect);
                filled.setWidth(filled.width() * part);
                painter->drawRoundedRect(filled, 4, 4);
                painter->restore();
            }
            return;
        case CE_HeaderLabel:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
                const bool isWide = painter->fontMetrics().horizontalAdvance(header->text) > option->rect.width();
                painter->setPen(theme.muted);
                const int margin = isWide ? pixelMetric(PM_HeaderMargin, option, widget) : 0;
                painter->drawText(
                    option->rect.adjusted(0, -margin, 0, margin),
                    static_cast<int>(header->textAlignment | Qt::AlignVCenter) | (isWide ? Qt::TextWordWrap : 0),
                    header->text);
            }
            return;
        case CE_ComboBoxLabel:
            if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
                const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
                const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
                QStyleOptionComboBox shown(*box);
                const int width = room.width() - icon;
                if (option->fontMetrics.horizontalAdvance(box->currentText) > width)
                    shown.currentText = option->fontMetrics.elidedText(box->currentText, Qt::ElideRight, width - 2);
                QProxyStyle::drawControl(element, &shown, painter, widget);
            }
            return;
        case CE_HeaderEmptyArea:
            painter->fillRect(option->rect, theme.surface);
            return;
        case CE_HeaderSection:
            painter->fillRect(option->rect, theme.surface);
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.border);
            return;
        default:
            QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    const bool isEnabled = option->state & State_Enabled;
    switch (control) {
        case CC_Slider:
            drawSlider(*painter, *qstyleoption_cast<const QStyleOptionSlider*>(option),
                       subControlRect(control, option, SC_SliderHandle, widget));
            return;
        case CC_ScrollBar:
            drawScrollBar(*painter, *qstyleoption_cast<const QStyleOptionSlider*>(option),
                          subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        case CC_ComboBox:
            drawField(*painter, option->rect, *option);
            drawChevron(*painter, centred(subControlRect(control, option, SC_ComboBoxArrow, widget), 16), theme,
                        isEnabled);
            return;
        case CC_SpinBox:
            drawField(*painter, option->rect, *option);
            if (qstyleoption_cast<const QStyleOptionSpinBox*>(option)->buttonSymbols != QAbstractSpinBox::NoButtons) {
                const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
                drawChevron(*painter, centred(subControlRect(control, option, SC_SpinBoxUp, widget), 12), theme,
                            isEnabled && box->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), true);
                drawChevron(*painter, centred(subControlRect(control, option, SC_SpinBoxDown, widget), 12), theme,
                            isEnabled && box->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
            }
            return;
        default:
            QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const {
    const QRect all = option->rect;
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        const QRect handle = scrollHandle(*bar);
        const bool isHorizontal = bar->orientation == Qt::Horizontal;
        switch (subControl) {
            case SC_ScrollBarSlider:
                return handle;
            case SC_ScrollBarGroove:
                return all;
            case SC_ScrollBarSubPage:
                return isHorizontal ? QRect(all.left(), all.top(), handle.left() - all.left(), all.height())
                                    : QRect(all.left(), all.top(), all.width(), handle.top() - all.top());
            case SC_ScrollBarAddPage:
                return isHorizontal ? QRect(QPoint(handle.right() + 1, all.top()), all.bottomRight())
                                    : QRect(QPoint(all.left(), handle.bottom() + 1), all.bottomRight());
            default:
                return {};
        }
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return all.adjusted(10, 1, -30, -1);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return {all.right() - 28, all.top(), 24, all.height()};
    if (control == CC_SpinBox) {
        const bool hasButtons =
            qstyleoption_cast<const QStyleOptionSpinBox*>(option)->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int buttons = hasButtons ? 22 : 0;
        const int half = all.height() / 2;
        switch (subControl) {
            case SC_SpinBoxEditField:
                return all.adjusted(8, 1, -buttons - (hasButtons ? 0 : 8), -1);
            case SC_SpinBoxUp:
                return {all.right() - buttons, all.top() + 2, buttons, half - 2};
            case SC_SpinBoxDown:
                return {all.right() - buttons, all.top() + half, buttons, half - 2};
            default:
                break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(8, 1, -8, -1) : option->rect;
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return {option->rect.left(), option->rect.center().y() - 3, option->rect.width(), 8};
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
        case CT_LineEdit:
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
                return {size.width() + 18, std::max(kFieldHeight, size.height() + 8)};
            return result;
        case CT_ComboBox:
            return {size.width() + 42, std::max(kFieldHeight, size.height() + 8)};
        case CT_SpinBox:
            return {result.width() + 12, std::max(kFieldHeight, size.height() + 8)};
        case CT_ProgressBar:
            return {result.width(), 8};
        case CT_MenuItem:
            return {result.width(), std::max(result.height(), 28)};
        default:
            return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin:
            return kRingGap + kRingWidth;
        case PM_HeaderMargin:
            return 6;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 16;
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return 8;
        case PM_SliderThickness:
            return 20;
        case PM_SliderLength:
            return 16;
        case PM_SliderControlThickness:
            return 16;
        case PM_ScrollBarExtent:
            return 12;
        case PM_ScrollView_ScrollBarSpacing:
            return 0;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_ToolTipLabelFrameWidth:
            return 6;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
        case SH_FocusFrame_AboveWidget:
            return 1;
        case SH_Slider_AbsoluteSetButtons:
            return Qt::LeftButton;
        case SH_Widget_Animation_Duration:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_ScrollBar_Transient:
            return 0;
        case SH_ToolTip_WakeUpDelay:
            return 400;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}  // namespace ui
