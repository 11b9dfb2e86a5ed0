// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string_view>
#include <system_error>

#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_writer.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

/// On every system, and read as a class again: a folder with a dot in front is passed over.
bool isFolderName(const std::string& name) {
    const auto isOdd = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 ||
               std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
    };
    return isUtf8(name) && !name.empty() && name.front() != '.' && name.front() != ' ' && name.back() != '.' &&
           name.back() != ' ' && std::none_of(name.begin(), name.end(), isOdd);
}

void checkNames(const DatasetInfo& dataset) {
    std::set<std::string> names;
    for (const std::string& name : dataset.classNames) {
        if (isFolderName(name) && names.insert(lowerCase(name)).second)
            continue;
        throw Error(ErrorKind::Usage, "convert.folder_names",
                    "[convert] no folder can have the class name " + inQuotes(name) +
                        ": expected names that differ in more than case, without / \\ : * ? \" < > | and without a "
                        "dot or a blank at their ends",
                    dataset.source, "rename the class", {inQuotes(name)});
    }
}

class ClassFolderWriter final : public DatasetWriter {
public:
    ClassFolderWriter(const DatasetInfo& dataset, const fs::path& folder) : m_dataset(dataset), m_folder(folder) {
        checkNames(dataset);
    }

    fs::path add(const SampleInfo& sample) override {
        const fs::path place = folderOf(sample.split, static_cast<std::size_t>(sample.classId));
        return place / m_names[place].nameFor(sample.image);
    }

    /// A class without training images is one all the same.
    fs::path finish() override {
        for (std::size_t id = 0; id < m_dataset.classNames.size(); ++id) {
            const fs::path folder = m_folder / folderOf(Split::Train, id);
            std::error_code error;
            fs::create_directories(folder, error);
            if (error) {
                throw Error(ErrorKind::Disk, "disk.write",
                            "cannot write " + displayPath(folder) + ": " + error.message(), folder,
                            "check that there is space and that the folder may be written",
                            {displayPath(folder), error.message()});
            }
        }
        return m_folder;
    }

private:
    fs::path folderOf(Split split, std::size_t classId) const {
        const std::string& name = m_dataset.classNames.at(classId);
        return fs::path(splitName(split)) / fs::path(std::u8string(name.begin(), name.end()));
    }

    const DatasetInfo& m_dataset;
    fs::path m_folder;
    std::map<fs::path, FileNames> m_names;
};

}  // namespace

std::unique_ptr<DatasetWriter> makeClassFolderWriter(const DatasetInfo& dataset, const fs::path& folder) {
    return std::make_unique<ClassFolderWriter>(dataset, folder);
}

}  // namespace engine::data
