// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/convert_dataset.h"

#include <algorithm>

#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/data/dataset_writer.h"
#include "engine/data/image_index.h"

namespace engine {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const char* code, const std::string& what, const fs::path& folder, const std::string& hint) {
    throw Error(ErrorKind::Usage, code, "[convert] " + what, folder, hint, {displayPath(folder)});
}

void checkFolder(const DatasetInfo& dataset, const fs::path& folder) {
    std::error_code error;
    const fs::path target = fs::weakly_canonical(folder, error), root = fs::weakly_canonical(dataset.root, error);
    const bool isInside = target == root || data::relativeTo(root, target) != target;
    if (isInside) {
        refuse("convert.inside", "the folder " + displayPath(folder) + " lies in the dataset " + displayPath(root),
               folder, "give a folder elsewhere: the dataset stays as it is");
    }
    const bool isThere = fs::exists(folder, error);
    if (isThere && (!fs::is_directory(folder, error) || !fs::is_empty(folder, error)))
        refuse("convert.not_empty", displayPath(folder) + " is not an empty folder", folder, "give a new or empty folder");
}

std::unique_ptr<data::DatasetWriter> makeWriter(const DatasetInfo& dataset, const fs::path& folder,
                                                DatasetFormat format) {
    if (dataset.task == DatasetTask::Classify) {
        if (format == DatasetFormat::ClassFolders)
            return data::makeClassFolderWriter(dataset, folder);
        refuse("convert.task", "the dataset has a class for each image and no boxes, which only class folders hold",
               folder, "choose class_folders");
    }
    switch (format) {
        case DatasetFormat::Ultralytics:
            return data::makeYoloWriter(dataset, folder);
        case DatasetFormat::Coco:
            return data::makeCocoWriter(dataset, folder);
        case DatasetFormat::Voc:
            return data::makeVocWriter(dataset, folder);
        default:
            refuse("convert.format", "datasets are not written in this format", folder,
                   "choose ultralytics, coco or voc");
    }
}

void copyImage(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::create_directories(to.parent_path(), error);
    // In Pascal VOC an image of two splits is one file.
    fs::copy_file(from, to, fs::copy_options::skip_existing, error);
    if (error) {
        throw Error(ErrorKind::Disk, "disk.write",
                    "cannot copy " + displayPath(from) + " to " + displayPath(to) + ": " + error.message(), to,
                    "check that there is space and that the folder may be written", {displayPath(to), error.message()});
    }
}

// Half a dataset must not be taken for a whole one.
fs::path clearUnfinished(const fs::path& folder, DatasetFormat format) {
    for (const char* part :
         {"images", "labels", "annotations", "JPEGImages", "Annotations", "ImageSets", "train", "val", "test"}) {
        std::error_code error;
        fs::remove_all(folder / part, error);
    }
    return format == DatasetFormat::Ultralytics ? folder / "data.yaml" : folder;
}

}  // namespace

fs::path convertDataset(const DatasetInfo& dataset, const fs::path& folder, DatasetFormat format,
                        const ProgressFunction& progress, std::stop_token stop) {
    checkFolder(dataset, folder);
    const std::unique_ptr<data::DatasetWriter> writer = makeWriter(dataset, folder, format);
    std::int64_t done = 0;
    for (const SampleInfo& sample : dataset.samples) {
        if (stop.stop_requested())
            return clearUnfinished(folder, format);
        copyImage(sample.image, folder / writer->add(sample));
        if (progress)
            progress({"convert", ++done, std::ssize(dataset.samples)});
    }
    return writer->finish();
}

}  // namespace engine
