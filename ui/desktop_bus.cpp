// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>

#include <optional>

#include "ui/desktop_text.h"

namespace ui {
namespace {

/// Without an address, asking for the session bus would start one.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

QDBusMessage screenSaverCall(const QString& method) {
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

}  // namespace

class Desktop::Bus final : public QObject {
public:
    void send(const QDBusMessage& message) {
        if (m_session && m_session->isConnected())
            m_session->send(message);
    }

    void inhibitSleep(const QString& reason) {
        if (m_isAwake)
            return;
        m_isAwake = true;
        const int time = ++m_times;
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        call.setArguments({QStringLiteral("sleep"), QStringLiteral("Espalier"), reason, QStringLiteral("block")});
        auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, reason, time] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            watcher->deleteLater();
            if (!isWanted(time))
                return;
            if (reply.isError())
                inhibitScreenSaver(reason);
            else
                m_inhibitor = reply.value();  // held for as long as the file is open
        });
    }

    void allowSleep() {
        m_isAwake = false;
        m_inhibitor = QDBusUnixFileDescriptor();
        if (m_cookie)
            uninhibitScreenSaver(*m_cookie);
        m_cookie.reset();
    }

private:
    /// Whether an answer is to the call that counts, not to one that letSleep() has overtaken.
    bool isWanted(int time) const { return m_isAwake && time == m_times; }

    void uninhibitScreenSaver(quint32 cookie) {
        QDBusMessage call = screenSaverCall(QStringLiteral("UnInhibit"));
        call.setArguments({cookie});
        send(call);
    }

    void inhibitScreenSaver(const QString& reason) {
        if (!m_session || !m_session->isConnected())
            return;
        QDBusMessage call = screenSaverCall(QStringLiteral("Inhibit"));
        call.setArguments({QStringLiteral("Espalier"), reason});
        const int time = m_times;
        auto* watcher = new QDBusPendingCallWatcher(m_session->asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, time] {
            const QDBusPendingReply<quint32> reply = *watcher;
            watcher->deleteLater();
            if (reply.isError())
                return;
            if (isWanted(time))
                m_cookie = reply.value();
            else
                uninhibitScreenSaver(reply.value());
        });
    }

    std::optional<QDBusConnection> m_session =
        hasSessionBus() ? std::optional(QDBusConnection::sessionBus()) : std::nullopt;
    bool m_isAwake = false;
    int m_times = 0;
    QDBusUnixFileDescriptor m_inhibitor;
    std::optional<quint32> m_cookie;
};

Desktop::Desktop() : m_bus(std::make_unique<Bus>()) {}

Desktop::~Desktop() {
    letSleep();
}

void Desktop::notify(const QString& title, const QString& text) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call.setArguments(notificationArguments(title, text));
    m_bus->send(call);
}

void Desktop::showProgress(int percent) {
    QDBusMessage update =
        QDBusMessage::createSignal(QStringLiteral("/org/espalier/Espalier"),
                                   QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update.setArguments({launcherAddress(), launcherProperties(percent)});
    m_bus->send(update);
}

void Desktop::keepAwake(const QString& reason) {
    m_bus->inhibitSleep(reason);
}

void Desktop::letSleep() {
    m_bus->allowSleep();
}

}  // namespace ui
