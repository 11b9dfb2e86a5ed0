// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QTextStream>

#include <chrono>
#include <vector>

namespace test {

/// Times that the event loop stood still while a handler of the program had the thread.
/// Counted is what passes between the delivery of an event and its return, or the next turn of a loop that its handler
/// runs (a menu, a drag, QTest::qWait): what is delivered in there counts for itself. The time that the thread waited
/// for a processor is no fault of the handler; sleeping, files and computing are. On a busy computer, where the thread
/// waits for processors, sleeping counts less by as much. Where the system does not tell these from each other,
/// processor time alone is counted.
/// For one thread, that of the constructor.
class EventLoopWatch final : public QObject {
public:
    struct Block {
        std::chrono::nanoseconds time{};
        QEvent::Type event = QEvent::None;
        QString receiver;  ///< class and object name, after those of its parent
        QString test;      ///< the function and row that ran

        QString text() const;
    };

#ifdef __SANITIZE_ADDRESS__
    static constexpr bool kIsSanitized = true;
#else
    static constexpr bool kIsSanitized = false;
#endif

    /// While it lives, an event is being delivered. The receiver may go before.
    class Delivery {
    public:
        Delivery(EventLoopWatch& watch, const QObject& receiver, const QEvent& event);
        ~Delivery();
        Q_DISABLE_COPY_MOVE(Delivery)

    private:
        EventLoopWatch& m_watch;
        bool m_isFromLoop;  ///< otherwise a handler sent it
    };

    /// Blocks longer than this fail the tests; in builds with a sanitizer, several times slower, they are only said.
    explicit EventLoopWatch(std::chrono::milliseconds limit);

    void setLimit(std::chrono::milliseconds limit) {
        m_limit = limit;
    }
    /// Those over the limit since the last call.
    std::vector<Block> takeBlocks();
    /// Says the longest delivery and the blocks not taken.
    /// @return 1 if there are any, otherwise `testsResult`
    int verdict(int testsResult, QTextStream& out);

private:
    struct Reading {
        std::chrono::nanoseconds wall{}, ran{}, waited{};

        static Reading now();
    };

    struct Frame {
        int loopLevel = 0;
        QEvent::Type event = QEvent::None;
        const char* className = "";
        const char* parentClass = nullptr;
        QString name;
        QString parentName;
        Reading since;
        bool handlerRuns = true;  ///< and not a loop of the handler that waits
    };

    bool enter(const QObject& receiver, const QEvent& event);
    void leave();
    void stopTiming();
    void resumeTiming();
    std::chrono::nanoseconds timeSince(const Reading& start) const;
    void record(const Frame& frame, std::chrono::nanoseconds time);

    std::chrono::milliseconds m_limit;
    Reading m_before, m_recently;
    std::vector<Frame> m_frames;
    std::vector<Block> m_blocks;
    Block m_longest;
};

}  // namespace test
