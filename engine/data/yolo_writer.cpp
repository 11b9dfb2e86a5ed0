// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/number.h"
#include "engine/data/dataset_writer.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

class YoloWriter final : public DatasetWriter {
public:
    YoloWriter(const DatasetInfo& dataset, const fs::path& folder) : m_dataset(dataset), m_folder(folder) {}

    fs::path add(const SampleInfo& sample) override {
        FileNames& names = m_names[sample.split];
        const fs::path name = fs::path(splitName(sample.split)) / names.nameFor(sample.image);
        if (sample.labelState != LabelState::NoFile) {
            std::string text;
            for (const BoxLabel& box : sample.boxes) {
                text += std::to_string(box.classId);
                for (const float value : {box.xCenter, box.yCenter, box.width, box.height})
                    text += ' ' + formatNumber(value, kDigits);
                text += '\n';
            }
            writeAtomically((m_folder / "labels" / name).replace_extension(".txt"), text);
        }
        return "images" / name;
    }

    fs::path finish() override {
        std::string text;
        for (const Split split : kSplits) {
            if (m_names.contains(split))
                text.append(splitName(split)).append(": images/").append(splitName(split)).append("\n");
        }
        text += "names:\n";
        for (std::size_t i = 0; i < m_dataset.classNames.size(); ++i) {
            // A text of JSON is one of YAML too, whatever it holds.
            const std::string name =
                nlohmann::json(m_dataset.classNames[i]).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
            text.append("  ").append(std::to_string(i)).append(": ").append(name).append("\n");
        }
        writeAtomically(m_folder / "data.yaml", text);
        return m_folder / "data.yaml";
    }

private:
    static constexpr int kDigits = 9;
    const DatasetInfo& m_dataset;
    fs::path m_folder;
    std::map<Split, FileNames> m_names;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeYoloWriter(const DatasetInfo& dataset, const fs::path& folder) {
    return std::make_unique<YoloWriter>(dataset, folder);
}

}  // namespace engine::data
