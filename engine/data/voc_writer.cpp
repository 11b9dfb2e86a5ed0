// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "engine/api/error.h"
#include "engine/core/atomic_file.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_writer.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else
            result += c;
    }
    return result;
}

// Objects are known by the names of their classes alone.
void checkNames(const DatasetInfo& dataset) {
    std::set<std::string> names;
    for (const std::string& name : dataset.classNames) {
        const bool isPlain = isUtf8(name) && std::none_of(name.begin(), name.end(),
                                                          [](char c) { return static_cast<unsigned char>(c) < 0x20; });
        const bool isTrimmed = !name.empty() && name.front() != ' ' && name.back() != ' ';
        if (isPlain && isTrimmed && names.insert(name).second)
            continue;
        throw Error(ErrorKind::Usage, "convert.class_names",
                    "[convert] Pascal VOC cannot hold the class name " + inQuotes(name) +
                        ": expected names that differ, without blanks at their ends",
                    dataset.source, "rename the class, or choose another format", {inQuotes(name)});
    }
}

class VocWriter final : public DatasetWriter {
public:
    VocWriter(const DatasetInfo& dataset, const fs::path& folder) : m_dataset(dataset), m_folder(folder) {
        checkNames(dataset);
    }

    fs::path add(const SampleInfo& sample) override {
        const fs::path name = m_names.nameFor(sample.image);
        m_lists[sample.split].append(displayPath(name.stem())).append("\n");
        if (sample.labelState != LabelState::NoFile)
            writeAtomically((m_folder / "Annotations" / name).replace_extension(".xml"), textFor(sample, name));
        return "JPEGImages" / name;
    }

    fs::path finish() override {
        for (const auto& [split, list] : m_lists)
            writeAtomically(m_folder / "ImageSets" / "Main" / fmt::format("{}.txt", splitName(split)), list);
        return m_folder;
    }

private:
    std::string textFor(const SampleInfo& sample, const fs::path& name) const {
        std::string text = fmt::format(
            "<annotation>\n<folder>JPEGImages</folder>\n<filename>{}</filename>\n"
            "<size><width>{}</width><height>{}</height><depth>3</depth></size>\n<segmented>0</segmented>\n",
            escaped(displayPath(name)), sample.width, sample.height);
        for (const BoxLabel& box : sample.boxes) {
            const BoxCorners corners = boxCorners(box, sample);
            text += fmt::format(
                "<object><name>{}</name><pose>Unspecified</pose><truncated>0</truncated><difficult>0</difficult>"
                "<bndbox><xmin>{}</xmin><ymin>{}</ymin><xmax>{}</xmax><ymax>{}</ymax></bndbox></object>\n",
                escaped(m_dataset.classNames[static_cast<std::size_t>(box.classId)]), first(corners.x1),
                first(corners.y1), last(corners.x1, corners.x2), last(corners.y1, corners.y2));
        }
        return text + "</annotation>\n";
    }

    static constexpr int kDigits = 10;

    // Pixels are counted from 1.
    static std::string first(double low) { return formatNumber(low + 1, kDigits); }

    // The last pixel belongs to the box, so a box of a pixel or less has to grow a little to be one.
    static std::string last(double low, double high) {
        constexpr double kLeast = 1.01;
        return formatNumber(std::max(high, low + kLeast), kDigits);
    }

    const DatasetInfo& m_dataset;
    fs::path m_folder;
    FileNames m_names;
    std::map<Split, std::string> m_lists;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeVocWriter(const DatasetInfo& dataset, const fs::path& folder) {
    return std::make_unique<VocWriter>(dataset, folder);
}

}  // namespace engine::data
