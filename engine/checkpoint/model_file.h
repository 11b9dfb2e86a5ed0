// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/model_info.h"
#include "engine/core/state_dict.h"

namespace engine::checkpoint {

/// What a model file says, in names and tensors; nothing in it was executed.
struct ModelFile {
    std::string format;        ///< "torch zip", "torch legacy" (before PyTorch 1.6) or "safetensors"
    std::string modelClass;    ///< "ultralytics.nn.tasks.DetectionModel"; empty for a plain tensor dictionary
    std::string architecture;  ///< from the stored yaml's file name: "yolo11n", "yolov8n-cls"; may be empty
    std::string task;          ///< "detect", "classify", "segment", ...; may be empty
    std::vector<std::string> classNames;
    StateDict tensors;            ///< as stored (float16 stays float16), CPU, file order
    std::int64_t parameters = 0;  ///< elements of parameters, not buffers
    std::optional<double> batchNormEps, batchNormMomentum;
    std::string licence, version, date;
    std::vector<std::pair<std::string, std::string>> trainArguments;  ///< in file order, as Python prints them
    std::vector<std::string> imports;                                 ///< every global the pickle names, sorted, unique
    std::int64_t fileBytes = 0;
};

/// .pt, .pth (zip or legacy; the still older tar is refused) or .safetensors, told by content, not by name.
/// Uses `ema` where it is set, else `model`, else a plain dictionary of tensors (also under "state_dict"); the prefix
/// "module." of DataParallel is left out where every name has it.
/// Of a .safetensors file's metadata it takes architecture, task, names (a JSON list), license, version, date.
/// Throws Error (Model): "model.truncated", "model.damaged", "model.empty", "model.empty_file"; what is not read:
/// "model.legacy", "model.foreign", "model.torchscript", "model.other_zip", "model.web_page", "model.yolov5",
/// "model.big_endian", "model.number_type", "model.compression"; what is not safe: "model.unsafe" (names what it asks
/// for), "model.unsafe_opcode", "model.unsafe_entry"; or "file.missing" and the like.
ModelFile readModelFile(const std::filesystem::path& file);

/// What a file for the Python package `ultralytics` says beside the tensors.
struct UltralyticsFile {
    std::string architecture;  ///< "yolo11n"
    std::vector<StageInfo> stages;
    std::vector<std::string> classNames;
    StateDict tensors;  ///< written as float16, integers as they are
    /// args.yaml as text: "640", "true", "SGD", "null"
    std::vector<std::pair<std::string, std::string>> trainArguments;
    std::vector<std::pair<std::string, double>> trainMetrics;
    std::string licence;  ///< of the weights this run started from
};

/// "yolo11n", "yolo11s", ...: what writeUltralyticsFile can write.
bool isUltralyticsDetector(const std::string& architecture);

/// A plain dictionary for any other network.
struct TensorFile {
    std::string architecture, task;
    std::vector<std::string> classNames;
    std::string licence;
    StateDict tensors;
};

/// A .pt whose root is {"architecture", "task", "names", "license", "state_dict"}; Python's torch.load takes it with
/// weights_only=True. Tensors keep their type. Atomic. Throws Error (Disk).
void writeTensorFile(const std::filesystem::path& file, const TensorFile& content);

/// A file that `YOLO(file)` opens, predicts with and trains on (yolo11-spec.md 2.4 and 2.5). Atomic.
/// Throws Error (Disk); Error (Internal) where stages, tensors and class names are not those of one YOLO11 detector.
void writeUltralyticsFile(const std::filesystem::path& file, const UltralyticsFile& content);

/// Throws Error (Model).
StateDict readSafetensors(const std::filesystem::path& file,
                          std::vector<std::pair<std::string, std::string>>* metadata = nullptr);
/// Atomic. Throws Error (Disk).
void writeSafetensors(const std::filesystem::path& file, const StateDict& tensors,
                      const std::vector<std::pair<std::string, std::string>>& metadata = {});

}  // namespace engine::checkpoint
