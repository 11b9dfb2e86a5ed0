// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_loop_watch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <atomic>
#include <ctime>
#include <functional>
#include <thread>

#include "tests/support/ui_test_main.h"

using namespace std::chrono_literals;
using Blocks = std::vector<test::EventLoopWatch::Block>;

namespace {

/// A mouse press and a posted event do what they are told to.
class Handler final : public QWidget {
public:
    explicit Handler(QWidget* parent = nullptr) : QWidget(parent) { setObjectName("handler"); }

    std::function<void()> onPress, onPosted;

protected:
    void mousePressEvent(QMouseEvent*) override { onPress(); }
    void customEvent(QEvent*) override { onPosted(); }
};

/// On a busy computer it takes longer: processor time is what counts.
void compute(std::chrono::milliseconds time) {
    const std::clock_t end = std::clock() + static_cast<std::clock_t>(time.count()) * CLOCKS_PER_SEC / 1000;
    while (std::clock() < end) {
    }
}

}  // namespace

class EventLoopWatchTest final : public QObject {
    Q_OBJECT

private:
    static Blocks pressing(Handler& handler) {
        test::eventLoopWatch().takeBlocks();
        QTest::mousePress(&handler, Qt::LeftButton);
        return test::eventLoopWatch().takeBlocks();
    }

private slots:
    void aHandlerThatSleepsIsCaught() {
        if (!QFile::exists("/proc/thread-self/schedstat"))
            QSKIP("This system does not tell sleeping from waiting for a processor.");
        Handler handler;
        handler.onPress = [] { std::this_thread::sleep_for(2s); };  // counts less on a busy computer
        const Blocks blocks = pressing(handler);
        QCOMPARE(blocks.size(), std::size_t{1});
        QCOMPARE(blocks[0].event, QEvent::MouseButtonPress);
        QCOMPARE(blocks[0].receiver, "QWidget \"handler\"");
        QCOMPARE(blocks[0].test, "aHandlerThatSleepsIsCaught");
    }

    void aHandlerThatComputesIsCaught() {
        Handler handler;
        handler.onPress = [] { compute(150ms); };
        QCOMPARE(pressing(handler).size(), std::size_t{1});
    }

    void shortHandlersOneAfterTheOtherAreNotOneBlock() {
        Handler handler;
        handler.onPress = [] { compute(40ms); };
        for (int press = 0; press < 4; ++press)
            QVERIFY(pressing(handler).empty());
    }

    void whatAHandlerSendsBelongsToIt() {
        Handler inner, outer;
        inner.onPosted = [] { compute(60ms); };
        outer.onPress = [&inner] {
            for (int event = 0; event < 2; ++event) {
                QEvent sent(QEvent::User);
                QCoreApplication::sendEvent(&inner, &sent);
            }
        };
        const Blocks blocks = pressing(outer);
        QCOMPARE(blocks.size(), std::size_t{1});
        QCOMPARE(blocks[0].event, QEvent::MouseButtonPress);
    }

    void waitingInALoopIsNotCaught_data() {
        QTest::addColumn<bool>("isNested");
        QTest::addRow("qWait") << false;
        QTest::addRow("exec") << true;
    }
    void waitingInALoopIsNotCaught() {
        QFETCH(bool, isNested);
        Handler handler;
        handler.onPress = [isNested] {
            compute(60ms);
            wait(isNested, 300);
            compute(60ms);
        };
        QVERIFY(pressing(handler).empty());
    }

    void aBlockInALoopOfAHandlerIsThatOfTheInnerEvent() {
        Handler handler;
        handler.setParent(&m_parent);
        m_parent.setObjectName("parent");
        handler.onPosted = [] { compute(150ms); };
        handler.onPress = [&handler] {
            QCoreApplication::postEvent(&handler, new QEvent(QEvent::User));
            wait(true, 200);
        };
        const Blocks blocks = pressing(handler);
        QCOMPARE(blocks.size(), std::size_t{1});
        QCOMPARE(blocks[0].event, QEvent::User);
        QCOMPARE(blocks[0].receiver, "QWidget \"parent\" / QWidget \"handler\"");
        QVERIFY(blocks[0].time < 190ms);
        handler.setParent(nullptr);
    }

    void aHandlerIsCaughtAfterItsLoopToo_data() { waitingInALoopIsNotCaught_data(); }
    void aHandlerIsCaughtAfterItsLoopToo() {
        QFETCH(bool, isNested);
        Handler handler;
        handler.onPress = [isNested] {
            wait(isNested, 20);
            compute(150ms);
        };
        const Blocks blocks = pressing(handler);
        QCOMPARE(blocks.size(), std::size_t{1});
        QCOMPARE(blocks[0].event, QEvent::MouseButtonPress);
    }

    void waitingForAProcessorIsNotCaught() {
        // More threads than processors: what this one computes takes twice as long and more.
        std::atomic<bool> isDone = false;
        std::vector<std::jthread> rivals;
        for (unsigned rival = 0; rival < 4 * std::max(1u, std::thread::hardware_concurrency()); ++rival) {
            rivals.emplace_back([&isDone] {
                while (!isDone) {
                }
            });
        }
        Handler handler;
        handler.onPress = [] {
            QElapsedTimer clock;
            clock.start();
            while (clock.elapsed() < 400) {
            }
        };
        const Blocks blocks = pressing(handler);
        isDone = true;
        if (!blocks.empty())
            QVERIFY(blocks[0].time < 300ms);
    }

    void whatATestHandlesIsCaught() {
        test::eventLoopWatch().takeBlocks();
        bool isDone = false;
        test::handle([&isDone] {
            compute(150ms);
            isDone = true;
        });
        QVERIFY(isDone);
        QCOMPARE(test::eventLoopWatch().takeBlocks().size(), std::size_t{1});
    }

    void theReceiverMayGo() {
        auto* handler = new Handler;
        handler->onPosted = [handler] {
            compute(150ms);
            delete handler;
        };
        test::eventLoopWatch().takeBlocks();
        QCoreApplication::postEvent(handler, new QEvent(QEvent::User));
        QCoreApplication::sendPostedEvents();
        const Blocks blocks = test::eventLoopWatch().takeBlocks();
        QCOMPARE(blocks.size(), std::size_t{1});
        QCOMPARE(blocks[0].receiver, "QWidget \"handler\"");
    }

    void blocksNotTakenFailTheTests() {
        test::EventLoopWatch blocked(20ms), free(10s);
        for (test::EventLoopWatch* one : {&blocked, &free}) {
            const QEvent event(QEvent::User);
            const test::EventLoopWatch::Delivery delivery(*one, *this, event);
            compute(50ms);
        }
        QString said;
        QTextStream out(&said);
        QCOMPARE(free.verdict(0, out), 0);
        QCOMPARE(free.verdict(3, out), 3);
        QVERIFY(!said.contains("stood still"));
        QCOMPARE(blocked.verdict(0, out) != 0, !test::EventLoopWatch::kIsSanitized);
        QVERIFY(said.contains("stood still"));
        QVERIFY(said.contains("User to EventLoopWatchTest, in blocksNotTakenFailTheTests"));
        test::eventLoopWatch().takeBlocks();
    }

private:
    static void wait(bool isNested, int ms) {
        if (!isNested) {
            QTest::qWait(ms);
            return;
        }
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QWidget m_parent;
};

UI_TEST_MAIN(EventLoopWatchTest)
#include "event_loop_watch_test.moc"
