// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop_text.h"

#include <QStringList>

#include <algorithm>

namespace ui {

QVariantList notificationArguments(const QString& title, const QString& text) {
    constexpr quint32 kReplacesNone = 0;
    constexpr int kUsualTime = -1;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("espalier")}};
    return {QStringLiteral("Espalier"),
            kReplacesNone,
            QStringLiteral("espalier"),
            title,
            text.toHtmlEscaped(),
            QStringList(),
            hints,
            kUsualTime};
}

QVariantMap launcherProperties(int percent) {
    return {{QStringLiteral("progress"), std::clamp(percent, 0, 100) / 100.0},
            {QStringLiteral("progress-visible"), percent >= 0}};
}

QString launcherAddress() {
    return QStringLiteral("application://espalier.desktop");
}

}  // namespace ui
