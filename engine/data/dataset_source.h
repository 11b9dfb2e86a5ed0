// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/api/dataset_info.h"
#include "engine/api/issue.h"
#include "engine/data/image_io.h"

namespace engine::data {

/// An image that a dataset names. It is a regular file with an image's suffix; nobody has opened it yet.
struct Entry {
    std::filesystem::path image;
    std::optional<Split> split;   ///< nothing: the dataset does not say, splitDataset() will
    std::filesystem::path label;  ///< the file that holds its labels, or would
};

/// A dataset as its own files name it.
struct Listing {
    DatasetFormat format = DatasetFormat::Ultralytics;
    DatasetTask task = DatasetTask::Detect;
    std::string name;
    std::filesystem::path source, root;  ///< as in DatasetInfo
    std::vector<std::string> classNames;
    std::vector<std::int64_t> classIds;
    std::vector<Entry> entries;  ///< sorted by split, then by path as bytes
    std::vector<Issue> issues;   ///< one with Loss::Image for each image that is named but is no usable file
    std::vector<Question> questions;
};

/// What the boxes of an image that EXIF rotates are drawn on.
enum class BoxFrame { Rotated, Raw };

struct StatedSize {
    int width = 0, height = 0;
};

/// The labels of one image.
struct ImageLabels {
    bool isUsable = true;  ///< false: the image is lost; exactly one issue has Loss::Image then
    LabelState state = LabelState::Labelled;
    std::vector<BoxLabel> boxes;
    std::int64_t classId = -1;
    std::vector<Issue> issues;
};

/// One dataset in one format; a reader a file pair. Reads what names images and labels when it is made, the labels of
/// an image on demand. Never opens an image and writes nothing.
class DatasetSource {
public:
    virtual ~DatasetSource() = default;

    const Listing& listing() const { return m_listing; }
    /// @param entry index into listing().entries. @param header of that image, its size being that of what the boxes
    /// are drawn on, as the boxes returned are. Called from several threads at once.
    virtual ImageLabels labels(std::size_t entry, const ImageHeader& header) const = 0;
    /// The size of the image as the labels have it; 0 where they do not say.
    virtual StatedSize statedSize(std::size_t) const { return {}; }
    void ask(Question question) { m_listing.questions.push_back(std::move(question)); }

protected:
    /// By split, then by path as bytes.
    void sortEntries();

    Listing m_listing;
};

/// Each throws Error (Dataset) that names the file where it is not a dataset of that format.
using OpenDataset = std::unique_ptr<DatasetSource>(const DatasetRef& ref, const std::stop_token& stop);
OpenDataset openUltralytics, openCoco, openVoc, openClassFolders, openLabelMe, openCvatYolo, openLabelStudioYolo;

}  // namespace engine::data
