// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/added_images.h"

#include <fmt/format.h>

#include <set>
#include <system_error>
#include <utility>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/content_hash.h"
#include "engine/data/dataset_source.h"
#include "engine/data/image_io.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

constexpr const char* kHashFacts = "content-1";

std::string hashOf(const fs::path& file) {
    const data::ContentHash hash = data::contentHash(readFileBytes(file, limits::kImageFileBytes, ErrorKind::Dataset));
    return fmt::format("{:016x}{:016x}", hash.high, hash.low);
}

/// Pictures without labels of their own.
class Pictures final : public data::DatasetSource {
public:
    explicit Pictures(std::vector<data::Entry> entries) { m_listing.entries = std::move(entries); }

    data::ImageLabels labels(std::size_t, const data::ImageHeader&) const override { return {}; }
};

data::CheckedSample lost(const fs::path& file) {
    const std::string name = displayPath(file);
    data::CheckedSample result;
    result.isChecked = true;
    result.issues.push_back({Severity::Error,
                             "added.missing",
                             "added picture not found: " + name + "; the image is not used",
                             file,
                             0,
                             Loss::Image,
                             {name}});
    return result;
}

void reportChange(data::CheckedSample& result, const AddedImage& picture, data::FileFacts& hashes) {
    if (hashes.of<std::string>(picture.file, [&picture] { return hashOf(picture.file); }) == picture.hash)
        return;
    result.issues.push_back({Severity::Warning,
                             "added.changed",
                             "is another picture than the one that you added; look whether its labels still fit",
                             picture.file,
                             0,
                             Loss::Nothing,
                             {}});
}

}  // namespace

AddedImage imageToAdd(const DatasetInfo& dataset, const fs::path& file) {
    AddedImage picture{fs::absolute(file).lexically_normal(), hashOf(file)};
    data::readImageHeader(file);
    for (const SampleInfo& sample : dataset.samples) {
        std::error_code error;
        if (sample.image.filename() == file.filename() && fs::equivalent(sample.image, file, error))
            picture.file = sample.image;
    }
    return picture;
}

namespace data {

void dropMoved(std::map<std::string, AddedImage>& added) {
    std::set<std::string> there;
    std::error_code ignored;
    for (const auto& [key, picture] : added) {
        if (fs::exists(picture.file, ignored))
            there.insert(picture.hash);
    }
    std::erase_if(added, [&](const auto& entry) {
        return there.contains(entry.second.hash) && !fs::exists(entry.second.file, ignored);
    });
}

std::vector<CheckedSample> checkAdded(const std::map<std::string, AddedImage>& added) {
    std::vector<Entry> entries;
    std::vector<fs::path> files;
    for (const auto& [key, picture] : added) {
        entries.push_back({picture.file, Split::Train, {}});
        files.push_back(picture.file);
    }
    FileFacts headers(FileFacts::userFile(), kHeaderFacts, files);
    FileFacts hashes(FileFacts::userFile(), kHashFacts, files);
    const Pictures source(std::move(entries));
    std::vector<CheckedSample> checked;
    for (const auto& [key, picture] : added) {
        std::error_code error;
        if (!fs::exists(picture.file, error)) {
            checked.push_back(lost(picture.file));
            continue;
        }
        checked.push_back(checkSample(source, checked.size(), headers));
        try {
            if (checked.back().sample)
                reportChange(checked.back(), picture, hashes);
        } catch (const Error&) {
            checked.back() = lost(picture.file);  // gone since
        }
    }
    return checked;
}

}  // namespace data
}  // namespace engine
