// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_catalog.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorText)

public:
    static ErrorEntries entries();
};

ErrorEntries Text::entries() {
    return {
        {"evaluate.bad_class_map",
         {QT_TR_NOOP("The classes were matched for another model or dataset"),
          QT_TR_NOOP("the matching does not fit the classes, or leaves none that counts."),
          QT_TR_NOOP("Match the classes of the model with those of the dataset again.")}},
        {"evaluate.bad_option",
         {QT_TR_NOOP("This does not work as asked"), QT_TR_NOOP("%2 is out of range for %1."),
          QT_TR_NOOP("Choose another value for %1.")}},
        {"export.exists",
         {QT_TR_NOOP("There is a file of this name already"), QT_TR_NOOP("writing would replace it."),
          QT_TR_NOOP("Choose another name, or allow it to be replaced.")}},
        {"export.no_file",
         {QT_TR_NOOP("This is no name of a file to write"), QT_TR_NOOP("“%1” is no name of a file."),
          QT_TR_NOOP("Choose a file to write.")}},
        {"export.no_images",
         {QT_TR_NOOP("The images to compare on are not there"),
          QT_TR_NOOP("there is no picture to compare the written file with the model on."),
          QT_TR_NOOP("Open a dataset with pictures, or a picture.")}},
        {"export.same_file",
         {QT_TR_NOOP("This would overwrite the model itself"), QT_TR_NOOP("it is the model that is to be written."),
          QT_TR_NOOP("Choose another name.")}},
        {"export.unavailable",
         {QT_TR_NOOP("The model cannot be written in this format"), QT_TR_NOOP("%1 cannot be written as %2."),
          QT_TR_NOOP("Choose another format, or a model with trained weights.")}},
        {"lens.bad_option",
         {QT_TR_NOOP("This does not work as asked"), QT_TR_NOOP("%2 is out of range for %1."),
          QT_TR_NOOP("Choose another value for %1.")}},
        {"lens.other_classes",
         {QT_TR_NOOP("The model was trained on other classes"),
          QT_TR_NOOP("the model knows none of the classes of this dataset."),
          QT_TR_NOOP("Choose a run that was trained on these classes.")}},
        {"predict.bad_option",
         {QT_TR_NOOP("This does not work as asked"), QT_TR_NOOP("%2 is out of range for %1."),
          QT_TR_NOOP("Choose another value for %1.")}},
        {"predict.no_source",
         {QT_TR_NOOP("There are no pictures to look at"),
          QT_TR_NOOP("none of what was chosen is a picture, or is there."),
          QT_TR_NOOP("Add a picture, or a folder with pictures.")}},
        {"predictions.no_boxes",
         {QT_TR_NOOP("This format cannot hold these predictions"),
          QT_TR_NOOP("a COCO file holds boxes; these are classes of whole pictures."),
          QT_TR_NOOP("Save them as CSV.")}},
        {"project.damaged",
         {QT_TR_NOOP("This is not a project of Espalier"),
          QT_TR_NOOP("it is no project of Espalier, or it is damaged."),
          QT_TR_NOOP("Open the dataset itself: a new project is made for it.")}},
        {"project.version",
         {QT_TR_NOOP("A later version of Espalier wrote this project"),
          QT_TR_NOOP("it has the format %1, which this version does not know."), QT_TR_NOOP("Update Espalier.")}},
        {"resume.state_mismatch",
         {QT_TR_NOOP("The run cannot go on"), QT_TR_NOOP("its checkpoint does not fit its settings."),
          QT_TR_NOOP("Start a new run.")}},
        {"run.dataset_changed",
         {QT_TR_NOOP("The dataset has changed since the run started"),
          QT_TR_NOOP("it is not the one that the run started with."),
          QT_TR_NOOP("Put the images and labels back as they were, or start a new run.")}},
        {"run.finished",
         {QT_TR_NOOP("The run is finished"), QT_TR_NOOP("there is nothing left to do in it."),
          QT_TR_NOOP("Start a new run from its best.pt.")}},
        {"run.folder_create",
         {QT_TR_NOOP("The folder of the run could not be written"), QT_TR_NOOP("it cannot be made: %1."),
          QT_TR_NOOP("See whether the folder may be written and the disk has space.")}},
        {"run.folder_lock",
         {QT_TR_NOOP("The folder of the run could not be written"), QT_TR_NOOP("it cannot be locked: %1."),
          QT_TR_NOOP("See whether the folder may be written and the disk has space.")}},
        {"run.folder_rename",
         {QT_TR_NOOP("The run could not be renamed"), QT_TR_NOOP("its folder cannot be renamed: %1."),
          QT_TR_NOOP("See whether the folder may be written and the disk has space.")}},
        {"run.folder_unreadable",
         {QT_TR_NOOP("The folder of the runs cannot be read"), QT_TR_NOOP("it cannot be read: %1."),
          QT_TR_NOOP("See whether you may read it and the disk is there.")}},
        {"run.in_use",
         {QT_TR_NOOP("This run is being trained by another program"), QT_TR_NOOP("another training works on it."),
          QT_TR_NOOP("Wait until it ends, or stop it there.")}},
        {"run.name",
         {QT_TR_NOOP("A run cannot be called so"), QT_TR_NOOP("“%1” cannot be the name of a folder."),
          QT_TR_NOOP("Choose a name without / \\ : * ? \" < > | and without a dot or space at its ends.")}},
        {"run.name_taken",
         {QT_TR_NOOP("Another folder has this name already"), QT_TR_NOOP("there is a folder “%1” already."),
          QT_TR_NOOP("Choose another name.")}},
        {"run.newer",
         {QT_TR_NOOP("The run was written by a newer version of Espalier"),
          QT_TR_NOOP("this version does not know its format."), QT_TR_NOOP("Update Espalier.")}},
        {"run.not_a_run",
         {QT_TR_NOOP("The run cannot be read"), QT_TR_NOOP("its run.json is missing, damaged or of another program."),
          QT_TR_NOOP("Choose the folder of a run, the one that holds run.json.")}},
        {"run.nothing_to_keep",
         {QT_TR_NOOP("No epoch was finished, so there is nothing to keep"), QT_TR_NOOP("the run has no weights yet."),
          QT_TR_NOOP("Press “Resume”, or move the run to the trash.")}},
        {"train.diverged",
         {QT_TR_NOOP("The loss grew out of all bounds"),
          QT_TR_NOOP("the loss or a gradient is no finite number in batch %1 of the run."),
          QT_TR_NOOP("Start again with a smaller learning rate; the best weights so far are kept.")}},
        {"train.diverged_weights",
         {QT_TR_NOOP("The loss grew out of all bounds"), QT_TR_NOOP("%1 holds numbers that are not finite."),
          QT_TR_NOOP("Start again with a smaller learning rate; the best weights so far are kept.")}},
        {"train.freeze_stage",
         {QT_TR_NOOP("This does not work as asked"),
          QT_TR_NOOP("block %1 cannot be frozen: the network has the blocks 0 to %2."),
          QT_TR_NOOP("Choose a plan on the Freeze page again.")}},
        {"train.nothing_trainable",
         {QT_TR_NOOP("Everything is frozen, nothing can learn"), QT_TR_NOOP("every block is frozen."),
          QT_TR_NOOP("Leave at least the head free on the Freeze page.")}},
        {"train.run_name",
         {QT_TR_NOOP("A run cannot be called so"), QT_TR_NOOP("“%1” cannot be the name of a folder."),
          QT_TR_NOOP("Choose another name.")}},
        {"train.setting",
         {QT_TR_NOOP("This does not work as asked"), QT_TR_NOOP("%2 is out of range for %1."),
          QT_TR_NOOP("Choose another value for %1.")}},
    };
}

}  // namespace

ErrorEntries workErrors() {
    return Text::entries();
}

}  // namespace ui
