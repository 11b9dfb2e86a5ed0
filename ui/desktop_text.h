// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>
#include <QVariantMap>

/// What Desktop sends, without sending it.
namespace ui {

/// The arguments of org.freedesktop.Notifications.Notify, signature susssasa{sv}i. The text may hold any character: it
/// is no markup.
QVariantList notificationArguments(const QString& title, const QString& text);

/// The properties of com.canonical.Unity.LauncherEntry.Update. @param percent 0 to 100; less = nothing runs
QVariantMap launcherProperties(int percent);

/// Its address, of the entry in the menus.
QString launcherAddress();

}  // namespace ui
