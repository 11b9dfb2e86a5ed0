// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/label_repair.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <system_error>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"
#include "engine/data/image_io.h"
#include "engine/data/text.h"
#include "engine/data/yolo_labels.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBoxFields = 5;

fs::path imagesFolder(const fs::path& label) {
    fs::path folder;
    const fs::path parent = label.parent_path();
    std::vector<fs::path> parts(parent.begin(), parent.end());
    if (const auto last = std::find(parts.rbegin(), parts.rend(), fs::path("labels")); last != parts.rend())
        *last = "images";
    for (const fs::path& part : parts)
        folder /= part;
    return folder;
}

std::optional<fs::path> imageOf(const fs::path& label) {
    for (const fs::path& folder : {imagesFolder(label), label.parent_path()}) {
        for (const char* suffix : {".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff", ".JPG", ".JPEG", ".PNG",
                                   ".BMP", ".WEBP", ".TIF", ".TIFF"}) {
            fs::path image = folder / label.filename();
            image.replace_extension(suffix);
            std::error_code ignored;
            if (fs::is_regular_file(image, ignored) && data::labelPathOf(image) == label)
                return image;
        }
    }
    return std::nullopt;
}

Split splitOfFolder(const DatasetInfo& files, const fs::path& folder) {
    std::array<std::int64_t, kSplits.size()> counts{};
    for (const SampleInfo& sample : files.samples)
        counts[static_cast<std::size_t>(sample.split)] += sample.image.parent_path() == folder;
    return kSplits[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

std::optional<BoxLabel> statedBox(std::string_view line) {
    const std::vector<std::string_view> fields = data::splitFields(line);
    if (fields.size() != kBoxFields)
        return std::nullopt;
    std::array<double, kBoxFields> values{};
    for (std::size_t i = 0; i < kBoxFields; ++i) {
        const std::optional<double> value = parseNumber(fields[i]);
        if (!value || std::abs(*value) > 1e6)
            return std::nullopt;
        values[i] = *value;
    }
    if (values[0] < 0 || values[0] != std::floor(values[0]) || values[3] <= 0 || values[4] <= 0)
        return std::nullopt;
    return BoxLabel{static_cast<std::int64_t>(values[0]), static_cast<float>(values[1]), static_cast<float>(values[2]),
                    static_cast<float>(values[3]), static_cast<float>(values[4])};
}

/// Nothing where no part of it is inside the image.
std::optional<BoxLabel> cut(const BoxLabel& box) {
    const float left = std::clamp(box.xCenter - box.width / 2, 0.0f, 1.0f),
                right = std::clamp(box.xCenter + box.width / 2, 0.0f, 1.0f),
                top = std::clamp(box.yCenter - box.height / 2, 0.0f, 1.0f),
                bottom = std::clamp(box.yCenter + box.height / 2, 0.0f, 1.0f);
    if (right <= left || bottom <= top)
        return std::nullopt;
    return BoxLabel{box.classId, (left + right) / 2, (top + bottom) / 2, right - left, bottom - top};
}

void addLines(LabelRepair& repair, const data::LabelFile& read, std::string_view text, std::size_t classCount) {
    const std::vector<std::string_view> lines = data::splitLines(data::withoutBom(text));
    for (const Issue& issue : read.issues) {
        if (issue.severity != Severity::Error || issue.line < 1)
            continue;
        const std::string_view line = lines.at(static_cast<std::size_t>(issue.line - 1));
        RefusedLine refused{issue.line, std::string(line), statedBox(line)};
        const bool isBeyond = issue.code == "label.outside" || issue.code == "label.negative";
        if (isBeyond && refused.stated && refused.stated->classId < static_cast<std::int64_t>(classCount)) {
            if (const std::optional<BoxLabel> inside = cut(*refused.stated)) {
                refused.isCut = true;
                repair.boxes.push_back(*inside);
            }
        }
        repair.lines.push_back(std::move(refused));
    }
}

}  // namespace

std::optional<LabelRepair> repairLabels(const DatasetInfo& files, const fs::path& label) {
    const std::optional<fs::path> image =
        files.task == DatasetTask::Detect && label.extension() == ".txt" ? imageOf(label) : std::nullopt;
    if (!image)
        return std::nullopt;
    LabelRepair repair;
    const std::string text = readFileBytes(label, limits::kLabelFileBytes, ErrorKind::Dataset);
    data::LabelFile read = data::parseUsableLines(text, static_cast<std::int64_t>(files.classNames.size()), label);
    repair.boxes = std::move(read.boxes);
    addLines(repair, read, text, files.classNames.size());
    const data::ImageHeader header = data::readImageHeader(*image);
    if (repair.lines.empty() || header.orientation != 1)
        return std::nullopt;
    for (BoxLabel& box : repair.boxes)
        box.classId = files.classIds.at(static_cast<std::size_t>(box.classId));
    repair.width = header.width;
    repair.height = header.height;
    repair.split = splitOfFolder(files, image->parent_path());
    repair.picture = imageToAdd(files, *image);
    return repair;
}

}  // namespace engine
