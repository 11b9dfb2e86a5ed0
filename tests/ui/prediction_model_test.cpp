// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prediction_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/box_model.h"

using ui::PredictionModel;

class PredictionModelTest final : public QObject {
    Q_OBJECT

private:
    static engine::ImagePrediction image(const std::string& name, std::vector<engine::Prediction> boxes) {
        return {name, 640, 480, std::move(boxes), {}, {}};
    }

private slots:
    void init() { fake::reset(); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void saysWhatAClassifierFoundLikeliest() {
        ui::ThumbnailJob thumbnails(100);
        PredictionModel model(thumbnails);
        model.setClassNames({"ant", "bee", "wasp"});
        engine::ImagePrediction classified;
        classified.image = "/a/one.jpg";
        classified.top = {{1, 0.97F}, {0, 0.02F}, {2, 0.01F}};
        model.append(classified);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("bee 0.97, ant 0.02"));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("bee")));
    }

    void keepsTheRulesOfItemModels() {
        ui::ThumbnailJob thumbnails(100);
        PredictionModel model(thumbnails);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(image("a.jpg", {{0, 0.9F, {0, 0, 10, 10}}}));
        model.append(image("b.jpg", {}));
        model.setThreshold(0.95);
        QCOMPARE(model.rowCount(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void theThresholdChoosesAmongStoredBoxes() {
        ui::ThumbnailJob thumbnails(100);
        PredictionModel model(thumbnails);
        model.append(image("a.jpg", {{0, 0.9F, {}}, {1, 0.25F, {}}, {0, 0.02F, {}}}));
        model.append(image("b.jpg", {{1, 0.3F, {}}}));
        QCOMPARE(model.visibleCount(0), 2);  // 0.25 itself is in
        QCOMPARE(model.visibleTotal(), 3);
        QSignalSpy filtered(&model, &PredictionModel::filterChanged);
        model.setThreshold(0.01);
        QCOMPARE(filtered.size(), 1);
        QCOMPARE(model.visibleCount(0), 3);
        QCOMPARE(model.countAt(0, 0.5), 1);
        model.setThreshold(1);
        QCOMPARE(model.visibleTotal(), 0);
    }

    void ofTwoBoxesThatOverlapByMoreTheSurerOneIsThere() {
        ui::ThumbnailJob thumbnails(100);
        PredictionModel model(thumbnails);
        QCOMPARE(model.iou(), 0.7);
        // IoU with the first one 0.82 and 0.43; the last one is of another class.
        model.append(image("a.jpg", {{0, 0.9F, {0, 0, 10, 10}},
                                     {0, 0.8F, {1, 0, 11, 10}},
                                     {0, 0.7F, {4, 0, 14, 10}},
                                     {1, 0.6F, {0, 0, 10, 10}}}));
        QCOMPARE(model.visibleCount(0), 3);
        QCOMPARE(model.prediction(0).boxes.size(), std::size_t{4});
        QSignalSpy filtered(&model, &PredictionModel::filterChanged);
        model.setIou(0.9);
        QCOMPARE(model.visibleCount(0), 4);
        model.setIou(0.3);
        QCOMPARE(model.visibleCount(0), 2);
        QCOMPARE(model.classesIn(0), (std::vector<std::pair<qint64, int>>{{0, 1}, {1, 1}}));
        QCOMPARE(filtered.size(), 2);
        model.append(image("b.jpg", {{0, 0.9F, {0, 0, 10, 10}}, {0, 0.8F, {4, 0, 14, 10}}}));
        QCOMPARE(model.visibleCount(1), 1);
    }

    void whatIsFilteredIsWhatIsCounted() {
        ui::ThumbnailJob thumbnails(100);
        PredictionModel model(thumbnails);
        model.append(
            image("a.jpg", {{0, 0.9F, {0, 0, 10, 10}}, {0, 0.8F, {1, 0, 11, 10}}, {1, 0.6F, {50, 0, 60, 10}}}));
        model.append(image("b.jpg", {{0, 0.1F, {0, 0, 10, 10}}}));
        model.setClassVisible(1, false);
        const std::vector<engine::ImagePrediction> images = model.filtered();
        QCOMPARE(images.size(), std::size_t{2});
        QCOMPARE(images[0].boxes.size(), std::size_t{1});
        QCOMPARE(images[0].boxes[0].confidence, 0.9F);
        QCOMPARE(images[0].width, 640);
        QVERIFY(images[1].boxes.empty());
        QVERIFY(model.hasHiddenClasses());
        model.showAllClasses();
        QVERIFY(!model.hasHiddenClasses());
        QCOMPARE(model.filtered()[0].boxes.size(), std::size_t{2});
    }

    void oneImageTakesThePlaceOfAllAndTheFiltersStay() {
        ui::ThumbnailJob thumbnails(100);
        PredictionModel model(thumbnails);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(image("a.jpg", {}));
        model.append(image("b.jpg", {}));
        model.setClassVisible(1, false);
        model.showOnly(image("c.jpg", {{0, 0.9F, {0, 0, 10, 10}}, {1, 0.8F, {50, 0, 60, 10}}}));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.visibleCount(0), 1);
    }

    void aHiddenClassIsNotCounted() {
        ui::ThumbnailJob thumbnails(100);
        PredictionModel model(thumbnails);
        model.append(image("a.jpg", {{0, 0.9F, {}}, {1, 0.8F, {}}, {1, 0.7F, {}}}));
        QCOMPARE(model.classesIn(0), (std::vector<std::pair<qint64, int>>{{1, 2}, {0, 1}}));
        model.setClassVisible(1, false);
        QCOMPARE(model.visibleCount(0), 1);
        QCOMPARE(model.classesIn(0).size(), std::size_t{2});  // still listed, so that it can come back
        model.setClassVisible(1, true);
        QCOMPARE(model.visibleCount(0), 3);
    }

    void theHistogramCountsByConfidence() {
        ui::ThumbnailJob thumbnails(100);
        PredictionModel model(thumbnails);
        model.append(image("a.jpg", {{0, 1.0F, {}}, {0, 0.07F, {}}, {0, 0.06F, {}}, {0, 0.01F, {}}}));
        const std::vector<int> bins = model.histogram();
        QCOMPARE(bins.size(), std::size_t{PredictionModel::kHistogramBins});
        QCOMPARE(bins.front(), 1);
        QCOMPARE(bins[1], 2);
        QCOMPARE(bins.back(), 1);
    }

    void boxesAreRowsInTheUsersLocale() {
        QLocale::setDefault(QLocale("it_IT"));
        ui::BoxModel model([](qint64 id) { return id == 0 ? QString("dog") : QString("cat"); });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBoxes({{0, 0.924F, {10, 20, 303, 123}}});
        QCOMPARE(model.index(0, ui::BoxModel::Class).data().toString(), "dog");
        QCOMPARE(model.index(0, ui::BoxModel::Confidence).data().toString(), "0,92");
        QCOMPARE(model.index(0, ui::BoxModel::Size).data().toString(), QString::fromUtf8("293 × 103"));
    }
};

UI_TEST_MAIN(PredictionModelTest)
#include "prediction_model_test.moc"
