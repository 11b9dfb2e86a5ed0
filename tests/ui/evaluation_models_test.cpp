// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The models of the Evaluate page.
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "ui/evaluation_text.h"
#include "ui/models/class_metric_model.h"
#include "ui/models/confusion_model.h"
#include "ui/models/threshold_model.h"

using ui::ClassMetricModel;
using ui::ConfusionModel;
using ui::ThresholdModel;

class EvaluationModelsTest final : public QObject {
    Q_OBJECT

private:
    static std::shared_ptr<const engine::EvaluateReport> share(engine::EvaluateReport report) {
        return std::make_shared<const engine::EvaluateReport>(std::move(report));
    }
    static QString text(const QAbstractItemModel& model, int row, int column) {
        return model.index(row, column).data().toString();
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aClassIsARowOfFigures() {
        ClassMetricModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(share(fake::detectionReport()));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, ClassMetricModel::Class), "RBC");
        QCOMPARE(text(model, 0, ClassMetricModel::Labels), "30");
        QCOMPARE(text(model, 0, ClassMetricModel::Precision), "0.95");
        QCOMPARE(text(model, 1, ClassMetricModel::Map50), "0.878");
        QCOMPARE(text(model, 1, ClassMetricModel::Score), "0.560");
        QCOMPARE(text(model, 1, ClassMetricModel::Interval), "0.30 to 0.80");
        QCOMPARE(model.index(1, ClassMetricModel::Class).data(ClassMetricModel::ClassIdRole).toInt(), 1);
        const QVariantList interval =
            model.index(1, ClassMetricModel::Interval).data(ClassMetricModel::IntervalRole).toList();
        QCOMPARE(interval, (QVariantList{0.3, 0.8, 0.56}));
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }

    void costsMoveTheBestThresholds() {
        ClassMetricModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(share(fake::detectionReport()));
        // All of WBC is found up to 0.70, nothing false is left from 0.50 on: the middle.
        QCOMPARE(text(model, 1, ClassMetricModel::Threshold), "0.60");
        QCOMPARE(text(model, 1, ClassMetricModel::Missed), "0");
        QCOMPARE(text(model, 1, ClassMetricModel::FalseAlarms), "0");
        engine::EvaluateReport report = fake::detectionReport();
        for (engine::ThresholdPoint& point : report.details->perClass[1].curve.points)
            if (point.confidence > 0.455)
                point.hits = 0;  // to find them means to accept five false alarms, or more
        model.setReport(share(report));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCosts(1, 10);
        QCOMPARE(changed.size(), 1);
        QVERIFY(*model.best(1) > 0.455);
        QCOMPARE(text(model, 1, ClassMetricModel::Missed), "4");
        model.setCosts(10, 1);
        QCOMPARE(text(model, 1, ClassMetricModel::Threshold), "0.45");
        QCOMPARE(text(model, 1, ClassMetricModel::FalseAlarms), "5");
    }

    void aClassThatIsNeverHitHasNoBestThreshold() {
        engine::EvaluateReport report = fake::detectionReport();
        for (engine::ThresholdPoint& point : report.details->perClass[0].curve.points)
            point.hits = 0;
        ClassMetricModel model;
        model.setReport(share(report));
        QCOMPARE(text(model, 0, ClassMetricModel::Threshold), QStringLiteral("–"));
    }

    void aClassifierHasAccuracies() {
        ClassMetricModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(share(fake::classificationReport()));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, ClassMetricModel::Labels), "2");
        QCOMPARE(text(model, 0, ClassMetricModel::Score), "0.500");
        QCOMPARE(model.headerData(ClassMetricModel::Score, Qt::Horizontal).toString(), "Accuracy");
        QCOMPARE(model.headerData(ClassMetricModel::Labels, Qt::Horizontal).toString(), "Images");
        QVERIFY(text(model, 0, ClassMetricModel::Precision).isEmpty());
        QCOMPARE(text(model, 1, ClassMetricModel::Score), QStringLiteral("–"));  // without images
    }

    void confusionsComeMistakesFirst() {
        ConfusionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(share(fake::detectionReport()));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 0, ConfusionModel::Truth), "WBC");
        QCOMPARE(text(model, 0, ConfusionModel::Predicted), "RBC");
        QCOMPARE(text(model, 0, ConfusionModel::Count), "3");
        QCOMPARE(text(model, 1, ConfusionModel::Predicted), "background");
        QCOMPARE(text(model, 3, ConfusionModel::Count), "28");
        QCOMPARE(model.cell(0).truth, 1);
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }

    void confusionsAreSaidInWords() {
        const engine::EvaluationDetails details = *fake::detectionReport().details;
        QCOMPARE(ui::confusionText(details, 1, 0), "WBC taken for RBC");
        QCOMPARE(ui::confusionText(details, 0, 2), "RBC missed");
        QCOMPARE(ui::confusionText(details, 2, 0), "RBC seen where nothing is labelled");
        QCOMPARE(ui::confusionText(details, 0, 0), "RBC found");
    }

    void everyKindOfMistakeHasItsWords() {
        QSet<QString> words;
        for (const engine::MistakeKind kind : engine::kMistakeKinds)
            words << ui::mistakeText(kind) << ui::mistakeHint(kind);
        QCOMPARE(words.size(), 12);
    }

    void eachConfidenceIsARow() {
        ThresholdModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCurve(fake::detectionReport().details->perClass[1].curve);
        QCOMPARE(model.rowCount(), 101);
        QCOMPARE(text(model, 30, ThresholdModel::Confidence), "0.30");
        QCOMPARE(text(model, 30, ThresholdModel::Missed), "0");
        QCOMPARE(text(model, 30, ThresholdModel::FalseAlarms), "20");
        QCOMPARE(text(model, 80, ThresholdModel::Missed), "4");
        model.setCurve({});
        QCOMPARE(model.rowCount(), 0);
    }

    void numbersFollowTheLocale() {
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        ClassMetricModel model;
        model.setReport(share(fake::detectionReport()));
        QCOMPARE(text(model, 0, ClassMetricModel::Precision), "0,95");
    }
};

UI_TEST_MAIN(EvaluationModelsTest)
#include "evaluation_models_test.moc"
