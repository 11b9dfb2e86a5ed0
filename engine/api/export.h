// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/issue.h"
#include "engine/api/model_info.h"
#include "engine/api/progress.h"

namespace engine {

enum class ExportFormat { Torch, Safetensors, TorchScript, Onnx };

/// What a format is for and whether this model can be written in it.
struct ExportFormatInfo {
    ExportFormat format = ExportFormat::Torch;
    std::string name;    ///< as the command line takes it: "pt", "safetensors", "torchscript", "onnx"
    std::string suffix;  ///< of its files, with the dot
    /// Stable id of what reads it: "pt.ultralytics", "pt.tensors", "safetensors", "torchscript", "onnx".
    std::string purpose;
    bool isAvailable = false;
    /// Why it is not available: "export.unsupported" (an architecture that the engine cannot build), "export.untrained"
    /// (the head has no trained weights), "export.onnx" (there is no exporter without Python); else empty.
    std::string reason;
};

/// All formats, the recommended one first. Reads nothing.
std::vector<ExportFormatInfo> exportFormats(const ModelInfo& model);

struct ExportConfig {
    ModelRef model;
    ExportFormat format = ExportFormat::Torch;
    std::filesystem::path file;
    /// Rounded up to a multiple of 32; 0 = what the model is made for. TorchScript takes square images of this size
    /// only; the other formats are checked with it.
    std::int64_t imageSize = 0;
    std::vector<std::filesystem::path> checkImages;  ///< files, and folders (not recursive)
    std::int64_t maxCheckImages = 100;               ///< of more, so many from all over the list
    bool overwrites = false;                         ///< a file that is there
    bool keepsDifferent = false;                     ///< a file that did not pass the check
};

/// Two boxes agree where they are of one class and overlap by this IoU or more.
inline constexpr double kExportIou = 0.95;
/// A file passes where at least this share agrees.
inline constexpr double kExportShare = 0.99;

/// What model and written file say of one image, at a confidence of 0.25. Where the file computes what is no number,
/// nothing agrees and at least one box counts as found.
struct ExportImageCheck {
    std::filesystem::path image;
    std::int64_t boxes = 0;     ///< found by the model; of a classifier: 1, its likeliest class
    std::int64_t agreeing = 0;  ///< of these, in the written file's
    std::int64_t extra = 0;     ///< found by the written file alone
    /// Between boxes of one class that overlap by half: the largest difference of a side, in pixels of the image; of a
    /// classifier: of a class's probability.
    double worstDifference = 0;
};

struct ExportCheck {
    std::vector<ExportImageCheck> images;
    std::int64_t skipped = 0;  ///< images that could not be read

    std::int64_t agreeing() const {
        std::int64_t count = 0;
        for (const ExportImageCheck& image : images)
            count += image.agreeing;
        return count;
    }
    /// Found by either of the two.
    std::int64_t compared() const {
        std::int64_t count = 0;
        for (const ExportImageCheck& image : images)
            count += image.boxes + image.extra;
        return count;
    }
    /// Nothing where neither found anything: then there is nothing to compare.
    std::optional<double> share() const {
        if (compared() == 0)
            return std::nullopt;
        return static_cast<double>(agreeing()) / static_cast<double>(compared());
    }
    bool passed() const { return share().value_or(1) >= kExportShare; }
};

struct ExportReport {
    std::filesystem::path file;  ///< empty where nothing was kept
    std::int64_t bytes = 0;
    std::string sha256;
    std::string licence;     ///< of the weights, as the model's file says; may be empty
    std::string task;        ///< "detect", "classify"
    ExportCheck check;       ///< without images where none were given
    bool isRefused = false;  ///< it did not pass the check and was removed
    bool isCancelled = false;
    std::vector<Issue> issues;  ///< images that could not be read
};

/// Writes the model, reads the file back, predicts the images with both in float32 on the CPU and compares. The file
/// gets its name only after that: one that was there before stays as it is until then, and where the new one is
/// refused. Weights keep the type that they are stored in, but: a .pt of YOLO11 is in float16, as the ultralytics
/// package writes it; in another .pt types beside float16 and float32 become float32; TorchScript is in float32.
/// Blocks; progress "write" once before and once after writing, then "check" in images. Throws Error (Usage):
/// "export.exists", "export.same_file", "export.unavailable" or "export.no_images" (none of the images given is there);
/// Error (Model) as predict() does; Error (Disk).
ExportReport exportModel(const ExportConfig& config, const ProgressFunction& progress = {}, std::stop_token stop = {});

}  // namespace engine
