// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sample_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
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

    static void failToOpen(const std::filesystem::path& file) {
        fake::script().failure =
            engine::Error(engine::ErrorKind::Dataset, "file.missing", "[file] cannot open it", file);
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
        engine::DatasetInfo info = dataset();
        info.samples[0].image = "a/very/long/path/of/images/0.jpg";
        const std::string path = info.samples[0].image.string();
        fake::script().failure = engine::Error(engine::ErrorKind::Dataset, "image.unreadable",
                                               "[image] cannot decode " + path + ": not a picture",
                                               info.samples[0].image, {}, {path, "not a picture"});
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(info);
        model.index(0).data(SampleModel::PictureRole);
        QTRY_VERIFY(!model.index(0).data(SampleModel::ReasonRole).toString().isEmpty());
        const QString reason = model.index(0).data(SampleModel::ReasonRole).toString();
        QCOMPARE(reason, "0.jpg: it cannot be decoded: it is damaged, cut short or of a kind that is not known.");
        for (const int role : {int{Qt::ToolTipRole}, int{Qt::AccessibleDescriptionRole}}) {
            const QString whole = model.index(0).data(role).toString();
            QVERIFY2(whole.startsWith("a/very/long/path") && whole.contains(reason), qPrintable(whole));
        }
        model.index(0).data(SampleModel::PictureRole);
        QTest::qWait(20);
        QCOMPARE(fake::calls().readThumbnail.load(), 1);
    }

    void tellsOnceThatAFolderIsGoneAndReadsAgainWhenAsked() {
        QTemporaryDir disk;
        engine::DatasetInfo info = dataset();
        for (engine::SampleInfo& sample : info.samples)
            sample.image = ui::toPath(disk.filePath("mount")) / sample.image.filename();
        failToOpen(info.samples[0].image);
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(info);
        QSignalSpy gone(&model, &SampleModel::folderMissing);
        const auto look = [&](int row) { model.index(row).data(SampleModel::PictureRole); };
        look(0);
        look(1);
        QTRY_VERIFY(!model.index(0).data(SampleModel::ReasonRole).toString().isEmpty());
        QTRY_VERIFY(!model.index(1).data(SampleModel::ReasonRole).toString().isEmpty());
        QCOMPARE(gone.size(), 1);

        fake::script().failure.reset();
        QVERIFY(QDir(disk.path()).mkdir("mount"));
        model.retryPictures();
        look(0);
        QTRY_VERIFY(!model.index(0).data(SampleModel::PictureRole).value<QPixmap>().isNull());
        QVERIFY(model.index(0).data(SampleModel::ReasonRole).toString().isEmpty());
        QCOMPARE(gone.size(), 1);
    }

    void oneLostImageIsNoLostFolder() {
        QTemporaryDir disk;
        engine::DatasetInfo info = dataset();
        info.samples[0].image = ui::toPath(disk.filePath("0.jpg"));
        failToOpen(info.samples[0].image);
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(info);
        QSignalSpy gone(&model, &SampleModel::folderMissing);
        model.index(0).data(SampleModel::PictureRole);
        QTRY_VERIFY(!model.index(0).data(SampleModel::ReasonRole).toString().isEmpty());
        QCOMPARE(gone.size(), 0);
    }

    void aPictureWithAClassShowsItInPlaceOfACountOfBoxes() {
        engine::DatasetInfo info = dataset();
        info.samples[0].boxes.clear();
        info.samples[0].classId = 1;
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(info);
        QCOMPARE(model.index(0).data(SampleModel::LabelRole).toString(), "WBC");
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), "0.jpg, train, WBC");
        QCOMPARE(model.index(1).data(SampleModel::LabelRole).toString(), QString::number(info.samples[1].boxes.size()));
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

    void anIssueCodeIsAFilterToo() {
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        ui::SampleFilter filter(model);
        model.setDataset(dataset());
        filter.setIssueCode("label.outside");
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.mapToSource(filter.index(0, 0)).row(), 2);
        filter.setIssueCode("label.duplicate");
        QCOMPARE(filter.rowCount(), 0);
    }

    void ordersKeepWhatIsEqualInTheOrderOfTheDataset_data() {
        QTest::addColumn<ui::SampleOrder>("order");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("dataset") << ui::SampleOrder::Dataset << QList<int>{0, 1, 2, 3, 4, 5};
        QTest::newRow("name") << ui::SampleOrder::Name << QList<int>{4, 1, 2, 3, 0, 5};
        QTest::newRow("boxes") << ui::SampleOrder::Boxes << QList<int>{3, 0, 1, 2, 4, 5};
        QTest::newRow("issues") << ui::SampleOrder::Issues << QList<int>{2, 0, 1, 3, 4, 5};
        QTest::newRow("size") << ui::SampleOrder::Size << QList<int>{1, 5, 0, 2, 3, 4};
    }
    void ordersKeepWhatIsEqualInTheOrderOfTheDataset() {
        QFETCH(ui::SampleOrder, order);
        QFETCH(QList<int>, rows);
        engine::DatasetInfo info = dataset();
        info.samples[0].image = "cells/a/4.jpg";
        info.samples[4].image = "cells/z/0.jpg";
        info.samples[3].boxes.resize(3);
        info.samples[1].width = info.samples[5].width = 4000;
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        ui::SampleFilter filter(model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setOrder(ui::SampleOrder::Boxes);
        model.setDataset(info);
        filter.setOrder(order);
        QList<int> found;
        for (int row = 0; row < filter.rowCount(); ++row)
            found << filter.mapToSource(filter.index(row, 0)).row();
        QCOMPARE(found, rows);
    }

    void anImageInTwoSplitsIsDecodedOnceForBoth() {
        engine::DatasetInfo info = dataset();
        info.samples[5].image = info.samples[0].image;
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(info);
        model.index(5).data(SampleModel::PictureRole);
        QTRY_VERIFY(!model.index(0).data(SampleModel::PictureRole).value<QPixmap>().isNull());
        QVERIFY(!model.index(5).data(SampleModel::PictureRole).value<QPixmap>().isNull());
        QCOMPARE(fake::calls().readThumbnail.load(), 1);
    }

    void filesLeadToRows() {
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        model.setDataset(dataset());
        QCOMPARE(model.rowOf("cells/images/3.jpg"), 3);
        QCOMPARE(model.rowOf("cells/labels/4.txt"), 4);
        QCOMPARE(model.rowOf("elsewhere.jpg"), -1);
    }

    void picturesScrolledAwayAreNotMade() {
        fake::holdThumbnails(true);
        ui::ThumbnailJob thumbnails(100);
        SampleModel model(thumbnails);
        engine::DatasetInfo info;
        for (int number = 0; number < 200; ++number) {
            info.samples.emplace_back();
            info.samples.back().image = std::to_string(number) + ".jpg";
        }
        model.setDataset(info);
        for (int row = 0; row < 200; ++row)
            model.index(row).data(SampleModel::PictureRole);
        model.keepRequests({7});
        const int underWay = fake::calls().threadsInside;
        fake::holdThumbnails(false);
        QTRY_VERIFY(!model.index(7).data(SampleModel::PictureRole).value<QPixmap>().isNull());
        const int workers = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        QVERIFY(underWay <= workers);
        QVERIFY(fake::calls().readThumbnail <= workers + 1);
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

    void anIssueNamesItsFileShortAndItsPathInTheTooltip() {
        engine::Issue issue;
        issue.code = "image.nobody_knows_it";
        issue.file = "a/very/long/path/7.jpg";
        issue.message = "[image] cannot decode a/very/long/path/7.jpg: it is cut short";
        ui::IssueModel model;
        model.setIssues({issue});
        const QModelIndex what = model.index(0, ui::IssueModel::What);
        QCOMPARE(what.data().toString(), "cannot decode 7.jpg: it is cut short");
        QVERIFY(what.data(Qt::ToolTipRole).toString().contains("a/very/long/path/7.jpg"));
        const QModelIndex file = model.index(0, ui::IssueModel::File);
        QCOMPARE(file.data(Qt::AccessibleDescriptionRole).toString(), "a/very/long/path/7.jpg");
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

UI_TEST_MAIN(SampleModelTest)
#include "sample_model_test.moc"
