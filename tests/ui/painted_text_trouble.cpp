// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/painted_text_trouble.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>

#include "tests/ui/painted_text.h"
#include "tests/ui/text_fit.h"

namespace {

constexpr qreal kCutPx = 1.5;  // glyphs reach a little beyond the room that layouts give them
constexpr qreal kOverlapPx = 2;
constexpr QChar kEllipsis(0x2026);

/// The part of `ink` that scrolling does not move out of sight.
QRectF withoutScrolledAway(const PaintedText& text, const QWidget& window) {
    QRectF ink = text.ink;
    for (const QWidget* at = text.widget; at; at = at == &window ? nullptr : at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        if (!area)
            continue;
        const bool isInside = area->viewport() == text.widget || area->viewport()->isAncestorOf(text.widget);
        const QWidget* view = isInside ? area->viewport() : area;
        const QRectF seen(view->mapTo(&window, QPoint()), QSizeF(view->size()));
        const auto scrolls = [](const QScrollBar* bar, Qt::ScrollBarPolicy policy) {
            return bar->maximum() > bar->minimum() && policy != Qt::ScrollBarAlwaysOff;
        };
        if (scrolls(area->verticalScrollBar(), area->verticalScrollBarPolicy())) {
            ink.setTop(std::max(ink.top(), seen.top()));
            ink.setBottom(std::min(ink.bottom(), seen.bottom()));
        }
        if (scrolls(area->horizontalScrollBar(), area->horizontalScrollBarPolicy())) {
            ink.setLeft(std::max(ink.left(), seen.left()));
            ink.setRight(std::min(ink.right(), seen.right()));
        }
    }
    return ink;
}

/// Fields in which one types scroll by themselves.
bool isTypedInto(const PaintedText& text) {
    const auto* field = qobject_cast<const QLineEdit*>(text.widget);
    return field && !field->text().isEmpty() && !qobject_cast<const QAbstractSpinBox*>(field->parentWidget());
}

/// A name over a picture goes under a bar that floats there.
bool isUnderBar(const PaintedText& text, const QWidget& window) {
    if (!text.isOverPicture)
        return false;
    const auto bars = text.widget->findChildren<const QWidget*>(Qt::FindDirectChildrenOnly);
    return std::any_of(bars.begin(), bars.end(), [&](const QWidget* bar) {
        return bar->isVisible() && text.ink.intersects(QRectF(bar->mapTo(&window, QPoint()), QSizeF(bar->size())));
    });
}

QString cutText(const PaintedText& text, const QWidget& window) {
    if (isTypedInto(text) || isUnderBar(text, window))
        return {};
    const QRectF ink = withoutScrolledAway(text, window), seen = text.visible;
    if (!ink.isValid())
        return {};
    QStringList sides;
    const auto add = [&sides](const char* side, qreal lost) {
        if (lost > kCutPx)
            sides << QString("%1 px at its %2").arg(lost, 0, 'f', 1).arg(side);
    };
    add("left", seen.left() - ink.left());
    add("right", ink.right() - seen.right());
    add("top", seen.top() - ink.top());
    add("bottom", ink.bottom() - seen.bottom());
    return sides.isEmpty() ? QString() : "loses " + sides.join(", ");
}

QString plain(const QString& tip) {
    return (Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip).simplified();
}

/// What shows where the pointer rests there.
QString toolTipAt(QWidget& widget, const QPoint& position) {
    const QString none = "no tooltip";
    const QPoint global = widget.mapToGlobal(position);
    QToolTip::showText(global, none, &widget);
    QHelpEvent event(QEvent::ToolTip, position, global);
    QApplication::sendEvent(&widget, &event);
    const QString tip = QToolTip::text();
    QToolTip::hideText();
    return tip == none ? QString() : plain(tip);
}

/// Words that end in "…" themselves, such as those of a button that opens a dialog.
bool isWrittenSo(const PaintedText& text, const QPoint& position) {
    QStringList whole{text.widget->accessibleName()};
    for (const char* property : {"text", "placeholderText", "title", "currentText"})
        whole << text.widget->property(property).toString().remove('&').simplified();
    const QWidget* parent = text.widget->parentWidget();
    if (const auto* header = qobject_cast<const QHeaderView*>(parent))
        whole << header->model()->headerData(header->logicalIndexAt(position), header->orientation()).toString();
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(parent))
        whole << view->indexAt(position).data().toString();
    return std::any_of(whole.begin(), whole.end(), [&text](const QString& one) { return one.contains(text.text); });
}

QString elidedText(const PaintedText& text, const QWidget& window) {
    if (!text.text.contains(kEllipsis))
        return {};
    const QPoint position = text.widget->mapFrom(&window, text.visible.center().toPoint());
    if (isWrittenSo(text, position))
        return {};
    const QString tip = toolTipAt(*text.widget, position);
    for (const QString& part : text.text.split(kEllipsis))
        if (tip.isEmpty() || !tip.contains(part.trimmed(), Qt::CaseInsensitive))
            return QString("is shortened, its tooltip is \"%1\"").arg(tip.left(60));
    return {};
}

bool lieOverEachOther(const PaintedText& one, const PaintedText& other) {
    const QRectF both = one.visible & other.visible;
    const bool isPicture = one.isOverPicture && other.isOverPicture && one.widget == other.widget;
    return both.width() > kOverlapPx && both.height() > kOverlapPx && one.text != other.text && !isPicture;
}

}  // namespace

QStringList paintedTextTrouble(QWidget& window) {
    const QList<PaintedText> texts = paintedTexts(window);
    QStringList trouble;
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const PaintedText& text = texts[at];
        for (const QString& what : {cutText(text, window), elidedText(text, window)})
            if (!what.isEmpty())
                trouble << placeOf(*text.widget, text.text) + ": " + what;
        for (qsizetype other = at + 1; other < texts.size(); ++other)
            if (lieOverEachOther(text, texts[other]))
                trouble << placeOf(*text.widget, text.text) + " lies under " +
                               placeOf(*texts[other].widget, texts[other].text);
    }
    return trouble;
}
