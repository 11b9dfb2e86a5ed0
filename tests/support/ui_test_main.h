// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QThread>

#include <chrono>
#include <utility>

#include "tests/support/event_loop_watch.h"

namespace test {

/// For how long the event loop may stand still; where the engine really trains, on two processors.
inline constexpr std::chrono::milliseconds kLimit{100};
inline constexpr std::chrono::milliseconds kLimitInTraining{250};

/// QApplication or QCoreApplication under watch.
template <typename Application>
class Watched final : public Application {
public:
    Watched(int& argc, char** argv) : Application(argc, argv) {}

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != this->thread())
            return Application::notify(receiver, event);
        const EventLoopWatch::Delivery delivery(m_watch, *receiver, *event);
        return Application::notify(receiver, event);
    }

    EventLoopWatch& watch() { return m_watch; }

private:
    EventLoopWatch m_watch{kLimit};
};

/// That of the running program, which is a Watched<QApplication>.
inline EventLoopWatch& eventLoopWatch() {
    return static_cast<Watched<QApplication>*>(qApp)->watch();
}

/// Does at once what a person's click would do, as the handler of an event: the watch sees it.
template <typename Action>
void handle(Action action) {
    QObject receiver;
    QMetaObject::invokeMethod(&receiver, std::move(action), Qt::QueuedConnection);
    QCoreApplication::sendPostedEvents(&receiver, QEvent::MetaCall);
}

/// Runs the tests of `Test`, which fail too if the event loop stands still. Whatever the language of the computer,
/// texts are English and numbers those of the C locale; what C itself writes stays as the computer has it.
template <typename Test, typename Application>
int runTests(Watched<Application>& application, int argc, char** argv) {
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);  // with commas between thousands
    QLocale::setDefault(plain);
    Test tests;
    const int result = QTest::qExec(&tests, argc, argv);
    QTextStream out(stdout);
    return application.watch().verdict(result, out);
}

}  // namespace test

/// In place of QTEST_MAIN and QTEST_GUILESS_MAIN.
#define UI_TEST_MAIN(Test)                                    \
    int main(int argc, char** argv) {                         \
        test::Watched<QApplication> application(argc, argv);  \
        application.setAttribute(Qt::AA_Use96Dpi, true);      \
        return test::runTests<Test>(application, argc, argv); \
    }
#define UI_GUILESS_TEST_MAIN(Test)                               \
    int main(int argc, char** argv) {                            \
        test::Watched<QCoreApplication> application(argc, argv); \
        return test::runTests<Test>(application, argc, argv);    \
    }
