// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/sample_check.h"

#include <string>
#include <utility>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/exif.h"
#include "engine/data/image_io.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

constexpr int kLeastSidePx = 10;

struct HeaderFact {
    ImageHeader header;
    std::optional<std::string> damage;
};

void to_json(nlohmann::json& json, const HeaderFact& fact) {
    json = {fact.header.width, fact.header.height, fact.header.orientation,
            fact.damage ? nlohmann::json(*fact.damage) : nlohmann::json()};
}

void from_json(const nlohmann::json& json, HeaderFact& fact) {
    json.at(0).get_to(fact.header.width);
    json.at(1).get_to(fact.header.height);
    json.at(2).get_to(fact.header.orientation);
    if (!json.at(3).is_null())
        fact.damage = json.at(3).get<std::string>();
}

HeaderFact readHeader(const fs::path& image) {
    HeaderFact fact{readImageHeader(image), std::nullopt};
    if (fact.header.mayBeCut) {
        DecodedImage decoded = decodeImage(image);
        if (decoded.isDamaged)
            fact.damage = std::move(decoded.warning);
    }
    return fact;
}

void lose(CheckedSample& result, const fs::path& file, std::string code, const std::string& message,
          std::vector<std::string> parameters) {
    result.issues.push_back({Severity::Error, std::move(code), message + "; the image is not used", file, 0,
                             Loss::Image, std::move(parameters)});
    result.sample.reset();
}

// Nothing where the image is lost.
std::optional<ImageHeader> checkImage(CheckedSample& result, FileFacts& facts) {
    SampleInfo& sample = *result.sample;
    ImageHeader header;
    try {
        HeaderFact fact = facts.of<HeaderFact>(sample.image, [&] { return readHeader(sample.image); });
        header = fact.header;
        sample.width = header.width;
        sample.height = header.height;
        sample.orientation = header.orientation;
        if (fact.damage) {
            result.issues.push_back({Severity::Warning,
                                     "image.damaged",
                                     "is damaged: " + *fact.damage + "; what can be decoded is used",
                                     sample.image,
                                     0,
                                     Loss::Nothing,
                                     {}});
        }
    } catch (const Error& error) {
        lose(result, fs::path(sample.image), error.code, error.message, error.parameters);
        return std::nullopt;
    }
    if (sample.width >= kLeastSidePx && sample.height >= kLeastSidePx)
        return header;
    const std::string size = std::to_string(sample.width) + " x " + std::to_string(sample.height);
    lose(result, fs::path(sample.image), "image.too_small",
         "has " + size + " px, expected at least " + std::to_string(kLeastSidePx) + " a side", {size});
    return std::nullopt;
}

ImageLabels labelsOnRawPixels(const DatasetSource& source, std::size_t index, ImageHeader header,
                              const fs::path& image) {
    if (swapsSides(header.orientation))
        std::swap(header.width, header.height);
    ImageLabels labels = source.labels(index, header);
    for (BoxLabel& box : labels.boxes)
        box = applyOrientation(box, header.orientation);
    if (!labels.boxes.empty()) {
        labels.issues.push_back({Severity::Note,
                                 "label.rotated",
                                 "was labelled without the rotation in its EXIF data; its boxes are turned with it",
                                 image,
                                 0,
                                 Loss::Nothing,
                                 {}});
    }
    return labels;
}

}  // namespace

CheckedSample checkSample(const DatasetSource& source, std::size_t index, FileFacts& facts, BoxFrame frame) {
    const Entry& entry = source.listing().entries[index];
    CheckedSample result;
    result.isChecked = true;
    SampleInfo& sample = result.sample.emplace();
    sample.image = entry.image;
    sample.label = entry.label;
    sample.split = entry.split.value_or(Split::Train);
    const auto header = checkImage(result, facts);
    if (!header)
        return result;
    ImageLabels labels = frame == BoxFrame::Raw && header->orientation != 1
                             ? labelsOnRawPixels(source, index, *header, sample.image)
                             : source.labels(index, *header);
    std::move(labels.issues.begin(), labels.issues.end(), std::back_inserter(result.issues));
    if (!labels.isUsable) {
        result.sample.reset();
        return result;
    }
    sample.labelState = labels.state;
    sample.boxes = std::move(labels.boxes);
    sample.classId = labels.classId;
    return result;
}

}  // namespace engine::data
