// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is killed while it trains, with the real engine: opened again, it offers to go on, and goes on.
#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <clocale>

#include "app/gui/application.h"
#include "engine/api/dataset_info.h"
#include "engine/api/process.h"
#include "ui/convert.h"
#include "ui/pages/train_page.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"

namespace {

constexpr int kEpochs = 60;

/// The epoch of each row of the run's results.csv.
QList<int> epochsWritten(const QString& home) {
    QFile file(home + "/runs/train/results.csv");
    QList<int> epochs;
    if (!file.open(QIODevice::ReadOnly))
        return epochs;
    file.readLine();
    for (QByteArray line = file.readLine(); line.endsWith('\n'); line = file.readLine())
        epochs << line.split(',').first().trimmed().toInt();
    return epochs;
}

/// What the window does that will be killed: a few small pictures, Train.
int trainUntilKilled(QApplication& qtApplication, const QString& home) {
    app::Application application(qtApplication, app::Folders::below(ui::toPath(home)));
    const std::filesystem::path data = engine::writeSampleDataset(ui::toPath(home) / "data", 12, 1);
    application.start(ui::pathText(data));
    ui::MainWindow& window = application.window();
    auto* train = window.findChild<ui::TrainPage*>();
    if (!QTest::qWaitFor([train] { return train->state() == ui::TrainPage::State::Ready; }, 60'000))
        return 1;
    window.findChild<QSpinBox*>("epochs")->setValue(kEpochs);
    window.findChild<QSpinBox*>("imageSize")->setValue(96);
    train->start();
    return QApplication::exec();
}

}  // namespace

class CrashTest : public QObject {
    Q_OBJECT

private slots:
    void aKilledWindowOffersToGoOnAndGoesOn() {
        QTemporaryDir home;
        QProcess killed;
        killed.setProcessChannelMode(QProcess::ForwardedChannels);
        killed.start(QApplication::applicationFilePath(), {"--train-in", home.path()});
        QTRY_VERIFY_WITH_TIMEOUT(epochsWritten(home.path()).size() >= 2 || killed.state() == QProcess::NotRunning,
                                 240'000);
        QCOMPARE(killed.state(), QProcess::Running);
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
        QVERIFY(epochsWritten(home.path()).size() < kEpochs);

        app::Application application(*qApp, app::Folders::below(ui::toPath(home.path())));
        application.start({});
        ui::MainWindow& window = application.window();
        auto* train = window.findChild<ui::TrainPage*>();
        QTRY_COMPARE_WITH_TIMEOUT(window.currentPage(), ui::PageId::Train, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(train->state(), ui::TrainPage::State::Ready, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(train->config().epochs, kEpochs, 60'000);
        QCOMPARE(train->config().imageSize, 96);
        QCOMPARE(train->banner()->title(), "Your run is safe");

        const auto buttons = train->banner()->findChildren<QPushButton*>();
        const auto resume = std::ranges::find(buttons, "Resume", &QPushButton::text);
        QVERIFY(resume != buttons.end() && (*resume)->isVisible());
        (*resume)->click();
        const auto before = epochsWritten(home.path()).size();
        QTRY_VERIFY_WITH_TIMEOUT(epochsWritten(home.path()).size() > before, 120'000);
        train->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!train->isTraining(), 60'000);
        const QList<int> epochs = epochsWritten(home.path());
        for (int row = 0; row < epochs.size(); ++row)
            QCOMPARE(epochs[row], row + 1);  // none twice, none missing
        QVERIFY(QFile::exists(home.path() + "/runs/train/weights/best.pt"));
    }
};

int main(int argc, char** argv) {
    engine::setUpProcess();
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    ui::setUpLook(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--train-in")
        return trainUntilKilled(application, arguments.value(2));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_test.moc"
