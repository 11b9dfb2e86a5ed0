// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/train_output.h"

#include <fmt/format.h>

#include <iostream>

#include "app/cli/console_text.h"
#include "app/cli/json_lines.h"

namespace cli {
namespace {

const char* outcomeName(engine::TrainOutcome outcome) {
    switch (outcome) {
        case engine::TrainOutcome::Completed:
            return "completed";
        case engine::TrainOutcome::StoppedEarly:
            return "stopped_early";
        case engine::TrainOutcome::StoppedByUser:
            return "stopped_by_user";
        case engine::TrainOutcome::Cancelled:
            return "cancelled";
    }
    return "";
}

Json toJson(const engine::TrainLoss& loss) {
    return {{"box_loss", loss.box}, {"cls_loss", loss.cls}, {"dfl_loss", loss.dfl}};
}

Json toJson(const std::vector<engine::TrainPhase>& phases) {
    Json rows = Json::array();
    for (const engine::TrainPhase& phase : phases) {
        rows.push_back({{"first_epoch", phase.firstEpoch},
                        {"epochs", phase.epochs},
                        {"trainable_parameters", phase.parameters.trainable},
                        {"frozen_parameters", phase.parameters.frozen},
                        {"lr", phase.learningRate},
                        {"first_stage_lr", phase.firstStageLearningRate}});
    }
    return rows;
}

std::string phaseText(const engine::TrainPhase& phase) {
    std::string text =
        fmt::format("epochs {} to {}: {} parameters train at {:.3g}", phase.firstEpoch,
                    phase.firstEpoch + phase.epochs - 1, withThousands(phase.parameters.trainable), phase.learningRate);
    if (phase.firstStageLearningRate != phase.learningRate)
        text += fmt::format(", those of the first block at {:.3g}", phase.firstStageLearningRate);
    return text;
}

}  // namespace

TrainOutput::TrainOutput(bool isJson, bool isQuiet) : m_isJson(isJson), m_line(isQuiet) {}

void TrainOutput::onPhase(const engine::Progress& progress) {
    m_line.update(progress.phase, progress.done, progress.total);
}

void TrainOutput::onStart(const engine::TrainStart& start) {
    m_epochs = start.epochs;
    if (m_isJson) {
        printJson({{"event", "start"},
                   {"run_dir", pathText(start.runFolder)},
                   {"architecture", start.model.architecture},
                   {"classes", start.classNames},
                   {"train_images", start.trainImages},
                   {"val_images", start.valImages},
                   {"epochs", start.epochs},
                   {"steps_per_epoch", start.stepsPerEpoch},
                   {"first_epoch", start.firstEpoch},
                   {"transferred", start.tensorsTransferred},
                   {"tensors", start.tensorsTotal},
                   {"trainable_parameters", start.parameters.trainable},
                   {"frozen_parameters", start.parameters.frozen},
                   {"optimizer", start.optimizer},
                   {"lr0", start.learningRate},
                   {"momentum", start.momentum},
                   {"phases", toJson(start.phases)},
                   {"device", start.device},
                   {"precision", start.precision},
                   {"cached_feature_bytes", start.cachedFeatureBytes}});
        return;
    }
    m_line.message(
        fmt::format("{}, {} classes: {} of {} tensors taken, {} parameters train, {} frozen\n"
                    "{} training and {} validation images, {} with learning rate {:.6g}, on {} ({})\nrun folder {}",
                    start.model.architecture, start.classNames.size(), start.tensorsTransferred, start.tensorsTotal,
                    withThousands(start.parameters.trainable), withThousands(start.parameters.frozen),
                    start.trainImages, start.valImages, start.optimizer, start.learningRate, start.device,
                    start.precision, pathText(start.runFolder)));
    if (start.phases.size() > 1 || start.phases.front().firstStageLearningRate != start.learningRate) {
        for (const engine::TrainPhase& phase : start.phases)
            m_line.message(phaseText(phase));
    }
    if (start.cachedFeatureBytes > 0)
        m_line.message(fmt::format("the frozen blocks saw every image once: {:.1f} MB of features are kept",
                                   static_cast<double>(start.cachedFeatureBytes) / 1e6));
    m_isClassifier = start.model.task == "classify";
    if (m_isClassifier) {
        std::cout << fmt::format("{:>9}{:>10}{:>10}{:>9}{:>9}{:>9}\n", "epoch", "loss", "val_loss", "top1", "top5",
                                 "s");
        return;
    }
    std::cout << fmt::format("{:>9}{:>10}{:>10}{:>10}{:>9}{:>9}{:>9}{:>10}{:>9}\n", "epoch", "box_loss", "cls_loss",
                             "dfl_loss", "P", "R", "mAP50", "mAP50-95", "s");
}

void TrainOutput::onStep(const engine::StepReport& report) {
    if (!m_isJson) {
        m_line.update(fmt::format("epoch {}/{}", report.epoch, m_epochs), report.step, report.stepsInEpoch,
                      fmt::format("loss {:.4g}", report.loss.total()));
        return;
    }
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastStep < std::chrono::milliseconds(100))
        return;
    m_lastStep = now;
    printJson({{"event", "step"},
               {"epoch", report.epoch},
               {"step", report.step},
               {"steps", report.stepsInEpoch},
               {"train", toJson(report.loss)},
               {"lr", report.learningRate},
               {"seconds_left", rounded(report.secondsLeft, 1)}});
}

void TrainOutput::onEpoch(const engine::EpochReport& report) {
    if (m_isJson) {
        Json val = report.classification.images > 0 ? cli::toJson(report.classification) : cli::toJson(report.val);
        val.update(toJson(report.valLoss));
        printJson({{"event", "epoch"},
                   {"epoch", report.epoch},
                   {"epochs", report.epochs},
                   {"train", toJson(report.trainLoss)},
                   {"val", val},
                   {"lr", report.learningRate},
                   {"best_epoch", report.bestEpoch},
                   {"seconds",
                    {{"train", rounded(report.trainSeconds, 3)},
                     {"val", rounded(report.valSeconds, 3)},
                     {"total", rounded(report.totalSeconds, 3)}}}});
        return;
    }
    m_line.clear();
    if (m_isClassifier) {
        std::cout << fmt::format("{:>9}{:>10.4f}{:>10.4f}{:>9.3f}{:>9.3f}{:>9.1f}\n",
                                 fmt::format("{}/{}", report.epoch, report.epochs), report.trainLoss.cls,
                                 report.valLoss.cls, report.classification.top1, report.classification.top5,
                                 report.trainSeconds + report.valSeconds)
                  << std::flush;
        return;
    }
    std::cout << fmt::format("{:>9}{:>10.4f}{:>10.4f}{:>10.4f}{:>9.3f}{:>9.3f}{:>9.3f}{:>10.3f}{:>9.1f}\n",
                             fmt::format("{}/{}", report.epoch, report.epochs), report.trainLoss.box,
                             report.trainLoss.cls, report.trainLoss.dfl, report.val.precision, report.val.recall,
                             report.val.map50, report.val.map50_95, report.trainSeconds + report.valSeconds)
              << std::flush;
}

void TrainOutput::onIssue(const engine::Issue& issue) {
    if (!m_isJson) {
        m_line.message(issueText(issue));
        return;
    }
    Json value = {{"event", "issue"}};
    value.update(cli::toJson(issue));
    printJson(value);
}

void TrainOutput::finish(const engine::TrainReport& report) {
    const std::string folder = pathText(report.runFolder);
    if (m_isJson) {
        printJson({{"event", "end"},
                   {"outcome", outcomeName(report.outcome)},
                   {"best_epoch", report.bestEpoch},
                   {"epochs_done", report.epochsDone},
                   {"best", report.bestClassification.images > 0 ? cli::toJson(report.bestClassification)
                                                                 : cli::toJson(report.best)},
                   {"run_dir", folder}});
        return;
    }
    m_line.clear();
    if (report.bestEpoch > 0 && report.bestClassification.images > 0) {
        std::cout << fmt::format("best epoch {}: top-1 {:.4f}, top-5 {:.4f}, {}/weights/best.pt\n", report.bestEpoch,
                                 report.bestClassification.top1, report.bestClassification.top5, folder);
    } else if (report.bestEpoch > 0) {
        std::cout << fmt::format("best epoch {}: mAP50 {:.3f}, mAP50-95 {:.3f}, {}/weights/best.pt\n", report.bestEpoch,
                                 report.best.map50, report.best.map50_95, folder);
    }
    if (report.outcome == engine::TrainOutcome::Cancelled) {
        std::cout << fmt::format("stopped; go on with: espalier-cli train --resume {}\n", folder);
    }
    std::cout << std::flush;
}

}  // namespace cli
