// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issue_text.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/icons.h"

namespace ui {
namespace {

const QHash<QString, const char*>& titles() {
    static const QHash<QString, const char*> byCode{
        {"added.changed", QT_TRANSLATE_NOOP("ui::IssueText", "An added picture has changed")},
        {"added.missing", QT_TRANSLATE_NOOP("ui::IssueText", "An added picture is missing")},
        {"box.clipped", QT_TRANSLATE_NOOP("ui::IssueText", "A box reaches over the edge")},
        {"checkpoint.damaged", QT_TRANSLATE_NOOP("ui::IssueText", "A checkpoint is damaged; the one before is used")},
        {"classes.empty", QT_TRANSLATE_NOOP("ui::IssueText", "A class has no picture")},
        {"dataset.changed", QT_TRANSLATE_NOOP("ui::IssueText", "A picture has changed since the dataset was read")},
        {"dataset.other_names", QT_TRANSLATE_NOOP("ui::IssueText", "Classes have other names in the model")},
        {"image.damaged", QT_TRANSLATE_NOOP("ui::IssueText", "A picture is damaged")},
        {"image.missing", QT_TRANSLATE_NOOP("ui::IssueText", "A picture is missing")},
        {"image.same_file", QT_TRANSLATE_NOOP("ui::IssueText", "A picture is there twice")},
        {"image.too_small", QT_TRANSLATE_NOOP("ui::IssueText", "A picture is too small")},
        {"image.unreadable", QT_TRANSLATE_NOOP("ui::IssueText", "A picture cannot be read")},
        {"label.degenerate", QT_TRANSLATE_NOOP("ui::IssueText", "A box has no area")},
        {"label.duplicate", QT_TRANSLATE_NOOP("ui::IssueText", "A box is there twice")},
        {"label.encoding", QT_TRANSLATE_NOOP("ui::IssueText", "A label file cannot be read")},
        {"label.many", QT_TRANSLATE_NOOP("ui::IssueText", "A picture has very many boxes")},
        {"label.orphan", QT_TRANSLATE_NOOP("ui::IssueText", "A label file has no picture")},
        {"label.too_many", QT_TRANSLATE_NOOP("ui::IssueText", "A picture has very many boxes")},
        {"label.unreadable", QT_TRANSLATE_NOOP("ui::IssueText", "A label file cannot be read")},
        {"train.smaller_parts", QT_TRANSLATE_NOOP("ui::IssueText", "Memory is short; training goes on")},
    };
    return byCode;
}

const char* titleByLoss(engine::Loss loss) {
    switch (loss) {
        case engine::Loss::Image:
            return QT_TRANSLATE_NOOP("ui::IssueText", "A picture is left out");
        case engine::Loss::Box:
            return QT_TRANSLATE_NOOP("ui::IssueText", "A box is left out");
        case engine::Loss::Nothing:
            break;
    }
    return QT_TRANSLATE_NOOP("ui::IssueText", "A file needs a look");
}

/// Sentences with the issue's parameters as %1, %2.
const QHash<QString, const char*>& sentences() {
    static const QHash<QString, const char*> byCode{
        {"added.changed",
         QT_TRANSLATE_NOOP("ui::IssueText",
                           "is another picture than the one that you added; look whether its boxes still fit")},
        {"added.missing", QT_TRANSLATE_NOOP("ui::IssueText", "added picture not found: %1; it is not used")},
        {"added.task",
         QT_TRANSLATE_NOOP("ui::IssueText",
                           "%1 pictures that you added have boxes, and this dataset has none; they are not used")},
        {"annotation.image_name",
         QT_TRANSLATE_NOOP("ui::IssueText",
                           "%1 label files name another picture than the one of their own name, which is used")},
        {"box.clipped", QT_TRANSLATE_NOOP("ui::IssueText", "the box reaches %1 px over the edge; it is cut there")},
        {"classes.empty", QT_TRANSLATE_NOOP("ui::IssueText", "no picture of the class %1")},
        {"classes.not_in_split", QT_TRANSLATE_NOOP("ui::IssueText", "the class %1 has no picture in %2")},
        {"coco.crowd", QT_TRANSLATE_NOOP("ui::IssueText", "%1 annotations mark a crowd; they are not used")},
        {"coco.no_image", QT_TRANSLATE_NOOP("ui::IssueText", "%1 annotations belong to no picture; they are not used")},
        {"coco.root_category",
         QT_TRANSLATE_NOOP("ui::IssueText", "the class %1 only groups the others and has no box")},
        {"coco.unlisted", QT_TRANSLATE_NOOP("ui::IssueText", "%1 pictures are in no COCO file; they are not used")},
        {"image.too_small", QT_TRANSLATE_NOOP("ui::IssueText", "the picture has %1 px, which is too small")},
        {"label.class", QT_TRANSLATE_NOOP("ui::IssueText", "expected a class number, found %1")},
        {"label.class_range", QT_TRANSLATE_NOOP("ui::IssueText", "class %1 is not among 0 to %2")},
        {"label.clipped", QT_TRANSLATE_NOOP("ui::IssueText", "found %1, used as 1")},
        {"label.comma", QT_TRANSLATE_NOOP("ui::IssueText", "expected a number with a decimal point, found %1")},
        {"label.degenerate", QT_TRANSLATE_NOOP("ui::IssueText", "the box has no area")},
        {"label.duplicate", QT_TRANSLATE_NOOP("ui::IssueText", "repeats line %1; it is used once")},
        {"label.encoding", QT_TRANSLATE_NOOP("ui::IssueText", "the file is UTF-16; save it as UTF-8")},
        {"label.fields", QT_TRANSLATE_NOOP("ui::IssueText", "expected 5 fields, found %1")},
        {"label.many", QT_TRANSLATE_NOOP("ui::IssueText", "has %1 boxes, which is a lot")},
        {"label.negative", QT_TRANSLATE_NOOP("ui::IssueText", "expected a fraction from 0 to 1, found %1")},
        {"label.not_finite", QT_TRANSLATE_NOOP("ui::IssueText", "a coordinate is no finite number")},
        {"label.number", QT_TRANSLATE_NOOP("ui::IssueText", "expected a number, found %1")},
        {"label.outside", QT_TRANSLATE_NOOP("ui::IssueText", "expected a fraction from 0 to 1, found %1")},
        {"label.rotated",
         QT_TRANSLATE_NOOP("ui::IssueText",
                           "labelled without the picture's EXIF rotation; the boxes are turned with it")},
        {"label.size",
         QT_TRANSLATE_NOOP("ui::IssueText", "labelled at %1 px, but the picture has %2; the boxes are scaled")},
        {"label.swapped", QT_TRANSLATE_NOOP("ui::IssueText", "the corners are the wrong way round; they are swapped")},
        {"label.too_many", QT_TRANSLATE_NOOP("ui::IssueText", "has %1 lines; at most %2 are read")},
        {"run.newer", QT_TRANSLATE_NOOP("ui::IssueText", "written by a newer version of Espalier")},
        {"run.not_a_run", QT_TRANSLATE_NOOP("ui::IssueText", "run.json is damaged, or missing")},
        {"train.smaller_parts",
         QT_TRANSLATE_NOOP("ui::IssueText",
                           "not enough memory for %1 pictures at once: training goes on with %2 at once; a step still "
                           "takes all %1 into account")},
        {"voc.difficult", QT_TRANSLATE_NOOP("ui::IssueText", "%1 objects are marked as difficult; they are used")},
        {"voc.truncated", QT_TRANSLATE_NOOP("ui::IssueText", "%1 objects are marked as truncated; they are used")},
        {"voc.unlisted",
         QT_TRANSLATE_NOOP("ui::IssueText", "%1 pictures are in no list of ImageSets; they are not used")},
    };
    return byCode;
}

}  // namespace

QString issueTitle(const engine::Issue& issue) {
    return QCoreApplication::translate("ui::IssueText", titles().value(toText(issue.code), titleByLoss(issue.loss)));
}

QString issueText(const engine::Issue& issue) {
    const char* sentence = sentences().value(toText(issue.code));
    if (!sentence)
        return withoutArea(toText(issue.message));
    QString text = QCoreApplication::translate("ui::IssueText", sentence);
    for (std::size_t index = 0; index < issue.parameters.size(); ++index)
        text.replace(QString("%%1").arg(index + 1), toText(issue.parameters[index]));
    return text.contains('%') ? withoutArea(toText(issue.message)) : text;
}

QString issuePlace(const engine::Issue& issue) {
    const QString name = nameText(issue.file);
    return issue.line > 0 ? QString("%1:%2").arg(name).arg(issue.line) : name;
}

QString severityText(engine::Severity severity) {
    switch (severity) {
        case engine::Severity::Note:
            return QCoreApplication::translate("ui::IssueText", "Note");
        case engine::Severity::Warning:
            return QCoreApplication::translate("ui::IssueText", "Warning");
        case engine::Severity::Error:
            return QCoreApplication::translate("ui::IssueText", "Error");
    }
    return {};
}

QIcon severityIcon(engine::Severity severity) {
    switch (severity) {
        case engine::Severity::Note:
            return icon("info", IconTone::Muted);
        case engine::Severity::Warning:
            return icon("triangle", IconTone::Warning);
        case engine::Severity::Error:
            return icon("cross", IconTone::Error);
    }
    return {};
}

}  // namespace ui
