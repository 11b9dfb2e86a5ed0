// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_loop_watch.h"

#include <QAbstractEventDispatcher>
#include <QMetaEnum>
#include <QTest>
#include <QThread>

#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <utility>

using std::chrono::nanoseconds;

namespace test {

namespace {

/// How far back it counts which share of the processor time that it wanted the thread got: once to twice this.
constexpr std::chrono::seconds kShareTime(1);

nanoseconds read(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

#ifdef __linux__
/// How long this thread ran and how long it was ready to run without a processor; nothing where that is not counted.
std::optional<std::pair<nanoseconds, nanoseconds>> schedulerFigures() {
    thread_local const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 96> text{};
    if (file < 0 || pread(file, text.data(), text.size() - 1, 0) <= 0)
        return std::nullopt;
    char* second = nullptr;
    const nanoseconds ran(std::strtoll(text.data(), &second, 10));
    return std::pair(ran, nanoseconds(std::strtoll(second, nullptr, 10)));
}
#endif

}  // namespace

EventLoopWatch::Reading EventLoopWatch::Reading::now() {
#ifdef __linux__
    auto figures = schedulerFigures();
    while (figures) {
        const nanoseconds wall = read(CLOCK_MONOTONIC);
        // Interrupted between the two: they do not belong together.
        const auto before = std::exchange(figures, schedulerFigures());
        if (figures && before->second == figures->second)
            return {wall, figures->first, figures->second};
    }
#endif
    const nanoseconds ran = read(CLOCK_THREAD_CPUTIME_ID);
    return {ran, ran, {}};
}

namespace {

QString named(const char* className, const QString& name) {
    return name.isEmpty() ? QString::fromLatin1(className) : QStringLiteral("%1 \"%2\"").arg(className, name);
}

QString runningTest() {
    const QString function = QString::fromLatin1(QTest::currentTestFunction());
    const char* row = QTest::currentDataTag();
    return row ? QStringLiteral("%1(%2)").arg(function, row) : function;
}

}  // namespace

QString EventLoopWatch::Block::text() const {
    const char* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    const double ms = std::chrono::duration<double, std::milli>(time).count();
    return QStringLiteral("%1 ms, %2 to %3, in %4")
        .arg(ms, 0, 'f', 1)
        .arg(type ? QString::fromLatin1(type) : QString::number(event), receiver, test);
}

EventLoopWatch::Delivery::Delivery(EventLoopWatch& watch, const QObject& receiver, const QEvent& event)
    : m_watch(watch), m_isFromLoop(watch.enter(receiver, event)) {}

EventLoopWatch::Delivery::~Delivery() {
    if (m_isFromLoop)
        m_watch.leave();
}

EventLoopWatch::EventLoopWatch(std::chrono::milliseconds limit)
    : m_limit(limit), m_before(Reading::now()), m_recently(m_before) {
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &EventLoopWatch::stopTiming);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        stopTiming();
        resumeTiming();
    });
}

std::vector<EventLoopWatch::Block> EventLoopWatch::takeBlocks() {
    return std::exchange(m_blocks, {});
}

int EventLoopWatch::verdict(int testsResult, QTextStream& out) {
    out << "Longest delivery of an event: " << m_longest.text() << Qt::endl;
    const std::vector<Block> blocks = takeBlocks();
    for (const Block& block : blocks)
        out << (kIsSanitized ? "SLOW" : "FAIL!") << "  : the event loop stood still for " << block.text() << Qt::endl;
    return blocks.empty() || kIsSanitized ? testsResult : 1;
}

bool EventLoopWatch::enter(const QObject& receiver, const QEvent& event) {
    const int loopLevel = QThread::currentThread()->loopLevel();
    if (!m_frames.empty()) {
        const Frame& top = m_frames.back();
        if (top.handlerRuns && loopLevel == top.loopLevel)
            return false;
        stopTiming();
    }
    Frame frame;
    frame.loopLevel = loopLevel;
    frame.event = event.type();
    frame.className = receiver.metaObject()->className();
    frame.name = receiver.objectName();
    if (const QObject* parent = receiver.parent()) {
        frame.parentClass = parent->metaObject()->className();
        frame.parentName = parent->objectName();
    }
    frame.since = Reading::now();
    if (frame.since.wall - m_recently.wall > kShareTime)
        m_before = std::exchange(m_recently, frame.since);
    m_frames.push_back(std::move(frame));
    return true;
}

void EventLoopWatch::leave() {
    stopTiming();
    m_frames.pop_back();
    resumeTiming();
}

void EventLoopWatch::stopTiming() {
    if (m_frames.empty() || !std::exchange(m_frames.back().handlerRuns, false))
        return;
    record(m_frames.back(), timeSince(m_frames.back().since));
}

nanoseconds EventLoopWatch::timeSince(const Reading& start) const {
    const Reading end = Reading::now();
    const nanoseconds ran = end.ran - start.ran;
    const nanoseconds slept = std::max(end.wall - start.wall - ran - (end.waited - start.waited), nanoseconds::zero());
    // What it slept for, such as the end of another thread, was served no better on a busy computer than itself.
    const double wanted = static_cast<double>((end.ran - m_before.ran + end.waited - m_before.waited).count());
    const double share = wanted > 0 ? static_cast<double>((end.ran - m_before.ran).count()) / wanted : 1;
    return ran + std::chrono::duration_cast<nanoseconds>(slept * share);
}

void EventLoopWatch::resumeTiming() {
    if (m_frames.empty())
        return;
    m_frames.back().handlerRuns = true;
    m_frames.back().since = Reading::now();
}

void EventLoopWatch::record(const Frame& frame, nanoseconds time) {
    if (time <= std::min<nanoseconds>(m_limit, m_longest.time))
        return;
    QString receiver = named(frame.className, frame.name);
    if (frame.parentClass)
        receiver = named(frame.parentClass, frame.parentName) + " / " + receiver;
    const Block block{time, frame.event, receiver, runningTest()};
    if (time > m_longest.time)
        m_longest = block;
    if (time > m_limit)
        m_blocks.push_back(block);
}

}  // namespace test
