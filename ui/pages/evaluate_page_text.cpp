// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate_page_text.h"

#include <algorithm>

#include "ui/convert.h"
#include "ui/evaluation_text.h"
#include "ui/pages/evaluate_page.h"
#include "ui/widgets/model_picker.h"

namespace ui {
namespace {

const engine::Issue* findIssue(const engine::EvaluateReport& report, const char* code) {
    const auto found = std::find_if(report.issues.begin(), report.issues.end(),
                                    [code](const engine::Issue& issue) { return issue.code == code; });
    return found == report.issues.end() ? nullptr : &*found;
}

QString learnedByHeartText() {
    return EvaluatePage::tr("Training images show what a model has learned by heart, not how good it is.");
}

QString figuresOfSplitText(engine::Split split) {
    switch (split) {
        case engine::Split::Train:
            return EvaluatePage::tr("These figures are of the training images");
        case engine::Split::Val:
            return EvaluatePage::tr("These figures are of the validation images");
        case engine::Split::Test:
            return EvaluatePage::tr("These figures are of the test images");
    }
    return {};
}

int unreadImages(const engine::EvaluateReport& report, const EvaluateSubject& shown) {
    const bool isClassifier = report.task == engine::DatasetTask::Classify;
    const std::int64_t seen = isClassifier ? report.classification.images : report.metrics.images;
    const std::vector<engine::SampleInfo>& samples = shown.dataset->samples;
    const auto all = std::count_if(samples.begin(), samples.end(),
                                   [&shown](const engine::SampleInfo& sample) { return sample.split == shown.split; });
    return static_cast<int>(std::max<std::int64_t>(0, all - seen));
}

/// Of figures that are not of what is chosen now.
std::optional<EvaluateNote> outdatedNote(const EvaluateSubject& shown, const EvaluateSubject& now) {
    constexpr auto kNote = Banner::Kind::Note;
    if (shown.dataset != now.dataset)
        return EvaluateNote{kNote, EvaluatePage::tr("The data has changed since"),
                            EvaluatePage::tr("The figures are of the images and labels as they were."),
                            EvaluateWayOut::Evaluate};
    if (shown.model != now.model)
        return EvaluateNote{kNote, EvaluatePage::tr("These figures are of %1").arg(modelText(shown.model)),
                            EvaluatePage::tr("You have chosen another model since."), EvaluateWayOut::Evaluate};
    if (shown.split != now.split)
        return EvaluateNote{kNote, figuresOfSplitText(shown.split),
                            EvaluatePage::tr("You have chosen other images since."), EvaluateWayOut::Evaluate};
    return std::nullopt;
}

EvaluateNote otherNamesNote(const engine::Issue& issue) {
    const std::vector<std::string>& values = issue.parameters;
    return {Banner::Kind::Warning,
            EvaluatePage::tr("%n class(es) have another name in the model", nullptr, std::stoi(values[0])),
            EvaluatePage::tr("Classes were taken by their number: number %1 is %2 in the model, %3 in the dataset.")
                .arg(toText(values[1]), toText(values[2]), toText(values[3])),
            EvaluateWayOut::MatchClasses};
}

}  // namespace

QString lookingText(engine::Split split) {
    switch (split) {
        case engine::Split::Train:
            return EvaluatePage::tr("Looking at the training images");
        case engine::Split::Val:
            return EvaluatePage::tr("Looking at the validation images");
        case engine::Split::Test:
            return EvaluatePage::tr("Looking at the test images");
    }
    return {};
}

QString readyText(engine::Split split, std::int64_t images) {
    const auto count = static_cast<int>(images);
    switch (split) {
        case engine::Split::Train:
            return EvaluatePage::tr(
                       "The model looks at %n training image(s), and what it finds is compared with the labels.",
                       nullptr, count) +
                   ' ' + learnedByHeartText();
        case engine::Split::Val:
            return EvaluatePage::tr(
                "The model looks at %n validation image(s), and what it finds is compared with the labels.", nullptr,
                count);
        case engine::Split::Test:
            return EvaluatePage::tr(
                "The model looks at %n test image(s), and what it finds is compared with the labels.", nullptr, count);
    }
    return {};
}

QString measuredText(const engine::EvaluateReport& report, const EvaluateSubject& shown) {
    const auto images = static_cast<int>(report.details->images.size());
    QString text;
    switch (shown.split) {
        case engine::Split::Train:
            text = EvaluatePage::tr("%1 on %2: %n training image(s), %3", nullptr, images);
            break;
        case engine::Split::Val:
            text = EvaluatePage::tr("%1 on %2: %n validation image(s), %3", nullptr, images);
            break;
        case engine::Split::Test:
            text = EvaluatePage::tr("%1 on %2: %n test image(s), %3", nullptr, images);
            break;
    }
    return text.arg(modelText(shown.model), toText(shown.dataset->name), durationText(report.seconds));
}

std::optional<EvaluateNote> evaluateNote(const engine::EvaluateReport& report, const EvaluateSubject& shown,
                                         const EvaluateSubject& now) {
    constexpr auto kWarning = Banner::Kind::Warning;
    if (const std::optional<EvaluateNote> outdated = outdatedNote(shown, now))
        return outdated;
    if (findIssue(report, "model.untrained_head"))
        return EvaluateNote{kWarning, EvaluatePage::tr("This model has not learned these classes yet"),
                            EvaluatePage::tr("Its head is new: before training it finds nothing.")};
    if (const engine::Issue* issue = findIssue(report, "dataset.other_names"))
        return otherNamesNote(*issue);
    if (shown.split == engine::Split::Train)
        return EvaluateNote{Banner::Kind::Note, figuresOfSplitText(shown.split), learnedByHeartText()};
    if (report.details->hasFewLabels)
        return EvaluateNote{kWarning, EvaluatePage::tr("Too few to tell"), fewLabelsText(report)};
    if (const int unread = unreadImages(report, shown); unread > 0)
        return EvaluateNote{kWarning, EvaluatePage::tr("%n image(s) could not be read", nullptr, unread),
                            EvaluatePage::tr("They are not in the figures.")};
    return std::nullopt;
}

EvaluateWayOut wayOutOf(const engine::Error& error, const QString& model) {
    if (error.code != "dataset.class_mismatch" && error.code != "evaluate.bad_class_map")
        return EvaluateWayOut::Evaluate;
    return isUntrained(model) ? EvaluateWayOut::ChooseModel : EvaluateWayOut::MatchClasses;
}

QString wayOutText(EvaluateWayOut wayOut) {
    switch (wayOut) {
        case EvaluateWayOut::Evaluate:
            return EvaluatePage::tr("Evaluate again");
        case EvaluateWayOut::MatchClasses:
            return EvaluatePage::tr("Match the classes…");
        case EvaluateWayOut::ChooseModel:
            return EvaluatePage::tr("Choose another model");
        case EvaluateWayOut::None:
            break;
    }
    return {};
}

}  // namespace ui
