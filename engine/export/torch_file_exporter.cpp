// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <ATen/core/Tensor.h>

#include "engine/checkpoint/model_file.h"
#include "engine/export/exporter.h"
#include "engine/export/stored_tensors.h"

namespace engine::exporting {

namespace {

/// In types that a .pt holds (checkpoint/torch_module_nodes.cpp).
StateDict tensorsForTorch(const prediction::LoadedModel& model) {
    StateDict tensors = storedTensors(model);
    for (auto& [name, tensor] : tensors) {
        const bool isHeld = tensor.scalar_type() == at::kHalf || tensor.scalar_type() == at::kFloat ||
                            tensor.scalar_type() == at::kLong;
        if (!isHeld)
            tensor = tensor.to(tensor.is_floating_point() ? at::kFloat : at::kLong);
    }
    return tensors;
}

/// A .pt for Python: of YOLO11 as the ultralytics package reads it, of other networks a dictionary of tensors.
class TorchFileExporter final : public Exporter {
public:
    ExportFormat format() const override { return ExportFormat::Torch; }
    const char* name() const override { return "pt"; }
    const char* suffix() const override { return ".pt"; }
    const char* purpose(const ModelInfo& model) const override {
        return checkpoint::isUltralyticsDetector(model.architecture) ? "pt.ultralytics" : "pt.tensors";
    }

    void write(const std::filesystem::path& file, const prediction::LoadedModel& model, std::int64_t) const override {
        const ModelInfo& info = model.info;
        if (checkpoint::isUltralyticsDetector(info.architecture)) {
            checkpoint::writeUltralyticsFile(file, {info.architecture,
                                                    info.stages,
                                                    info.classNames,
                                                    tensorsForTorch(model),
                                                    info.trainArguments,
                                                    {},
                                                    info.licence});
        } else {
            checkpoint::writeTensorFile(
                file, {info.architecture, info.task, info.classNames, info.licence, tensorsForTorch(model)});
        }
    }

    std::unique_ptr<CheckNetwork> read(const std::filesystem::path& file) const override {
        return makeCheckNetwork(prediction::loadTrainedModel({file}).model);
    }
};

}  // namespace

const Exporter& torchFileExporter() {
    static const TorchFileExporter exporter;
    return exporter;
}

}  // namespace engine::exporting
