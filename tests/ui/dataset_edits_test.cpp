// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset_edits.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include "tests/support/fake_engine.h"
#include "tests/support/ui_test_main.h"
#include "ui/convert.h"
#include "ui/dataset_text.h"
#include "ui/jobs/scan_job.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/class_edit_model.h"
#include "ui/models/sample_model.h"
#include "ui/models/split_model.h"
#include "ui/widgets/question_card.h"
#include "ui/widgets/read_card.h"
#include "ui/widgets/segments.h"

using ui::ClassEditModel;
using ui::DatasetEdits;

class DatasetEditsTest final : public QObject {
    Q_OBJECT

private:
    /// Classes cat, dog, cow, which the files number 1, 7 and 9.
    static std::shared_ptr<const engine::DatasetInfo> animals() {
        engine::DatasetInfo info = fake::script().dataset;
        info.classNames = {"cat", "dog", "cow"};
        info.classIds = {1, 7, 9};
        return std::make_shared<const engine::DatasetInfo>(info);
    }

    static QStringList names(const DatasetEdits& edits) {
        QStringList result;
        for (const DatasetEdits::Class& entry : edits.classes()) {
            QStringList from;
            for (const std::int64_t id : entry.from)
                from << QString::number(id);
            result << ui::toText(entry.name) + ':' + from.join('+');
        }
        return result;
    }

    static ui::OpenDataset open(std::shared_ptr<const engine::DatasetInfo> dataset) {
        return {{"cells"}, dataset, dataset, {}, {}};
    }

private slots:
    void init() { fake::reset(); }

    void aRenamedClassKeepsItsNumber() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        edits.renameClass(1, " hound ");
        QCOMPARE(names(edits), (QStringList{"cat:1", "hound:7", "cow:9"}));
        edits.undoStack().undo();
        QCOMPARE(names(edits), (QStringList{"cat:1", "dog:7", "cow:9"}));
        QVERIFY(edits.overlay().isEmpty());
    }

    void aNameIsNeverEmptyNorTaken() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        QSignalSpy changed(&edits, &DatasetEdits::changed);
        edits.renameClass(1, "  ");
        edits.renameClass(1, "cow");
        edits.renameClass(3, "goat");
        QVERIFY(changed.isEmpty());
        QVERIFY(!edits.undoStack().canUndo());
    }

    void mergedClassesKeepEveryNumber() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        edits.mergeClasses({2, 0});
        QCOMPARE(names(edits), (QStringList{"cat:1+9", "dog:7"}));
        edits.mergeClasses({1});
        edits.mergeClasses({0, 5});
        QCOMPARE(names(edits), (QStringList{"cat:1+9", "dog:7"}));
    }

    void aClassMovesAndComesBack() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        edits.moveClass(0, 2);
        QCOMPARE(names(edits), (QStringList{"dog:7", "cow:9", "cat:1"}));
        edits.moveClass(2, 0);
        QVERIFY(edits.overlay().isEmpty());  // as the files have it is no change
    }

    void everyChangeIsUndoneAndRedone() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        edits.renameClass(0, "tiger");
        edits.moveClass(0, 1);
        edits.mergeClasses({0, 1});
        edits.setSplits("move", {{"a.jpg", engine::Split::Val}});
        edits.resetClasses();
        QCOMPARE(names(edits), (QStringList{"cat:1", "dog:7", "cow:9"}));
        QCOMPARE(edits.overlay().splits.size(), std::size_t{1});
        while (edits.undoStack().canUndo())
            edits.undoStack().undo();
        QVERIFY(edits.overlay().isEmpty());
        edits.undoStack().setIndex(3);
        QCOMPARE(names(edits), (QStringList{"dog:1+7", "cow:9"}));
    }

    void anAddedPictureIsTakenOutByUndo() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        const engine::AddedImage picture{"/pictures/new.jpg", "00ff"};
        QSignalSpy edited(&edits, &DatasetEdits::boxesEdited);
        QVERIFY(edits.addImage(picture, {{2, 0.5F, 0.5F, 0.25F, 0.25F}, {5, 0.5F, 0.5F, 0.25F, 0.25F}}));
        QCOMPARE(edits.overlay().added.size(), std::size_t{1});
        const auto& [key, added] = *edits.overlay().added.begin();
        QCOMPARE(added, picture);
        QCOMPARE(edits.overlay().boxes.at(key), (std::vector<engine::BoxLabel>{{9, 0.5F, 0.5F, 0.25F, 0.25F}}));
        QCOMPARE(edits.boxes(key)->front().classId, 2);
        QCOMPARE(edited.size(), 1);
        edits.setSplits("move", {{key, engine::Split::Val}});
        edits.undoStack().undo();
        edits.undoStack().undo();
        QVERIFY(edits.overlay().isEmpty());
        edits.undoStack().redo();
        QCOMPARE(edits.overlay().added.size(), std::size_t{1});
    }

    void anAddedPictureIsTakenOutWithItsSplitAndUndoBringsBothBack() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        const std::filesystem::path file = "/pictures/new.jpg";
        edits.addImage({file, "00ff"}, {{2, 0.5F, 0.5F, 0.25F, 0.25F}});
        const std::string key = edits.overlay().added.begin()->first;
        edits.setSplits("move", {{key, engine::Split::Val}});
        QCOMPARE(edits.addedImages(), std::vector<std::filesystem::path>{file});
        const engine::DatasetOverlay before = edits.overlay();
        QSignalSpy edited(&edits, &DatasetEdits::boxesEdited);
        QVERIFY(!edits.removeImage("cells/images/0.jpg"));
        QVERIFY(edits.removeImage(file));
        QVERIFY(edits.overlay().isEmpty());
        QCOMPARE(edited.size(), 1);
        QVERIFY(edits.undoStack().undoText().contains("new.jpg"));
        edits.undoStack().undo();
        QCOMPARE(edits.overlay().added, before.added);
        QCOMPARE(edits.overlay().boxes, before.boxes);
        QCOMPARE(edits.overlay().splits, before.splits);
        edits.undoStack().redo();
        QVERIFY(edits.overlay().isEmpty());
        QVERIFY(!edits.removeImage(file));
    }

    void addingTakingOutAndAddingAgainAreUndoableInALaterSession() {
        const std::filesystem::path file = "/pictures/new.jpg";
        std::vector<engine::BoxEdit> history;
        engine::DatasetOverlay first, gone, again;
        {
            DatasetEdits edits;
            connect(&edits, &DatasetEdits::boxesEdited, this,
                    [&history](const engine::BoxEdit& edit) { history.push_back(edit); });
            edits.setDataset(animals(), {});
            edits.addImage({file, "00ff"}, {{2, 0.5F, 0.5F, 0.25F, 0.25F}});
            first = edits.overlay();
            edits.removeImage(file);
            gone = edits.overlay();
            edits.addImage({file, "00ff"}, {});
            again = edits.overlay();
        }
        DatasetEdits later;
        later.setDataset(animals(), again, history);
        QCOMPARE(later.undoStack().count(), 3);
        later.undoStack().undo();
        later.undoStack().undo();
        QCOMPARE(later.overlay().boxes.size(), std::size_t{1});
        later.undoStack().undo();
        QVERIFY(later.overlay().isEmpty());
        history.pop_back();
        later.setDataset(animals(), gone, history);
        QCOMPARE(later.undoStack().count(), 2);
        later.setDataset(animals(), first, history);  // the program ended before the overlay was written
        QCOMPARE(later.undoStack().count(), 1);
    }

    void anImageOfTheDatasetIsNotAddedButGetsTheBoxes() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        QVERIFY(!edits.addImage({"cells/images/0.jpg", "00ff"}, {{0, 0.5F, 0.5F, 0.125F, 0.25F}}));
        QVERIFY(edits.overlay().added.empty());
        QCOMPARE(edits.boxes("images/0.jpg")->front().width, 0.125F);
        edits.undoStack().undo();
        QVERIFY(edits.overlay().isEmpty());
    }

    void aCopyOfAnAddedPictureGetsTheBoxesUnlessTheOtherIsGone() {
        const QTemporaryDir folder;
        const std::filesystem::path first = ui::toPath(folder.filePath("a.jpg"));
        std::ofstream(first) << "picture";
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        QVERIFY(edits.addImage({first, "00ff"}, {}));
        QVERIFY(!edits.addImage({"/elsewhere/b.jpg", "00ff"}, {{0, 0.5F, 0.5F, 0.125F, 0.25F}}));
        QCOMPARE(edits.overlay().added.size(), std::size_t{1});
        QCOMPARE(edits.overlay().boxes.size(), std::size_t{1});
        std::filesystem::remove(first);
        QVERIFY(edits.addImage({"/elsewhere/b.jpg", "00ff"}, {}));
        QCOMPARE(edits.overlay().added.size(), std::size_t{2});
    }

    void splitsAddUp() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        edits.setSplits("move", {{"a.jpg", engine::Split::Val}});
        edits.setSplits("move", {{"b.jpg", engine::Split::Val}, {"a.jpg", engine::Split::Train}});
        QCOMPARE(edits.overlay().splits, (std::map<std::string, engine::Split>{{"a.jpg", engine::Split::Train},
                                                                               {"b.jpg", engine::Split::Val}}));
        const int before = edits.undoStack().count();
        edits.setSplits("move", {{"b.jpg", engine::Split::Val}});
        QCOMPARE(edits.undoStack().count(), before);
    }

    void theEditModelKeepsTheRulesOfItemModels() {
        DatasetEdits edits;
        edits.setDataset(animals(), {});
        ClassEditModel model(edits);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.setData(model.index(0, ClassEditModel::Name), "tiger"));
        QVERIFY(!model.setData(model.index(0, ClassEditModel::Name), "dog"));
        QVERIFY(!model.setData(model.index(0, ClassEditModel::Id), "5"));
        QCOMPARE(model.index(0, ClassEditModel::Name).data().toString(), "tiger");
        QCOMPARE(model.index(2, ClassEditModel::Files).data().toString(), "9");
        edits.mergeClasses({0, 2});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ClassEditModel::Files).data().toString(), "1, 9");
        QCOMPARE(model.index(1, ClassEditModel::Id).data().toString(), "1");
    }

    void theSplitModelCountsEachSide() {
        ui::SplitModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDataset(fake::script().dataset);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.hasTest());
        QCOMPARE(model.index(0, ui::SplitModel::Train).data().toString(), "2");
        QCOMPARE(model.index(0, ui::SplitModel::Val).data().toString(), "1");
        engine::DatasetInfo folders = fake::script().dataset;
        for (engine::SampleInfo& sample : folders.samples) {
            sample.boxes.clear();
            sample.classId = 1;
            sample.split = engine::Split::Train;
        }
        model.setDataset(folders);
        QCOMPARE(model.index(1, ui::SplitModel::Train).data().toString(), "6");
        QCOMPARE(model.index(1, ui::SplitModel::Val).data().toString(), "0");
        QVERIFY(!model.index(1, ui::SplitModel::Val).data(Qt::DecorationRole).isNull());
    }

    void oldAndNewNumbersOfClassesAreSaid() {
        ui::OpenDataset dataset = open(animals());
        QCOMPARE(ui::classOrderText(dataset), "1 → 0 cat, 7 → 1 dog, 9 → 2 cow");
        dataset.overlay.classes = {{"cat", {1, 9}}, {"dog", {7}}};
        dataset.shown = std::make_shared<const engine::DatasetInfo>(
            engine::applyOverlay(fake::script().dataset, engine::DatasetOverlay{{{"cat", {0}}, {"dog", {1}}}, {}}));
        QCOMPARE(ui::classOrderText(dataset), "1+9 → 0 cat, 7 → 1 dog");
        QCOMPARE(ui::classOrderText(open(std::make_shared<const engine::DatasetInfo>(fake::script().dataset))),
                 "0 RBC, 1 WBC");
    }

    void examplesAreTrainingImagesWithBoxes() {
        engine::DatasetInfo info = fake::script().dataset;
        info.samples[1].boxes.clear();
        QCOMPARE(ui::exampleRows(info), (std::vector<int>{0, 2, 3}));
        for (int index = 0; index < 60; ++index)
            info.samples.insert(info.samples.begin(), info.samples[0]);
        const std::vector<int> many = ui::exampleRows(info);
        QCOMPARE(many.size(), std::size_t{6});
        QVERIFY(many.back() > 40);  // from all over the list
    }

    void examplesShowWhatAQuestionIsAbout() {
        engine::DatasetInfo info = fake::script().dataset;
        info.samples[1].orientation = info.samples[2].orientation = 6;
        info.samples[2].boxes.clear();
        QCOMPARE(ui::exampleRows(info), (std::vector<int>{0, 1, 3}));
        engine::Question question;
        question.code = "exif.boxes";
        info.questions = {question};
        QCOMPARE(ui::exampleRows(info), std::vector<int>{1});
    }

    void aQuestionMarksTheProposalAndTellsAnotherChoice() {
        engine::Question question;
        question.code = "format";
        question.message = "two formats fit";
        question.choices = {"voc", "coco"};
        question.proposal = 1;
        ui::QuestionCard card(question, 1);
        QSignalSpy answered(&card, &ui::QuestionCard::answered);
        auto* other = card.findChild<QPushButton*>("question-format-0");
        auto* proposed = card.findChild<QPushButton*>("question-format-1");
        QCOMPARE(other->text(), "Pascal VOC");
        QCOMPARE(proposed->text(), "COCO (proposed)");
        QVERIFY(proposed->isChecked());
        proposed->click();
        QVERIFY(answered.isEmpty());
        other->click();
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0][1].value<std::string>(), std::string("voc"));
    }

    void anUnknownQuestionIsAskedInTheEnginesWords() {
        engine::Question question;
        question.code = "coco.lists";
        question.message = "[data] which list is for validation?";
        QCOMPARE(ui::questionText(question), "which list is for validation?");
    }

    void oneDatasetHasOneFileOfChangesHoweverItsPathIsWritten() {
        QTemporaryDir folder;
        const std::filesystem::path root = ui::toPath(folder.path());
        std::filesystem::create_directories(root / "data" / "cells");
        const auto straight = ui::overlayFile("changes", root / "data" / "cells");
        QCOMPARE(ui::overlayFile("changes", root / "data" / ".." / "data" / "cells"), straight);
        QVERIFY(ui::overlayFile("changes", root / "data") != straight);
        QCOMPARE(straight.parent_path(), std::filesystem::path("changes"));
    }
};

UI_TEST_MAIN(DatasetEditsTest)
#include "dataset_edits_test.moc"
