// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// window_train MODEL DATASET RUNS [EPOCHS [IMAGE_SIZE [SEED [PICTURE]]]]: fine-tunes in the program's own window, by
// its own buttons and fields, and prints the best epoch, and how long the event loop was ever kept waiting. PICTURE
// becomes a picture of the window at the end.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <functional>

#include "app/gui/application.h"
#include "engine/api/process.h"
#include "engine/api/run.h"
#include "ui/convert.h"
#include "ui/pages/train_page.h"
#include "ui/theme.h"

namespace {

/// Turns the event loop until something is so; measures its longest turn.
class Waiting {
public:
    void until(const std::function<bool()>& isSo) {
        QElapsedTimer turn;
        while (!isSo()) {
            turn.start();
            QApplication::processEvents(QEventLoop::AllEvents);
            m_longestMs = std::max(m_longestMs, turn.elapsed());
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    qint64 longestMs() const { return m_longestMs; }

private:
    qint64 m_longestMs = 0;
};

void setValue(const QWidget& page, const char* field, int value) {
    page.findChild<QSpinBox*>(QString::fromLatin1(field))->setValue(value);
}

}  // namespace

int main(int argc, char** argv) {
    engine::setUpProcess();
    if (argc < 4) {
        std::fprintf(stderr, "window_train MODEL DATASET RUNS [EPOCHS [IMAGE_SIZE [SEED [PICTURE]]]]\n");
        return 2;
    }
    const auto number = [&](int index, int otherwise) { return argc > index ? std::atoi(argv[index]) : otherwise; };
    QApplication qtApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    ui::setUpLook(qtApplication);
    QTemporaryDir scratch;
    const std::filesystem::path folder = ui::toPath(scratch.path());
    app::Folders folders = app::Folders::below(folder);
    folders.runs = argv[3];
    app::Application application(qtApplication, folders);
    application.start({});
    ui::MainWindow& window = application.window();
    auto* train = window.findChild<ui::TrainPage*>();
    Waiting waiting;
    QTimer wakes;  // WaitForMoreEvents returns at least that often
    wakes.start(10);

    application.chooseModel(QString::fromLocal8Bit(argv[1]));
    application.openDataset(QString::fromLocal8Bit(argv[2]));
    waiting.until([&] { return train->state() == ui::TrainPage::State::Ready; });
    window.showPage(ui::PageId::Train);
    setValue(*train, "epochs", number(4, 20));
    setValue(*train, "imageSize", number(5, 320));
    setValue(*train, "seed", number(6, 0));
    train->start();
    waiting.until([&] {
        return train->state() == ui::TrainPage::State::Done || train->state() == ui::TrainPage::State::Cancelled ||
               train->state() == ui::TrainPage::State::Failed;
    });
    if (argc > 7)
        window.grab().save(QString::fromLocal8Bit(argv[7]));
    const engine::RunInfo run = engine::readRun(std::filesystem::path(argv[3]) / "train");
    for (const engine::EpochReport& epoch : run.epochs) {
        if (epoch.epoch == run.epochs.back().bestEpoch)
            std::printf(
                "window: best epoch %d of %d, mAP50 %.4f, mAP50-95 %.4f, top-1 %.4f, %.0f s in all; longest turn "
                "of the event loop %lld ms\n",
                static_cast<int>(epoch.epoch), static_cast<int>(run.epochs.size()), epoch.val.map50, epoch.val.map50_95,
                epoch.classification.top1, run.epochs.back().totalSeconds, static_cast<long long>(waiting.longestMs()));
    }
    return run.isFinished ? 0 : 1;
}
