// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/number.h"
#include "engine/data/dataset_writer.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string number(double value) {
    constexpr int kDigits = 10;
    return formatNumber(value, kDigits);
}

class CocoWriter final : public DatasetWriter {
public:
    CocoWriter(const DatasetInfo& dataset, const fs::path& folder) : m_dataset(dataset), m_folder(folder) {}

    fs::path add(const SampleInfo& sample) override {
        Part& part = m_parts[sample.split];
        const std::string name = part.names.nameFor(sample.image);
        const std::int64_t image = ++part.imageCount;
        part.images += fmt::format("{}\n{{\"id\": {}, \"file_name\": {}, \"width\": {}, \"height\": {}}}",
                                   image > 1 ? "," : "", image, quoted(name), sample.width, sample.height);
        for (const BoxLabel& box : sample.boxes) {
            const BoxCorners corners = boxCorners(box, sample);
            const double width = corners.x2 - corners.x1, height = corners.y2 - corners.y1;
            const std::int64_t id = ++part.boxCount;
            part.boxes += fmt::format(
                "{}\n{{\"id\": {}, \"image_id\": {}, \"category_id\": {}, \"bbox\": [{}, {}, {}, {}], \"area\": {}, "
                "\"iscrowd\": 0}}",
                id > 1 ? "," : "", id, image, box.classId + kFirstClass, number(corners.x1), number(corners.y1),
                number(width), number(height), number(width * height));
        }
        return fs::path("images") / splitName(sample.split) / name;
    }

    fs::path finish() override {
        std::string categories;
        for (std::size_t i = 0; i < m_dataset.classNames.size(); ++i) {
            categories += fmt::format("{}\n{{\"id\": {}, \"name\": {}}}", i > 0 ? "," : "",
                                      static_cast<std::int64_t>(i) + kFirstClass, quoted(m_dataset.classNames[i]));
        }
        for (const auto& [split, part] : m_parts) {
            writeAtomically(m_folder / "annotations" / fmt::format("{}.json", splitName(split)),
                            fmt::format("{{\"images\": [{}\n],\n\"annotations\": [{}\n],\n\"categories\": [{}\n]}}\n",
                                        part.images, part.boxes, categories));
        }
        return m_folder;
    }

private:
    struct Part {
        FileNames names;
        std::string images, boxes;
        std::int64_t imageCount = 0, boxCount = 0;
    };

    static constexpr std::int64_t kFirstClass = 1;  ///< as in COCO's own files
    const DatasetInfo& m_dataset;
    fs::path m_folder;
    std::map<Split, Part> m_parts;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeCocoWriter(const DatasetInfo& dataset, const fs::path& folder) {
    return std::make_unique<CocoWriter>(dataset, folder);
}

}  // namespace engine::data
