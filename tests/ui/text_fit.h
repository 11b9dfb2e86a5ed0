// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Texts that do not fit: visible labels and buttons whose text is wider or higher than they are, and neighbours that
/// lie over each other. One line each: what, where, how much.
QStringList textTrouble(const QWidget& window);

/// A text and where it stands, for messages.
QString placeOf(const QWidget& widget, const QString& text);
