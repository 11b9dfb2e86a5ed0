// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QHash>

#include <poll.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <functional>
#include <utility>

/// Services of a desktop, which record what they are asked.
namespace test {

/// Has its name on the bus for as long as it lives.
class BusService : public QDBusVirtualObject {
public:
    BusService(QDBusConnection bus, QString name, QString path)
        : m_bus(std::move(bus)), m_name(std::move(name)), m_path(std::move(path)) {
        m_isServed = m_bus.registerVirtualObject(m_path, this) && m_bus.registerService(m_name);
    }
    ~BusService() override {
        m_bus.unregisterService(m_name);
        m_bus.unregisterObject(m_path);
    }

    bool isServed() const { return m_isServed; }
    const QList<QDBusMessage>& calls() const { return m_calls; }

    QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        m_calls << message;
        const QVariant result = answer(message);
        return !message.isReplyRequired() || bus.send(message.createReply(result));
    }

private:
    virtual QVariant answer(const QDBusMessage& call) = 0;

    QDBusConnection m_bus;
    QString m_name, m_path;
    bool m_isServed = false;
    QList<QDBusMessage> m_calls;
};

class Notifications final : public BusService {
public:
    explicit Notifications(const QDBusConnection& bus)
        : BusService(bus, "org.freedesktop.Notifications", "/org/freedesktop/Notifications") {}

private:
    QVariant answer(const QDBusMessage& /*call*/) override { return 1U; }
};

class ScreenSaver final : public BusService {
public:
    explicit ScreenSaver(const QDBusConnection& bus)
        : BusService(bus, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver") {}

    /// The reasons of those that hold it now.
    QStringList held() const { return m_held.values(); }
    /// Called once, when it is asked to hold sleep off.
    std::function<void()> beforeTheAnswer;

private:
    QVariant answer(const QDBusMessage& call) override {
        if (call.member() == "UnInhibit") {
            m_held.remove(call.arguments().value(0).toUInt());
            return {};
        }
        const uint cookie = 100 + static_cast<uint>(calls().size());
        m_held.insert(cookie, call.arguments().value(1).toString());
        if (const auto act = std::exchange(beforeTheAnswer, nullptr))
            act();
        return cookie;
    }

    QHash<uint, QString> m_held;
};

/// logind: what it hands out is held for as long as somebody has it open.
class Login final : public BusService {
public:
    explicit Login(const QDBusConnection& bus) : BusService(bus, "org.freedesktop.login1", "/org/freedesktop/login1") {}
    ~Login() override {
        for (const int end : m_ends)
            ::close(end);
    }

    std::ptrdiff_t heldCount() const {
        return std::ranges::count_if(m_ends, [](int end) {
            pollfd other{end, 0, 0};
            return ::poll(&other, 1, 0) == 0;  // not hung up
        });
    }

private:
    QVariant answer(const QDBusMessage& /*call*/) override {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            return {};
        m_ends << ends[0];
        const QDBusUnixFileDescriptor held(ends[1]);  // a copy
        ::close(ends[1]);
        return QVariant::fromValue(held);
    }

    QList<int> m_ends;
};

/// The taskbar.
class Launcher final : public QObject {
    Q_OBJECT

public:
    explicit Launcher(QDBusConnection bus) {
        bus.connect({}, {}, "com.canonical.Unity.LauncherEntry", "Update", this, SLOT(update(QString, QVariantMap)));
    }
    QList<std::pair<QString, QVariantMap>> updates;

public slots:
    void update(const QString& address, const QVariantMap& properties) { updates << std::pair(address, properties); }
};

}  // namespace test
