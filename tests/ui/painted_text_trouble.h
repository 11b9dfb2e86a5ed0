// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Painted texts that cannot be read whole: cut by a clip, by the edge of their widget or by what is painted over them
/// (unless scrolling brings them in); over another text; or shortened with "…" where no tooltip tells the rest.
/// Names over pictures may lie over each other, and under a bar that floats there. One line each: what, where, how
/// much.
QStringList paintedTextTrouble(QWidget& window);
