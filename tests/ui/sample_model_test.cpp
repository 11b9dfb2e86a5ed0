// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sample_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/class_model.h"
#include "ui/models/issue_model.h"
#include "ui/models/sample_filter.h"

using ui::SampleModel;

class SampleModelTest final : public QObject {
    Q_OBJECT

private:
    /// Six images, four to train; RBC in the even ones, WBC in the odd ones; one issue for the label of image 2.
    static engine::DatasetInfo dataset() {
        engine::DatasetInfo info = fake::script().dataset;
        engine::Issue issue;
        issue.code = "label.outside";
        issue.message = "expected a fraction from 0 to 1, found \"1.2\"";
        issue.file = info.samples[2].label;
        issue.line = 14;
        issue.parameters = {"\"1.2\""};
        issue.loss = engine::Loss::Box;
        info.issues = {issue};
        return info;
    }

private slots:
    void init() { fake::reset(); }

    void keepsTheRulesOfItemModels() {
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDataset(dataset());
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.rowCount(model.index(0)), 0);
        model.setDataset({});
        QCOMPARE(model.rowCount(), 0);
    }

    void decodesWhatIsLookedAtOnly() {
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(dataset());
        QCOMPARE(fake::calls().readThumbnail.load(), 0);
        QVERIFY(model.index(3).data(SampleModel::PictureRole).value<QPixmap>().isNull());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 3);
        QVERIFY(!model.index(3).data(SampleModel::PictureRole).value<QPixmap>().isNull());
        QCOMPARE(fake::calls().readThumbnail.load(), 1);
    }

    void anUndecodableImageSaysWhy() {
        fake::script().failure = engine::Error(engine::ErrorKind::Dataset, "image.unreadable", "not a picture");
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(dataset());
        model.index(0).data(SampleModel::PictureRole);
        QTRY_COMPARE(model.index(0).data(SampleModel::ReasonRole).toString(), "not a picture");
        model.index(0).data(SampleModel::PictureRole);
        QTest::qWait(20);
        QCOMPARE(fake::calls().readThumbnail.load(), 1);
    }

    void anIssueOfTheLabelBelongsToItsImage() {
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(dataset());
        QCOMPARE(model.issueCount(2), 1);
        QCOMPARE(model.issueCount(1), 0);
        QVERIFY(model.index(2).data(Qt::ToolTipRole).toString().contains("found \"1.2\""));
    }

    void filtersCombine() {
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        ui::SampleFilter filter(model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDataset(dataset());
        QCOMPARE(filter.rowCount(), 6);
        filter.setSplit(engine::Split::Train);
        QCOMPARE(filter.rowCount(), 4);
        filter.setClasses({1});
        QCOMPARE(filter.rowCount(), 2);
        filter.setText("3.jpg");
        QCOMPARE(filter.rowCount(), 1);
        filter.setOnlyIssues(true);
        QCOMPARE(filter.rowCount(), 0);
        filter.clear();
        QCOMPARE(filter.rowCount(), 6);
    }

    void textFindsClassNamesToo() {
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        ui::SampleFilter filter(model);
        model.setDataset(dataset());
        filter.setText("wbc");
        QCOMPARE(filter.rowCount(), 3);
    }

    void issuesAreRowsWithFileAndLine() {
        ui::IssueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssues(dataset().issues);
        model.append(dataset().issues[0]);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ui::IssueModel::File).data().toString(), "2.txt");
        QCOMPARE(model.index(0, ui::IssueModel::Line).data().toString(), "14");
        QCOMPARE(model.index(0, ui::IssueModel::Lost).data().toString(), "the box");
    }

    void aClassIsChosenByItsCheckState() {
        ui::ClassModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{0, "RBC", 30, 10, {}}, {1, "WBC", 4, 0, {}}});
        QSignalSpy checked(&model, &ui::ClassModel::checkedChanged);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(checked.size(), 1);
        QCOMPARE(model.checked(), QSet<qint64>{1});
        QCOMPARE(model.index(0).data(ui::ClassModel::TrainPartRole).toDouble(), 0.75);
        QCOMPARE(model.index(1).data(ui::ClassModel::TrainPartRole).toDouble(), 0.1);
    }
};

QTEST_MAIN(SampleModelTest)
#include "sample_model_test.moc"
