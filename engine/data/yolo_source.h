// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/data/dataset_source.h"

namespace engine::data {

/// Datasets whose images each have a YOLO label file, parsed by yolo_labels.h.
class YoloSource : public DatasetSource {
public:
    ImageLabels labels(std::size_t entry, const ImageHeader& header) const override;

protected:
    /// Numbered from 0. Empty names become "class_<number>". Throws Error (Dataset) "dataset.many_classes" or
    /// "dataset.long_name" where they are over the limits, "dataset.no_names" where there are none.
    void setClasses(std::vector<std::string> names, const std::filesystem::path& file);
    void loseImage(const char* code, const std::string& message, const std::filesystem::path& file, std::int64_t line,
                   std::vector<std::string> parameters);
};

/// The names in a file that has one a line; empty lines at the end do not count.
std::vector<std::string> readNameLines(const std::filesystem::path& file);

}  // namespace engine::data
