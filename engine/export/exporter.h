// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "engine/api/export.h"
#include "engine/export/check_network.h"

namespace engine::exporting {

/// Writes a model in one format and reads it back; a format a file.
class Exporter {
public:
    virtual ~Exporter() = default;

    virtual ExportFormat format() const = 0;
    /// As in ExportFormatInfo.
    virtual const char* name() const = 0;
    virtual const char* suffix() const = 0;
    virtual const char* purpose(const ModelInfo& model) const = 0;
    /// The network that was written takes square images of one size only.
    virtual bool isSquare() const { return false; }

    /// Atomic. @param imageSize px, a multiple of 32. Throws Error (Disk).
    virtual void write(const std::filesystem::path& file, const prediction::LoadedModel& model,
                       std::int64_t imageSize) const = 0;
    /// What write() has written. Throws Error (Model).
    virtual std::unique_ptr<CheckNetwork> read(const std::filesystem::path& file) const = 0;
};

const Exporter& torchFileExporter();
const Exporter& safetensorsExporter();
const Exporter& torchScriptExporter();

/// nullptr for a format that cannot be written.
const Exporter* findExporter(ExportFormat format);

}  // namespace engine::exporting
