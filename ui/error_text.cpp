// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/convert.h"

namespace ui {
namespace {

const QHash<QString, const char*>& titles() {
    static const QHash<QString, const char*> byCode{
        {"cache.not_deleted", QT_TRANSLATE_NOOP("ui::ErrorText", "A file could not be deleted")},
        {"dataset.class_mismatch", QT_TRANSLATE_NOOP("ui::ErrorText", "Model and dataset have different classes")},
        {"dataset.empty_split", QT_TRANSLATE_NOOP("ui::ErrorText", "This part of the dataset is empty")},
        {"dataset.missing", QT_TRANSLATE_NOOP("ui::ErrorText", "The dataset was not found")},
        {"dataset.names", QT_TRANSLATE_NOOP("ui::ErrorText", "The class names cannot be read")},
        {"dataset.no_images", QT_TRANSLATE_NOOP("ui::ErrorText", "No images were found")},
        {"dataset.no_names", QT_TRANSLATE_NOOP("ui::ErrorText", "The dataset names no classes")},
        {"dataset.no_train", QT_TRANSLATE_NOOP("ui::ErrorText", "The dataset has no training images")},
        {"dataset.no_yaml", QT_TRANSLATE_NOOP("ui::ErrorText", "The folder holds no dataset yaml")},
        {"dataset.ambiguous", QT_TRANSLATE_NOOP("ui::ErrorText", "The folder holds more than one dataset yaml")},
        {"dataset.yaml", QT_TRANSLATE_NOOP("ui::ErrorText", "The dataset's yaml cannot be read")},
        {"device.lost", QT_TRANSLATE_NOOP("ui::ErrorText", "The graphics card stopped answering")},
        {"device.unusable", QT_TRANSLATE_NOOP("ui::ErrorText", "This device cannot be used")},
        {"disk.full", QT_TRANSLATE_NOOP("ui::ErrorText", "The disk is full")},
        {"disk.write", QT_TRANSLATE_NOOP("ui::ErrorText", "A file could not be written")},
        {"evaluate.bad_class_map",
         QT_TRANSLATE_NOOP("ui::ErrorText", "The classes were matched for another model or dataset")},
        {"export.exists", QT_TRANSLATE_NOOP("ui::ErrorText", "There is a file of this name already")},
        {"export.no_file", QT_TRANSLATE_NOOP("ui::ErrorText", "This is no name of a file to write")},
        {"export.no_images", QT_TRANSLATE_NOOP("ui::ErrorText", "The images to compare on are not there")},
        {"export.same_file", QT_TRANSLATE_NOOP("ui::ErrorText", "This would overwrite the model itself")},
        {"export.unavailable", QT_TRANSLATE_NOOP("ui::ErrorText", "The model cannot be written in this format")},
        {"file.missing", QT_TRANSLATE_NOOP("ui::ErrorText", "The file was not found")},
        {"image.unreadable", QT_TRANSLATE_NOOP("ui::ErrorText", "A picture cannot be read")},
        {"lens.other_classes", QT_TRANSLATE_NOOP("ui::ErrorText", "The model was trained on other classes")},
        {"model.damaged", QT_TRANSLATE_NOOP("ui::ErrorText", "The model file is damaged")},
        {"model.empty", QT_TRANSLATE_NOOP("ui::ErrorText", "The model file holds no weights")},
        {"model.foreign", QT_TRANSLATE_NOOP("ui::ErrorText", "This is not a model that Espalier can read")},
        {"model.legacy", QT_TRANSLATE_NOOP("ui::ErrorText", "The model file has an old format")},
        {"model.not_found", QT_TRANSLATE_NOOP("ui::ErrorText", "The model was not found")},
        {"model.suffix", QT_TRANSLATE_NOOP("ui::ErrorText", "This file is not called like a model")},
        {"model.truncated", QT_TRANSLATE_NOOP("ui::ErrorText", "The model file is cut short")},
        {"model.unsafe", QT_TRANSLATE_NOOP("ui::ErrorText", "The file asks for code to run, so it was not opened")},
        {"model.unsupported", QT_TRANSLATE_NOOP("ui::ErrorText", "Espalier does not know this network")},
        {"predict.no_source", QT_TRANSLATE_NOOP("ui::ErrorText", "There are no pictures to look at")},
        {"project.damaged", QT_TRANSLATE_NOOP("ui::ErrorText", "This is not a project of Espalier")},
        {"project.version", QT_TRANSLATE_NOOP("ui::ErrorText", "A later version of Espalier wrote this project")},
        {"run.folder", QT_TRANSLATE_NOOP("ui::ErrorText", "The folder of the run could not be written")},
        {"run.folder_unreadable", QT_TRANSLATE_NOOP("ui::ErrorText", "The folder of the runs cannot be read")},
        {"run.in_use", QT_TRANSLATE_NOOP("ui::ErrorText", "This run is being trained by another program")},
        {"run.name", QT_TRANSLATE_NOOP("ui::ErrorText", "A run cannot be called so")},
        {"run.name_taken", QT_TRANSLATE_NOOP("ui::ErrorText", "Another folder has this name already")},
        {"run.newer", QT_TRANSLATE_NOOP("ui::ErrorText", "The run was written by a newer version of Espalier")},
        {"run.not_a_run", QT_TRANSLATE_NOOP("ui::ErrorText", "The run cannot be read")},
        {"run.nothing_to_keep",
         QT_TRANSLATE_NOOP("ui::ErrorText", "No epoch was finished, so there is nothing to keep")},
        {"train.nothing_trainable", QT_TRANSLATE_NOOP("ui::ErrorText", "Everything is frozen, nothing can learn")},
        {"video.camera_lost", QT_TRANSLATE_NOOP("ui::ErrorText", "The camera stopped")},
        {"video.missing", QT_TRANSLATE_NOOP("ui::ErrorText", "The video was not found")},
        {"video.no_camera", QT_TRANSLATE_NOOP("ui::ErrorText", "No camera answers")},
        {"video.unavailable", QT_TRANSLATE_NOOP("ui::ErrorText", "This Espalier cannot read videos")},
        {"video.unreadable", QT_TRANSLATE_NOOP("ui::ErrorText", "The video cannot be read")},
    };
    return byCode;
}

const char* kindTitle(engine::ErrorKind kind) {
    switch (kind) {
        case engine::ErrorKind::Usage:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "This does not work as asked");
        case engine::ErrorKind::Dataset:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The dataset cannot be used");
        case engine::ErrorKind::Model:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The model cannot be used");
        case engine::ErrorKind::Disk:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "A file could not be read or written");
        case engine::ErrorKind::OutOfMemory:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "There is not enough memory");
        case engine::ErrorKind::DeviceLost:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The device was lost");
        case engine::ErrorKind::Diverged:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The loss grew out of all bounds");
        case engine::ErrorKind::Network:
            return QT_TRANSLATE_NOOP("ui::ErrorText", "The download failed");
        case engine::ErrorKind::Internal:
            break;
    }
    return QT_TRANSLATE_NOOP("ui::ErrorText", "Something unexpected happened");
}

}  // namespace

QString withoutArea(const QString& message) {
    const qsizetype end = message.startsWith('[') ? message.indexOf("] ") : -1;
    return end < 0 ? message : message.mid(end + 2);
}

ErrorText errorText(const engine::Error& error) {
    ErrorText text;
    const char* title = titles().value(toText(error.code), kindTitle(error.kind));
    text.title = QCoreApplication::translate("ui::ErrorText", title);
    text.reason = withoutArea(toText(error.message));
    if (!error.file.empty() && !text.reason.contains(nameText(error.file)))
        text.reason = QString("%1: %2").arg(pathText(error.file), text.reason);
    else
        text.reason = capitalised(text.reason);
    text.hint = capitalised(toText(error.hint));
    text.details = QString("%1: %2").arg(toText(error.code), toText(error.message));
    text.file = error.file;
    return text;
}

}  // namespace ui
