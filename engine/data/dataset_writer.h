// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>

#include "engine/api/dataset_info.h"

namespace engine::data {

/// Writes a dataset in one format, image by image; a format a file.
class DatasetWriter {
public:
    virtual ~DatasetWriter() = default;

    /// Writes or keeps the labels of a sample. @returns where its image belongs, below the folder.
    virtual std::filesystem::path add(const SampleInfo& sample) = 0;
    /// Writes what makes the folder a dataset. @returns what to open.
    virtual std::filesystem::path finish() = 0;
};

/// Each keeps a reference to `dataset`. Throws Error (Usage) "convert.class_names" or "convert.folder_names" where the
/// format cannot hold them.
using MakeWriter = std::unique_ptr<DatasetWriter>(const DatasetInfo& dataset, const std::filesystem::path& folder);
MakeWriter makeYoloWriter, makeCocoWriter, makeVocWriter, makeClassFolderWriter;

/// File names that differ in more than suffix and case, free of what lists and XML cannot hold.
class FileNames {
public:
    /// The name of `image`, with a number if it is taken. The same image always gets the same name.
    std::string nameFor(const std::filesystem::path& image);

private:
    std::map<std::filesystem::path, std::string> m_names;
    std::set<std::string> m_taken;  ///< stems in lower case
};

struct BoxCorners {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};

/// The corners of a box in pixels of its image. A corner that is a whole number but for the rounding of BoxLabel is
/// that number.
BoxCorners boxCorners(const BoxLabel& box, const SampleInfo& sample);

}  // namespace engine::data
