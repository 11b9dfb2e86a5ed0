// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/weights_file.h"

#include "engine/checkpoint/model_file.h"
#include "engine/train/ultralytics_arguments.h"

namespace engine::training {

void writeWeightsFile(const std::filesystem::path& path, const nn::Model& model, const ModelInfo& info,
                      const std::vector<std::string>& classNames, const TrainConfig& config,
                      const EpochReport& report) {
    if (!checkpoint::isUltralyticsDetector(info.architecture)) {
        checkpoint::writeTensorFile(path, {info.architecture, info.task, classNames, info.licence, model.stateDict()});
        return;
    }
    checkpoint::UltralyticsFile file;
    file.architecture = info.architecture;
    file.stages = info.stages;
    file.classNames = classNames;
    file.tensors = model.stateDict();
    file.trainArguments = UltralyticsArguments(config, DatasetTask::Detect).plain();
    file.trainMetrics = {{"metrics/precision(B)", report.val.precision}, {"metrics/recall(B)", report.val.recall},
                         {"metrics/mAP50(B)", report.val.map50},         {"metrics/mAP50-95(B)", report.val.map50_95},
                         {"val/box_loss", report.valLoss.box},           {"val/cls_loss", report.valLoss.cls},
                         {"val/dfl_loss", report.valLoss.dfl},           {"fitness", report.val.fitness}};
    file.licence = info.licence;
    checkpoint::writeUltralyticsFile(path, file);
}

}  // namespace engine::training
