// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "engine/export/exporter.h"
#include "engine/export/traced_module.h"

namespace engine::exporting {

namespace {

/// What runtimes of the ultralytics package look for beside the network (yolo11-spec.md section 9).
std::string description(const ModelInfo& info, std::int64_t imageSize) {
    nlohmann::ordered_json names = nlohmann::ordered_json::object();
    for (std::size_t id = 0; id < info.classNames.size(); ++id)
        names[std::to_string(id)] = info.classNames[id];
    const nlohmann::ordered_json content{{"description", "Espalier " + info.architecture},
                                         {"author", "Espalier"},
                                         {"license", info.licence},
                                         {"stride", info.task == "detect" ? 32 : 1},
                                         {"task", info.task},
                                         {"batch", 1},
                                         {"imgsz", {imageSize, imageSize}},
                                         {"names", names}};
    return content.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// The whole network as one program for LibTorch, in C++ and Python.
class TorchScriptExporter final : public Exporter {
public:
    ExportFormat format() const override { return ExportFormat::TorchScript; }
    const char* name() const override { return "torchscript"; }
    const char* suffix() const override { return ".torchscript"; }
    const char* purpose(const ModelInfo&) const override { return "torchscript"; }
    bool isSquare() const override { return true; }

    void write(const std::filesystem::path& file, const prediction::LoadedModel& model,
               std::int64_t imageSize) const override {
        writeTraced(file, *model.model, imageSize, description(model.info, imageSize));
    }

    std::unique_ptr<CheckNetwork> read(const std::filesystem::path& file) const override { return readTraced(file); }
};

}  // namespace

const Exporter& torchScriptExporter() {
    static const TorchScriptExporter exporter;
    return exporter;
}

}  // namespace engine::exporting
