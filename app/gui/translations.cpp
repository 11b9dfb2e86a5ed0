// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

void installTranslations(QApplication& qtApplication, const QLocale& locale) {
    auto* own = new QTranslator(&qtApplication);
    // The English file holds the plural forms.
    if (own->load(locale, "espalier", "_", ":/i18n") || own->load("espalier_en", ":/i18n"))
        QApplication::installTranslator(own);
    auto* qt = new QTranslator(&qtApplication);
    if (qt->load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

}  // namespace app
