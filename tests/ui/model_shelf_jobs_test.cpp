// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs behind the Models page: list, measure, add.
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/jobs/add_model_job.h"
#include "ui/jobs/model_list_job.h"
#include "ui/jobs/model_speed_job.h"

using namespace std::chrono_literals;

class ModelShelfJobsTest final : public QObject {
    Q_OBJECT

private:
    static engine::Error cutShort() {
        return {engine::ErrorKind::Model, "model.truncated", "[checkpoint] cut short", "models/b.pt"};
    }

private slots:
    void init() {
        fake::reset();
        fake::script().models = {{"a.pt", "models/a.pt", false}, {"b.pt", "models/b.pt", false}};
    }

    void theListDescribesEachModelAndAProblemStopsNone() {
        fake::script().modelErrors.emplace("models/a.pt", cutShort());
        ui::ModelListJob job;
        std::vector<ui::ModelCard> cards;
        bool isHere = true;
        connect(
            &job, &ui::ModelListJob::described, this,
            [&](const ui::ModelCard& card) {
                cards.push_back(card);
                isHere = isHere && QThread::currentThread() == thread();
            },
            Qt::DirectConnection);
        QSignalSpy failed(&job, &ui::Job::failed);
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(isHere);
        QCOMPARE(cards.size(), std::size_t{2});
        QCOMPARE(cards[0].problem->code, std::string("model.truncated"));
        QCOMPARE(cards[1].info->parameters, 2'624'080);
        QVERIFY(failed.isEmpty());
    }

    void aFileThatCameMeanwhileIsInTheSecondLook() {
        ui::ModelListJob job;
        std::vector<engine::ListedModel> last;
        connect(&job, &ui::ModelListJob::found, this,
                [&](const std::vector<engine::ListedModel>& models) { last = models; });
        job.start();
        engine::addModel("c.pt");
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(last.size(), std::size_t{3});
    }

    void figuresThatAreKnownComeWithTheList() {
        engine::measureModelSpeed({"models/b.pt"}, "auto");
        ui::ModelListJob job;
        std::vector<ui::ModelCard> cards;
        connect(&job, &ui::ModelListJob::described, this, [&](const ui::ModelCard& card) { cards.push_back(card); });
        job.start();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(!cards[0].speed);
        QCOMPARE(cards[1].speed->msPerImage, 12.5);
    }

    void modelsAreMeasuredInTurnAndAFailureStopsNone() {
        fake::script().modelErrors.emplace("models/b.pt", cutShort());
        ui::ModelSpeedJob job;
        QStringList events;
        connect(&job, &ui::ModelSpeedJob::measuring, this, [&](const QString& ref) { events << "begin " + ref; });
        connect(&job, &ui::ModelSpeedJob::measured, this, [&](const QString& ref) { events << "end " + ref; });
        connect(&job, &ui::ModelSpeedJob::notMeasured, this, [&](const QString& ref) { events << "no " + ref; });
        job.start({{"models/b.pt"}, {"models/a.pt"}});
        QTRY_VERIFY(!job.isRunning());
        const QStringList expected{"begin models/b.pt", "no models/b.pt", "begin models/a.pt", "end models/a.pt"};
        QCOMPARE(events, expected);
    }

    void cancelEndsMeasuringWithoutAFigure() {
        fake::script().measureInterval = 1h;
        ui::ModelSpeedJob job;
        QSignalSpy measuring(&job, &ui::ModelSpeedJob::measuring), measured(&job, &ui::ModelSpeedJob::measured);
        job.start({{"models/a.pt"}, {"models/b.pt"}});
        QTRY_COMPARE(measuring.size(), 1);
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(measured.isEmpty());
        QCOMPARE(fake::calls().measureModelSpeed.load(), 1);
    }

    void addingTellsTheCopy() {
        ui::AddModelJob job;
        std::filesystem::path copy;
        connect(&job, &ui::AddModelJob::added, this, [&](const std::filesystem::path& file) { copy = file; });
        QSignalSpy progressed(&job, &ui::Job::progressed);
        job.start("/elsewhere/c.pt");
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(copy, std::filesystem::path("models/c.pt"));
        QCOMPARE(progressed.size(), 1);
    }

    void aRefusedFileBecomesASignal() {
        fake::script().modelErrors.emplace("/elsewhere/b.pt", cutShort());
        ui::AddModelJob job;
        QString code;
        connect(&job, &ui::Job::failed, this,
                [&](const engine::Error& error) { code = QString::fromStdString(error.code); });
        QSignalSpy added(&job, &ui::AddModelJob::added);
        job.start("/elsewhere/b.pt");
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(code, QStringLiteral("model.truncated"));
        QVERIFY(added.isEmpty());
    }

    void cancelledAddingAddsNothing() {
        fake::script().itemInterval = 1h;
        ui::AddModelJob job;
        QSignalSpy added(&job, &ui::AddModelJob::added);
        job.start("/elsewhere/c.pt");
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(added.isEmpty());
    }

    void destroyedWhileRunningTheyJoin() {
        fake::script().measureInterval = 1h;
        fake::script().itemInterval = 1h;
        {
            ui::ModelListJob list;
            ui::ModelSpeedJob speed;
            ui::AddModelJob add;
            list.start();
            speed.start({{"models/a.pt"}});
            add.start("/elsewhere/c.pt");
            QTRY_COMPARE(fake::calls().measureModelSpeed.load(), 1);
        }
        QCOMPARE(fake::calls().threadsInside.load(), 0);
        QCoreApplication::processEvents();
    }
};

UI_GUILESS_TEST_MAIN(ModelShelfJobsTest)
#include "model_shelf_jobs_test.moc"
