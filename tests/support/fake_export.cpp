// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_export.h"

#include "tests/support/fake_engine.h"

namespace fake {

ExportScript& exportScript() {
    static ExportScript script;
    return script;
}

void resetExport() {
    ExportScript script;
    script.report.bytes = 5'500'000;
    script.report.sha256 = std::string(64, 'a');
    script.report.licence = "AGPL-3.0";
    script.report.task = "detect";
    script.report.check.images = {{"val/a.jpg", 8, 8, 0, 0.001}, {"val/b.jpg", 5, 5, 0, 0.25}};
    exportScript() = script;
}

}  // namespace fake

namespace engine {

std::vector<ExportFormatInfo> exportFormats(const ModelInfo& model) {
    const std::string reason = !model.isSupported    ? "export.unsupported"
                               : model.isHeadTrained ? ""
                                                     : "export.untrained";
    const bool isYolo = model.architecture.starts_with("yolo11");
    return {{ExportFormat::Torch, "pt", ".pt", isYolo ? "pt.ultralytics" : "pt.tensors", reason.empty(), reason},
            {ExportFormat::Safetensors, "safetensors", ".safetensors", "safetensors", reason.empty(), reason},
            {ExportFormat::TorchScript, "torchscript", ".torchscript", "torchscript", reason.empty(), reason},
            {ExportFormat::Onnx, "onnx", ".onnx", "onnx", false, "export.onnx"}};
}

ExportReport exportModel(const ExportConfig& config, const ProgressFunction& progress, std::stop_token stop) {
    const fake::Inside inside;
    fake::ExportScript& script = fake::exportScript();
    script.lastConfig = config;
    if (script.failure)
        throw *script.failure;
    ExportReport report = script.report;
    progress({"write", 0, 1});
    progress({"write", 1, 1});
    progress({"check", 1, 2});
    if (script.waitsForStop) {
        fake::waitFor(std::chrono::hours(1), stop);
        report.isCancelled = true;
        return report;
    }
    progress({"check", 2, 2});
    report.isRefused = report.isRefused && !config.keepsDifferent;
    report.file = report.isRefused ? std::filesystem::path() : config.file;
    return report;
}

}  // namespace engine
