// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "engine/checkpoint/model_file.h"
#include "engine/export/exporter.h"
#include "engine/export/stored_tensors.h"

namespace engine::exporting {

namespace {

/// Weights alone, which no reader can be made to execute.
class SafetensorsExporter final : public Exporter {
public:
    ExportFormat format() const override { return ExportFormat::Safetensors; }
    const char* name() const override { return "safetensors"; }
    const char* suffix() const override { return ".safetensors"; }
    const char* purpose(const ModelInfo&) const override { return "safetensors"; }

    void write(const std::filesystem::path& file, const prediction::LoadedModel& model, std::int64_t) const override {
        const ModelInfo& info = model.info;
        const std::string names =
            nlohmann::json(info.classNames).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        // "format" is what readers of Python's library ask for.
        checkpoint::writeSafetensors(file, storedTensors(model),
                                     {{"format", "pt"},
                                      {"architecture", info.architecture},
                                      {"task", info.task},
                                      {"names", names},
                                      {"license", info.licence},
                                      {"version", "Espalier"}});
    }

    std::unique_ptr<CheckNetwork> read(const std::filesystem::path& file) const override {
        return makeCheckNetwork(prediction::loadTrainedModel({file}).model);
    }
};

}  // namespace

const Exporter& safetensorsExporter() {
    static const SafetensorsExporter exporter;
    return exporter;
}

}  // namespace engine::exporting
