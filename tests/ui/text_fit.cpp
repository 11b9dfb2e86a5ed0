// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_fit.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>

#include "ui/widgets/elided_label.h"

QString placeOf(const QWidget& widget, const QString& text) {
    QStringList path;
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            path.prepend(at->objectName());
    }
    return QString("\"%1\" in %2 (%3)").arg(text.left(60), path.join('/'), widget.metaObject()->className());
}

namespace {

QString withoutMnemonic(QString text) {
    return text.replace("&&", "\x01").remove('&').replace('\x01', '&');
}

/// Widest line of the text.
int widthOf(const QFontMetrics& metrics, const QString& text) {
    int width = 0;
    for (const QString& line : text.split('\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

QString labelTrouble(const QLabel& label) {
    if (label.text().isEmpty() || dynamic_cast<const ui::ElidedLabel*>(&label))
        return {};
    // Ignored: it may be cut on purpose, with the whole text in its tooltip.
    const bool isCutOnPurpose = label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    if (isCutOnPurpose && !label.toolTip().isEmpty())
        return {};
    const QRect inside = label.contentsRect();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() + 1 ? QString("needs %1 px of height, has %2").arg(needed).arg(label.height())
                                           : QString();
    }
    const int needed = widthOf(label.fontMetrics(), label.buddy() ? withoutMnemonic(label.text()) : label.text());
    if (needed > inside.width() + 1)
        return QString("needs %1 px, has %2").arg(needed).arg(inside.width());
    const int lines = static_cast<int>(label.text().count('\n')) + 1;
    const int height = label.fontMetrics().height() + (lines - 1) * label.fontMetrics().lineSpacing();
    return height > inside.height() + 3 ? QString("needs %1 px of height, has %2").arg(height).arg(inside.height())
                                        : QString();
}

QString buttonTrouble(const QPushButton& button) {
    if (button.text().isEmpty())
        return {};
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    const QRect inside = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button);
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int needed = widthOf(button.fontMetrics(), withoutMnemonic(button.text())) + icon;
    return needed > inside.width() + 1 ? QString("needs %1 px, has %2").arg(needed).arg(inside.width()) : QString();
}

QString comboTrouble(const QComboBox& combo) {
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect inside =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int needed = widthOf(combo.fontMetrics(), combo.currentText());
    return needed > inside.width() + 2 && combo.toolTip().isEmpty()
               ? QString("needs %1 px, has %2").arg(needed).arg(inside.width())
               : QString();
}

bool hasText(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->text().isEmpty();
}

/// In a layout nothing may lie over anything; what has no layout is placed by hand, such as tool bars over pictures.
void addOverlaps(const QWidget& parent, QStringList& trouble) {
    if (!parent.layout())
        return;
    QList<const QWidget*> texts;
    for (const QWidget* child : parent.findChildren<const QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && hasText(*child) && !child->testAttribute(Qt::WA_TransparentForMouseEvents))
            texts << child;
    }
    for (qsizetype one = 0; one < texts.size(); ++one) {
        for (qsizetype other = one + 1; other < texts.size(); ++other) {
            const QRect both = texts[one]->geometry() & texts[other]->geometry();
            if (both.width() > 2 && both.height() > 2)
                trouble << placeOf(*texts[one], texts[one]->property("text").toString()) + " lies over " +
                               placeOf(*texts[other], texts[other]->property("text").toString());
        }
    }
}

}  // namespace

QStringList textTrouble(const QWidget& window) {
    QStringList trouble;
    for (const QWidget* widget : window.findChildren<const QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        QString what, text;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            what = labelTrouble(*label);
            text = label->text();
        } else if (const auto* button = qobject_cast<const QPushButton*>(widget)) {
            what = buttonTrouble(*button);
            text = button->text();
        } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            what = comboTrouble(*combo);
            text = combo->currentText();
        }
        if (!what.isEmpty())
            trouble << placeOf(*widget, text) + ": " + what;
        addOverlaps(*widget, trouble);
    }
    return trouble;
}
