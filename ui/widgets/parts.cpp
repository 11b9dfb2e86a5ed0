// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parts.h"

#include <QStyle>
#include <QStyleOptionButton>

#include "ui/icons.h"

namespace ui {
namespace {

const char* toneName(Tone tone) {
    switch (tone) {
        case Tone::Text:
            return "text";
        case Tone::Muted:
            return "muted";
        case Tone::Accent:
            return "accent";
        case Tone::Success:
            return "success";
        case Tone::Warning:
            return "warning";
        case Tone::Error:
            return "error";
        case Tone::Frozen:
            return "frozen";
        case Tone::Trainable:
            return "trainable";
    }
    return "text";
}

const char* kindName(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::Secondary:
            return "secondary";
        case ButtonKind::Primary:
            return "primary";
        case ButtonKind::Danger:
            return "danger";
        case ButtonKind::Quiet:
            return "quiet";
        case ButtonKind::Link:
            return "link";
    }
    return "secondary";
}

/// QPushButton leaves little room between an icon and its text: here a blank more, which is no part of the text.
class Button final : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override {
        const auto width = [this](const QString& text) {
            return fontMetrics().size(Qt::TextShowMnemonic, text).width();
        };
        const QString gap = this->gap();
        return QPushButton::sizeHint() + QSize(gap.isEmpty() ? 0 : width(gap + text()) - width(text()), 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton* option) const override {
        QPushButton::initStyleOption(option);
        option->text.prepend(gap());
    }

private:
    QString gap() const { return icon().isNull() || text().isEmpty() ? QString() : QStringLiteral(" "); }
};

}  // namespace

QLabel* makeLabel(const QString& text, TextRole role, Tone tone) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(role));
    setTone(label, tone);
    return label;
}

void setTone(QLabel* label, Tone tone) {
    label->setProperty("tone", toneName(tone));
    repolish(label);
}

QPushButton* makeButton(const QString& text, const QString& name, ButtonKind kind) {
    auto* button = new Button(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonKind(button, kind);
    return button;
}

void setButtonKind(QPushButton* button, ButtonKind kind) {
    QFont font = textFont(kind == ButtonKind::Link ? TextRole::Body : TextRole::Button);
    if (kind == ButtonKind::Primary)
        font.setWeight(QFont::DemiBold);
    font.setUnderline(kind == ButtonKind::Link);
    button->setFont(font);
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->setProperty("kind", kindName(kind));
    repolish(button);
}

QToolButton* makeIconButton(const QString& iconName, const QString& tip, const QString& name) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize({18, 18});
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("kind", "icon");
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPushButton* makeChip(const QString& text, const QString& name) {
    auto* chip = new Button(text);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setFont(textFont(TextRole::Body));
    chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    chip->setProperty("kind", "chip");
    return chip;
}

QFrame* makeCard(const QString& name) {
    auto* card = new QFrame;
    card->setObjectName(name);
    card->setProperty("kind", "card");
    return card;
}

QFrame* makeLine() {
    auto* line = new QFrame;
    line->setProperty("kind", "line");
    return line;
}

void repolish(QWidget* widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

}  // namespace ui
