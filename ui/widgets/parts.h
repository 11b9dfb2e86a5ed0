// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme.h"

class QBoxLayout;

/// The small parts every page is made of. Looks come from espalier.qss by the property `kind` or `tone`.
namespace ui {

enum class Tone { Text, Muted, Accent, Success, Warning, Error, Frozen, Trainable };

/// Plain text; word wrap off.
QLabel* makeLabel(const QString& text, TextRole role = TextRole::Body, Tone tone = Tone::Text);
void setTone(QLabel* label, Tone tone);

enum class ButtonKind { Secondary, Primary, Danger, Quiet, Link };

/// An icon of it keeps its distance from the text. 32 px high; `name` becomes the objectName. Quiet: no outline until
/// hovered; Link: underlined text.
QPushButton* makeButton(const QString& text, const QString& name, ButtonKind kind = ButtonKind::Secondary);
void setButtonKind(QPushButton* button, ButtonKind kind);

/// Icon only; `tip` is tooltip and accessible name.
QToolButton* makeIconButton(const QString& iconName, const QString& tip, const QString& name);

/// Round, checkable: name and count.
QPushButton* makeChip(const QString& text, const QString& name);

/// White (surface) ground, border, radius 8. No layout.
QFrame* makeCard(const QString& name = {});

/// A horizontal line, 1 px.
QFrame* makeLine();

/// Re-reads the style sheet after a property that it selects on has changed.
void repolish(QWidget* widget);

}  // namespace ui
