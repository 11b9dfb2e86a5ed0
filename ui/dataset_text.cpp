// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset_text.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

#include "ui/convert.h"
#include "ui/error_text.h"

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::DatasetText)
};

/// Sentences with the question's parameters as %1, %2.
const QHash<QString, const char*>& questions() {
    static const QHash<QString, const char*> byCode{
        {"format",
         QT_TRANSLATE_NOOP("ui::DatasetText", "The folder can be read in more than one way. Which one is meant?")},
        {"voc.sets", QT_TRANSLATE_NOOP(
                         "ui::DatasetText",
                         "The lists in ImageSets do not name training and validation images. Which list holds both?")},
        {"yaml.val", QT_TRANSLATE_NOOP("ui::DatasetText",
                                       "The yaml gives no validation images. Set a part of the training images aside, "
                                       "so that training can be measured?")},
        {"voc.origin", QT_TRANSLATE_NOOP("ui::DatasetText",
                                         "Do the pixels of the boxes count from 1, as Pascal VOC does, or from 0?")},
        {"exif.boxes",
         QT_TRANSLATE_NOOP("ui::DatasetText",
                           "Pictures were turned by their EXIF data. Were their boxes drawn on the turned pictures, or "
                           "on the pixels as stored? The images below show which fits.")},
    };
    return byCode;
}

}  // namespace

QString formatText(engine::DatasetFormat format) {
    switch (format) {
        case engine::DatasetFormat::Ultralytics:
            return Text::tr("Ultralytics YOLO");
        case engine::DatasetFormat::Coco:
            return Text::tr("COCO");
        case engine::DatasetFormat::Voc:
            return Text::tr("Pascal VOC");
        case engine::DatasetFormat::ClassFolders:
            return Text::tr("Class folders");
        case engine::DatasetFormat::LabelMe:
            return Text::tr("LabelMe");
        case engine::DatasetFormat::CvatYolo:
            return Text::tr("CVAT YOLO 1.1");
        case engine::DatasetFormat::LabelStudioYolo:
            return Text::tr("Label Studio YOLO");
    }
    return {};
}

QString formatSentence(engine::DatasetFormat format) {
    switch (format) {
        case engine::DatasetFormat::Ultralytics:
            return Text::tr("Ultralytics YOLO: a yaml names the folders, each picture has a text file of boxes.");
        case engine::DatasetFormat::Coco:
            return Text::tr("COCO: a json lists pictures, boxes and classes.");
        case engine::DatasetFormat::Voc:
            return Text::tr("Pascal VOC: an XML file of boxes for each picture.");
        case engine::DatasetFormat::ClassFolders:
            return Text::tr("Class folders: the folder of a picture is its class.");
        case engine::DatasetFormat::LabelMe:
            return Text::tr("LabelMe: a json of shapes for each picture.");
        case engine::DatasetFormat::CvatYolo:
            return Text::tr("CVAT YOLO 1.1: obj.data and a text file of boxes for each picture.");
        case engine::DatasetFormat::LabelStudioYolo:
            return Text::tr("Label Studio YOLO: classes.txt and a text file of boxes for each picture.");
    }
    return {};
}

QString questionText(const engine::Question& question) {
    const char* sentence = questions().value(toText(question.code));
    return sentence ? QCoreApplication::translate("ui::DatasetText", sentence) : withoutArea(toText(question.message));
}

QString choiceText(const engine::Question& question, const std::string& choice) {
    static const std::map<std::string, engine::DatasetFormat> formats{
        {"ultralytics", engine::DatasetFormat::Ultralytics},
        {"coco", engine::DatasetFormat::Coco},
        {"voc", engine::DatasetFormat::Voc},
        {"class_folders", engine::DatasetFormat::ClassFolders},
        {"labelme", engine::DatasetFormat::LabelMe},
        {"cvat_yolo", engine::DatasetFormat::CvatYolo},
        {"label_studio_yolo", engine::DatasetFormat::LabelStudioYolo}};
    if (question.code == "format")
        if (const auto found = formats.find(choice); found != formats.end())
            return formatText(found->second);
    if (question.code == "voc.origin")
        return choice == "0-based" ? Text::tr("from 0") : Text::tr("from 1");
    if (question.code == "exif.boxes")
        return choice == "raw"       ? Text::tr("as stored")
               : choice == "by_size" ? Text::tr("by stated size")
                                     : Text::tr("turned");
    if (question.code == "yaml.val")
        return choice == "split" ? Text::tr("Set aside") : Text::tr("Do without");
    if (question.code == "voc.sets" && choice == "all")
        return Text::tr("all images");
    return toText(choice);
}

QString splitCountsText(const engine::DatasetInfo& dataset) {
    std::map<engine::Split, qint64> images;
    for (const engine::SampleInfo& sample : dataset.samples)
        ++images[sample.split];
    QStringList parts;
    if (const qint64 count = images[engine::Split::Train]; count > 0)
        parts << Text::tr("%1 train").arg(countText(count));
    if (const qint64 count = images[engine::Split::Val]; count > 0)
        parts << Text::tr("%1 validation").arg(countText(count));
    if (const qint64 count = images[engine::Split::Test]; count > 0)
        parts << Text::tr("%1 test").arg(countText(count));
    return parts.join(", ");
}

}  // namespace ui
