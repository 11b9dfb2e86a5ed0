// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/yolo_source.h"

#include <algorithm>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/text.h"
#include "engine/data/yolo_labels.h"

namespace engine::data {

ImageLabels YoloSource::labels(std::size_t entry, const ImageHeader&) const {
    const std::filesystem::path& file = m_listing.entries[entry].label;
    ImageLabels result;
    try {
        const std::string text = readFileBytes(file, limits::kLabelFileBytes, ErrorKind::Dataset);
        LabelFile read = parseYoloLabels(text, static_cast<std::int64_t>(m_listing.classNames.size()), file);
        result.isUsable = read.isUsable;
        result.state = read.boxes.empty() ? LabelState::EmptyFile : LabelState::Labelled;
        result.boxes = std::move(read.boxes);
        result.issues = std::move(read.issues);
    } catch (const Error& error) {
        result.state = LabelState::NoFile;
        // A link to nothing was meant to be a label; without it the image would pass for background.
        std::error_code ignored;
        if (error.code != "file.missing" || std::filesystem::is_symlink(file, ignored)) {
            result.isUsable = false;
            result.issues.push_back({Severity::Error, "label.unreadable", error.message + "; the image is not used",
                                     file, 0, Loss::Image, error.parameters});
        }
    }
    return result;
}

void YoloSource::setClasses(std::vector<std::string> names, const std::filesystem::path& file) {
    if (names.empty()) {
        throw Error(ErrorKind::Dataset, "dataset.no_names", "[dataset] " + displayPath(file) + " names no classes",
                    file, "write one class name a line", {displayPath(file)});
    }
    const auto refuse = [&file](const char* code, const std::string& most, const std::string& what) {
        throw Error(ErrorKind::Dataset, code, "[dataset] " + displayPath(file) + ": more than " + most + what, file,
                    "is it the file of the class names?", {displayPath(file), most});
    };
    if (static_cast<std::int64_t>(names.size()) > limits::kClassNames)
        refuse("dataset.many_classes", std::to_string(limits::kClassNames), " class names");
    const bool isLong = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return static_cast<std::int64_t>(codePoints(name)) > limits::kClassNameCodePoints;
    });
    if (isLong)
        refuse("dataset.long_name", std::to_string(limits::kClassNameCodePoints), " characters in a class name");
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty())
            names[i] = "class_" + std::to_string(i);
        m_listing.classIds.push_back(static_cast<std::int64_t>(i));
    }
    m_listing.classNames = std::move(names);
}

void YoloSource::loseImage(const char* code, const std::string& message, const std::filesystem::path& file,
                           std::int64_t line, std::vector<std::string> parameters) {
    m_listing.issues.push_back({Severity::Error, code, message, file, line, Loss::Image, std::move(parameters)});
}

std::vector<std::string> readNameLines(const std::filesystem::path& file) {
    const std::string bytes = readFileBytes(file, limits::kYamlBytes, ErrorKind::Dataset);
    const std::string text = isUtf8(bytes) ? bytes : utf8FromCp1252(bytes);
    std::vector<std::string> names;
    for (const std::string_view line : splitLines(withoutBom(text))) {
        const auto first = line.find_first_not_of(" \t"), last = line.find_last_not_of(" \t");
        names.emplace_back(first == std::string_view::npos ? std::string_view{} : line.substr(first, last - first + 1));
    }
    while (!names.empty() && names.back().empty())
        names.pop_back();
    return names;
}

}  // namespace engine::data
