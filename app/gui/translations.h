// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QLocale;

namespace app {

/// Espalier's texts and Qt's own in the language of `locale`; English where there is no translation.
void installTranslations(QApplication& qtApplication, const QLocale& locale);

}  // namespace app
