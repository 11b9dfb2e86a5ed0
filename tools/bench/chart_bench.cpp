// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P12: what live charts cost the window's thread: six lines of 50,000 points that grow, ten updates a second.
#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

#include "engine/api/process.h"
#include "ui/charts/plot_view.h"
#include "ui/theme.h"

int main(int argc, char** argv) {
    engine::setUpProcess();
    QApplication application(argc, argv);
    ui::setUpLook(application);
    constexpr int kLines = 6, kPoints = 50'000, kEpochs = 100, kUpdates = 30;
    ui::PlotView view;
    view.resize(900, 320);
    view.setEpochs(kEpochs);
    for (int line = 0; line < kLines; ++line) {
        view.addLine({QString::number(line)});
        for (int i = 0; i < kPoints; ++i)
            view.appendPoint(line, {0.9 * kEpochs * i / kPoints, line + std::sin(i * 0.01 * (line + 1))});
    }
    view.show();
    std::vector<double> ms;
    for (int update = 0; update < kUpdates; ++update) {
        double spent = 0;
        QElapsedTimer timer;
        const auto timed = [&](const auto& work) {
            timer.start();
            work();
            spent += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        };
        timed([&] {
            for (int line = 0; line < kLines; ++line)
                view.appendPoint(line, {0.9 * kEpochs + update * 0.01, line + 0.5});
        });
        const int flushes = view.flushCount();
        while (view.flushCount() == flushes) {
            timed([] { QApplication::processEvents(); });
            QThread::msleep(1);
        }
        timed([] { QApplication::processEvents(); });  // paints
        ms.push_back(spent);
    }
    ms.erase(ms.begin());
    std::sort(ms.begin(), ms.end());
    std::printf("P12 %.1f ms an update (%d updates, max %.1f) %d lines of %d points\n", ms[ms.size() / 2], kUpdates - 1,
                ms.back(), kLines, kPoints);
    return 0;
}
