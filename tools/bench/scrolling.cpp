// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/scrolling.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QTimer>

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace bench {
namespace {

constexpr int kFrames = 300;
constexpr double kFrameMs = 16;
constexpr double kControlMs = 4;

/// CPU time of the calling thread.
double ownMs() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double elapsedMs(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::string summary(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    char text[96];
    std::snprintf(text, sizeof text, "median %.1f p95 %.1f worst %.1f ms", times[times.size() / 2],
                  times[times.size() * 95 / 100], times.back());
    return text;
}

void measureFrames(const std::string& name, const std::function<void()>& change) {
    std::vector<double> elapsed, own;
    double latestMs = 0;
    QTimer due;
    due.setSingleShot(true);
    due.setTimerType(Qt::PreciseTimer);
    QElapsedTimer slot;
    for (int frame = 0; frame < kFrames; ++frame) {
        slot.start();
        const double before = ownMs();
        change();
        QApplication::processEvents();
        elapsed.push_back(elapsedMs(slot));
        const int restMs = static_cast<int>(std::max(0.0, kFrameMs - elapsed.back()));
        due.start(restMs);
        while (due.isActive())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        own.push_back(ownMs() - before);
        latestMs = std::max(latestMs, elapsedMs(slot) - elapsed.back() - restMs);
    }
    std::printf("P11 %s: elapsed %s; own work %s; next frame at most %.1f ms late (%d frames)\n", name.c_str(),
                summary(elapsed).c_str(), summary(own).c_str(), latestMs, kFrames);
    std::fflush(stdout);
}

}  // namespace

void measureScrolling(QListView& gallery, const char* when) {
    QScrollBar* bar = gallery.verticalScrollBar();
    bar->setValue(0);
    QApplication::processEvents();
    const auto measure = [&](const char* how, int px) {
        measureFrames(std::string("frame scrolling ") + how + when, [&] { bar->setValue(bar->value() + px); });
    };
    measureFrames(std::string("control, 4 ms of arithmetic a frame") + when, [] {
        for (const double end = ownMs() + kControlMs; ownMs() < end;) {
        }
    });
    measure("down slowly", 40);
    measure("back up slowly", -40);
    measure("a page a frame", bar->pageStep());
    measure("along the whole bar", bar->maximum() / kFrames);
}

}  // namespace bench
