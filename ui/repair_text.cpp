// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair_text.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/convert.h"

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::RepairText)
};

std::string keyOf(const engine::Issue& issue) {
    return issue.code + '\n' + toStd(pathText(issue.file)) + '\n' + std::to_string(issue.line);
}

/// How the user mends what Espalier cannot.
QString remedyText(const QString& code) {
    if (code == "image.format")
        return Text::tr("Save it as JPEG or PNG, or take it out of the folder; F5 reads again.");
    if (code == "image.missing")
        return Text::tr("Put the picture there, or take its line out of the list; F5 reads again.");
    if (code == "label.encoding" || code == "label.unreadable")
        return Text::tr("Save the label file as UTF-8 text; F5 reads again.");
    if (code.startsWith("image."))
        return Text::tr("Save it anew with a picture editor, or take it out; F5 reads again.");
    return Text::tr("Mend the label file; F5 reads again.");
}

QString repairText(const engine::LabelRepair& repair) {
    const auto cut = static_cast<int>(std::ranges::count(repair.lines, true, &engine::RefusedLine::isCut));
    const auto without = static_cast<int>(repair.lines.size()) - cut;
    QStringList sentences{
        Text::tr("The whole picture is left out of training."),
        Text::tr("Accept uses it with its %n box(es).", nullptr, static_cast<int>(repair.boxes.size()))};
    if (without > 0)
        sentences << Text::tr("%n line(s) of its labels are left out.", nullptr, without);
    if (cut > 0)
        sentences << Text::tr("%n box(es) are cut at the picture's edge.", nullptr, cut);
    sentences << Text::tr("Your files stay as they are.");
    return sentences.join(' ');
}

}  // namespace

std::string FindingSubject::key() const {
    return issue ? keyOf(*issue) : finding.code;
}

bool isSeen(const engine::Finding& finding, const engine::DatasetInfo& dataset, const std::set<std::string>& seen) {
    if (finding.issues.empty())
        return seen.contains(finding.code);
    return std::ranges::all_of(finding.issues,
                               [&](std::size_t index) { return seen.contains(keyOf(dataset.issues[index])); });
}

std::int64_t filesToLookAt(const engine::HealthReport& report, const engine::DatasetInfo& dataset,
                           const std::set<std::string>& seen) {
    if (seen.empty())
        return report.filesToLookAt;
    std::set<std::filesystem::path> files;
    for (const engine::Finding& finding : report.findings) {
        if (finding.severity == engine::Severity::Note || isSeen(finding, dataset, seen))
            continue;
        for (const std::size_t index : finding.issues)
            if (dataset.issues[index].severity != engine::Severity::Note &&
                !seen.contains(keyOf(dataset.issues[index])))
                files.insert(dataset.issues[index].file);
        if (finding.issues.empty())
            for (const std::size_t index : finding.samples)
                files.insert(dataset.samples[index].image);
    }
    return static_cast<std::int64_t>(files.size());
}

std::int64_t filesToLookAt(const engine::DatasetInfo& dataset) {
    std::set<std::filesystem::path> files;
    for (const engine::Issue& issue : dataset.issues)
        if (issue.severity != engine::Severity::Note)
            files.insert(issue.file);
    return static_cast<std::int64_t>(files.size());
}

QString nowText(const FindingSubject& subject, const std::optional<engine::LabelRepair>& repair) {
    const QString code = toText(subject.finding.code);
    if (repair)
        return repairText(*repair);
    if (subject.issue && subject.issue->loss == engine::Loss::Image)
        return Text::tr("The picture is left out of training.") + ' ' + remedyText(code);
    if (subject.issue && subject.issue->loss == engine::Loss::Box)
        return Text::tr("The box is left out; the picture is used.");
    if (code == "health.exact_across_splits")
        return Text::tr("All of them are used. Accept moves those in validation to training.");
    if (code == "health.unreadable")
        return Text::tr("The picture is left out of training.") + ' ' + remedyText("image.unreadable");
    if (subject.finding.samples.empty())
        return Text::tr("Training goes on with it.");
    return Text::tr("It is used as it is.");
}

QString whyText(const FindingSubject& subject) {
    const QString code = toText(subject.finding.code);
    if (code.startsWith("label.class"))
        return Text::tr("A number that names no class would teach one that nobody knows.");
    if (code == "label.outside" || code == "label.negative" || code == "label.clipped" || code == "box.clipped")
        return Text::tr("A box beyond the picture teaches edges that are not in it.");
    if (code == "label.duplicate")
        return Text::tr("A box that counts twice pulls twice as hard.");
    if (code == "label.degenerate")
        return Text::tr("There is nothing in it to learn.");
    if (code == "health.no_label" || code == "health.background")
        return Text::tr("All that is in it is learned as nothing to be found. Right where there is nothing.");
    if (code.startsWith("label."))
        return Text::tr("What a line may have meant is not guessed: a wrong box teaches a mistake.");
    if (code == "image.damaged")
        return Text::tr("What cannot be decoded is grey, and is learned as grey.");
    if (code.startsWith("image.") || code == "health.unreadable")
        return Text::tr("Nothing can be learned from what cannot be read.");
    if (code.contains("across_splits"))
        return Text::tr("The model is tested on what it has learned by heart: its score is too good.");
    if (code.contains("duplicates"))
        return Text::tr("What is there twice counts twice.");
    if (code == "health.imbalance" || code == "health.few_boxes" || code == "health.few_images")
        return Text::tr("From a few examples a class is learned badly. More pictures of it help most.");
    return {};
}

}  // namespace ui
