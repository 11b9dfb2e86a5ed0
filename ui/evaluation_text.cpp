// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation_text.h"

#include <QCoreApplication>

#include "ui/convert.h"

namespace ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::EvaluationText)
};

}  // namespace

QString mistakeText(engine::MistakeKind kind) {
    switch (kind) {
        case engine::MistakeKind::Class:
            return Text::tr("Wrong class");
        case engine::MistakeKind::Location:
            return Text::tr("Wrong place");
        case engine::MistakeKind::Both:
            return Text::tr("Both wrong");
        case engine::MistakeKind::Duplicate:
            return Text::tr("Found twice");
        case engine::MistakeKind::Background:
            return Text::tr("Nothing there");
        case engine::MistakeKind::Missed:
            return Text::tr("Missed");
    }
    return {};
}

QString mistakeHint(engine::MistakeKind kind) {
    switch (kind) {
        case engine::MistakeKind::Class:
            return Text::tr("The box lies on a label of another class.");
        case engine::MistakeKind::Location:
            return Text::tr("The box overlaps a label of its class, but not by half.");
        case engine::MistakeKind::Both:
            return Text::tr("The box overlaps a label of another class, and not by half.");
        case engine::MistakeKind::Duplicate:
            return Text::tr("A surer box has found the same label.");
        case engine::MistakeKind::Background:
            return Text::tr("The box is on no label at all.");
        case engine::MistakeKind::Missed:
            return Text::tr("A label that no box is on.");
    }
    return {};
}

QString intervalText(const engine::ScoreInterval& interval) {
    return Text::tr("%1 to %2").arg(decimalText(interval.low, 2), decimalText(interval.high, 2));
}

QString evaluatedClassText(const engine::EvaluationDetails& details, std::int64_t id) {
    if (id >= static_cast<std::int64_t>(details.classNames.size()))
        return Text::tr("background");
    return toText(details.classNames[static_cast<std::size_t>(id)]);
}

QString confusionText(const engine::EvaluationDetails& details, std::int64_t truth, std::int64_t predicted) {
    const auto background = static_cast<std::int64_t>(details.classNames.size());
    const QString is = evaluatedClassText(details, truth), seen = evaluatedClassText(details, predicted);
    if (truth == predicted)
        return Text::tr("%1 found").arg(is);
    if (predicted == background)
        return Text::tr("%1 missed").arg(is);
    if (truth == background)
        return Text::tr("%1 seen where nothing is labelled").arg(seen);
    return Text::tr("%1 taken for %2").arg(is, seen);
}

QString fewLabelsText(const engine::EvaluateReport& report) {
    const bool isClassifier = report.task == engine::DatasetTask::Classify;
    const engine::ScoreInterval& interval = isClassifier ? report.details->top1 : report.details->map50_95;
    const QString range = Text::tr("the score may be anywhere between %1 and %2.")
                              .arg(decimalText(interval.low, 2), decimalText(interval.high, 2));
    const QString count =
        isClassifier
            ? Text::tr("Only %n image(s) to measure with:", nullptr, static_cast<int>(report.classification.images))
            : Text::tr("Only %n box(es) to measure with:", nullptr, static_cast<int>(report.metrics.instances));
    return count + ' ' + range;
}

}  // namespace ui
