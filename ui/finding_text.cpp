// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finding_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include "ui/convert.h"
#include "ui/csv_field.h"
#include "ui/error_text.h"
#include "ui/issue_text.h"
#include "ui/repair_text.h"

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::FindingText)
};

/// Sentences with Finding::count as %n and its parameters as %1, %2.
const QHash<QString, const char*>& sentences() {
    static const QHash<QString, const char*> byCode{
        {"health.background",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n training image(s) without boxes (%2 %): learned as background")},
        {"health.class_not_in_train",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n class(es) without an example in training: %2")},
        {"health.class_not_in_val", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n class(es) missing from validation: %2")},
        {"health.class_unused", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n class(es) named but never used: %2")},
        {"health.exact_across_splits",
         QT_TRANSLATE_N_NOOP("ui::FindingText",
                             "%n group(s) of identical images on both sides of the split: scores come out too good")},
        {"health.exact_duplicates", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n group(s) of identical images")},
        {"health.few_boxes",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n class(es) with fewer than 10 boxes in training: %2")},
        {"health.few_images",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n class(es) with fewer than 10 images in training: %2")},
        {"health.few_validation",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "Only %n box(es) in validation: below %2, scores are mostly chance")},
        {"health.few_validation_images",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "Only %n image(s) in validation: below %2, scores are mostly chance")},
        {"health.huge_boxes", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) over more than %2 % of the image")},
        {"health.imbalance",
         QT_TRANSLATE_N_NOOP("ui::FindingText",
                             "%1 is there %2 times, %3 only %4 times: a rare class is learned badly")},
        {"health.large_image",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) with more than %2 times the usual number of pixels")},
        {"health.many_boxes", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) with more than %2 boxes")},
        {"health.near_across_splits",
         QT_TRANSLATE_N_NOOP(
             "ui::FindingText",
             "%n group(s) of nearly identical images on both sides of the split: scores may come out too good")},
        {"health.near_duplicates", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n group(s) of nearly identical images")},
        {"health.no_label",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) without labels: learned as background")},
        {"health.no_validation",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "No validation images: nothing tells how good a model is")},
        {"health.odd_shape",
         QT_TRANSLATE_N_NOOP("ui::FindingText",
                             "%n image(s) more than %2 times as long as wide: mostly padding for a model")},
        {"health.rotated",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) turned by an EXIF tag: see whether the boxes fit")},
        {"health.small_image", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) with a side below %2 px")},
        {"health.tiny_boxes",
         QT_TRANSLATE_N_NOOP("ui::FindingText",
                             "%n box(es) less than %2 px wide or high at %3 px: a larger image size helps")},
        {"health.unreadable",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) that cannot be decoded: left out of training")},
        {"image.damaged",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n damaged image(s): used as far as they can be decoded")},
        {"image.empty", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n empty image file(s)")},
        {"image.format", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n file(s) that are no image of a known format")},
        {"image.header", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) whose header cannot be read")},
        {"image.missing", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) that are named but not there")},
        {"image.not_regular", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n name(s) of images that are no files")},
        {"image.same_file", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) listed twice: used once")},
        {"image.too_large", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) too large to be opened safely")},
        {"image.too_small", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) too small to learn from")},
        {"image.unreadable", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n image(s) that cannot be read")},
        {"label.class", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label line(s) without a class number")},
        {"label.class_range", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) of a class that is not there")},
        {"label.clipped",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) a little outside the image: cut at its edge")},
        {"label.comma", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label line(s) with a decimal comma")},
        {"label.degenerate", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) without area")},
        {"label.duplicate", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) written twice: used once")},
        {"label.encoding", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label file(s) in UTF-16: save them as UTF-8")},
        {"label.fields", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label line(s) with the wrong number of fields")},
        {"label.many", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label file(s) with very many boxes")},
        {"label.negative", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) with negative numbers")},
        {"label.not_finite", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) with numbers that are not finite")},
        {"label.number",
         QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label line(s) with something that is not a number")},
        {"label.orphan", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label file(s) without an image")},
        {"label.outside", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) outside their image")},
        {"label.swapped", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n box(es) with swapped corners: turned round")},
        {"label.too_many", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label file(s) with more lines than are read")},
        {"label.unreadable", QT_TRANSLATE_N_NOOP("ui::FindingText", "%n label file(s) that cannot be read")},
    };
    return byCode;
}

}  // namespace

QString findingText(const engine::Finding& finding) {
    QString message = withoutArea(toText(finding.message));
    if (!message.isEmpty())
        message[0] = message[0].toUpper();
    const char* sentence = sentences().value(toText(finding.code));
    if (!sentence)
        return message;
    const auto count = static_cast<int>(finding.count);
    QString text = QCoreApplication::translate("ui::FindingText", sentence, nullptr, count);
    for (std::size_t index = 0; index < finding.parameters.size(); ++index)
        text.replace(QString("%%1").arg(index + 1), toText(finding.parameters[index]));
    static const QRegularExpression unfilled("%[1-9]");
    return text.contains(unfilled) ? message : text;
}

QString lossText(const engine::Finding& finding) {
    QStringList parts;
    if (finding.imagesLost > 0)
        parts << Text::tr("%Ln image(s)", nullptr, static_cast<int>(finding.imagesLost));
    if (finding.boxesLost > 0)
        parts << Text::tr("%Ln box(es)", nullptr, static_cast<int>(finding.boxesLost));
    return parts.isEmpty() ? Text::tr("nothing") : parts.join(", ");
}

QString verdictText(const engine::HealthReport& report, const engine::DatasetInfo& dataset, std::int64_t filesLeft) {
    const QString images = Text::tr("%Ln image(s)", nullptr, static_cast<int>(report.trainImages));
    QString files = Text::tr("%Ln file(s) need a look", nullptr, static_cast<int>(filesLeft));
    const std::int64_t known = filesToLookAt(dataset);
    if (filesLeft == report.filesToLookAt && known > 0 && known < filesLeft)
        files += Text::tr(", %Ln of them found by this check", nullptr, static_cast<int>(filesLeft - known));
    if (dataset.task == engine::DatasetTask::Classify)
        return Text::tr("Training will see %1; %2.").arg(images, files);
    return Text::tr("Training will see %1, %2; %3.")
        .arg(images, Text::tr("%Ln box(es)", nullptr, static_cast<int>(report.trainBoxes)), files);
}

QString findingsCsv(const engine::HealthReport& report, const engine::DatasetInfo& dataset) {
    QStringList lines{"severity,code,file,line,what,lost"};
    const auto add = [&lines](const engine::Finding& finding, const std::filesystem::path& file, std::int64_t line,
                              const QString& what, const char* lost) {
        lines << QStringList{severityText(finding.severity),
                             toText(finding.code),
                             csvField(pathText(file)),
                             line > 0 ? QString::number(line) : QString(),
                             csvField(what),
                             lost}
                     .join(',');
    };
    for (const engine::Finding& finding : report.findings) {
        for (const std::size_t index : finding.issues) {
            const engine::Issue& issue = dataset.issues[index];
            add(finding, issue.file, issue.line, issueText(issue),
                issue.loss == engine::Loss::Image ? "image" : (issue.loss == engine::Loss::Box ? "box" : ""));
        }
        if (finding.issues.empty())
            for (const std::size_t index : finding.samples)
                add(finding, dataset.samples[index].image, 0, findingText(finding), "");
        if (finding.issues.empty() && finding.samples.empty())
            add(finding, {}, 0, findingText(finding), "");
    }
    return lines.join("\r\n") + "\r\n";
}

}  // namespace ui
