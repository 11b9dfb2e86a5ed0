// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/export/exporter.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

using exporting::Exporter;

const std::array<const Exporter*, 3>& exporters() {
    static const std::array<const Exporter*, 3> all{&exporting::torchFileExporter(), &exporting::safetensorsExporter(),
                                                    &exporting::torchScriptExporter()};
    return all;
}

std::string reasonAgainst(const ModelInfo& model) {
    if (!model.isSupported)
        return "export.unsupported";
    return model.isHeadTrained && model.format != "untrained" ? "" : "export.untrained";
}

}  // namespace

const Exporter* exporting::findExporter(ExportFormat format) {
    const auto found = std::find_if(exporters().begin(), exporters().end(),
                                    [format](const Exporter* exporter) { return exporter->format() == format; });
    return found == exporters().end() ? nullptr : *found;
}

std::vector<ExportFormatInfo> exportFormats(const ModelInfo& model) {
    const std::string reason = reasonAgainst(model);
    std::vector<ExportFormatInfo> formats;
    for (const Exporter* exporter : exporters()) {
        formats.push_back({exporter->format(), exporter->name(), exporter->suffix(), exporter->purpose(model),
                           reason.empty(), reason});
    }
    // PyTorch's exporter is written in Python.
    formats.push_back({ExportFormat::Onnx, "onnx", ".onnx", "onnx", false, "export.onnx"});
    return formats;
}

}  // namespace engine
