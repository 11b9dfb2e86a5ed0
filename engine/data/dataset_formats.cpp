// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_formats.h"

#include <algorithm>
#include <array>
#include <exception>

#include "engine/api/error.h"
#include "engine/core/read_file.h"
#include "engine/core/user_folders.h"
#include "engine/data/archive.h"
#include "engine/data/class_folders.h"
#include "engine/data/coco_json.h"
#include "engine/data/cvat_yolo.h"
#include "engine/data/dataset_question.h"
#include "engine/data/file_ends.h"
#include "engine/data/folders.h"
#include "engine/data/label_studio_yolo.h"
#include "engine/data/labelme_json.h"
#include "engine/data/parallel_for.h"
#include "engine/data/ultralytics_source.h"
#include "engine/data/voc_xml.h"

namespace engine {

const char* formatName(DatasetFormat format) {
    switch (format) {
        case DatasetFormat::Ultralytics:
            return "ultralytics";
        case DatasetFormat::Coco:
            return "coco";
        case DatasetFormat::Voc:
            return "voc";
        case DatasetFormat::ClassFolders:
            return "class_folders";
        case DatasetFormat::LabelMe:
            return "labelme";
        case DatasetFormat::CvatYolo:
            return "cvat_yolo";
        case DatasetFormat::LabelStudioYolo:
            return "label_studio_yolo";
    }
    return "";
}

namespace data {
namespace {

namespace fs = std::filesystem;

struct Format {
    DatasetFormat format;
    bool (*looksLike)(const fs::path& path);
    OpenDataset* open;
};

constexpr Format kFormats[] = {
    {DatasetFormat::Ultralytics, looksLikeUltralytics, openUltralytics},
    {DatasetFormat::Coco, looksLikeCoco, openCoco},
    {DatasetFormat::Voc, looksLikeVoc, openVoc},
    {DatasetFormat::LabelMe, looksLikeLabelMe, openLabelMe},
    {DatasetFormat::CvatYolo, looksLikeCvatYolo, openCvatYolo},
    {DatasetFormat::LabelStudioYolo, looksLikeLabelStudioYolo, openLabelStudioYolo},
};

// Any folder of folders with images looks like classes, so this comes only where no other format fits.
constexpr Format kClassFolders{DatasetFormat::ClassFolders, looksLikeClassFolders, openClassFolders};

std::vector<Format> formatsThatFit(const fs::path& path) {
    // Some walk through all folders.
    std::array<bool, std::size(kFormats)> fits{};
    parallelFor(fits.size(), [&](std::size_t i) { fits[i] = kFormats[i].looksLike(path); }, "", {}, {});
    std::vector<Format> fitting;
    for (std::size_t i = 0; i < fits.size(); ++i) {
        if (fits[i])
            fitting.push_back(kFormats[i]);
    }
    if (fitting.empty() && kClassFolders.looksLike(path))
        fitting.push_back(kClassFolders);
    return fitting;
}

// Archives hold the dataset in a folder of its own, or in a folder in that.
fs::path onlyFolderIn(const fs::path& folder) {
    const std::vector<fs::path> folders = foldersIn(folder);
    return folders.size() == 1 ? folders.front() : fs::path();
}

// The file that would tell of the dataset may be the one that cannot be read.
void refuseUnreadable(const fs::path& path) {
    constexpr std::array kSuffixes{".data", ".json", ".txt", ".xml", ".yaml", ".yml"};
    std::vector<fs::path> files;
    std::vector<fs::path> folders = foldersIn(path);
    folders.push_back(path);
    for (const fs::path& folder : folders) {
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
            const std::string suffix = displayPath(it->path().extension());
            if (std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end())
                files.push_back(it->path());
        }
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files)
        readFileEnds(file, 1, 0);
}

struct Opened {
    Format format;
    std::unique_ptr<DatasetSource> source;
};

// Those that open; what the first one that does not says is thrown if none does.
std::vector<Opened> openEach(const std::vector<Format>& formats, const DatasetRef& ref, const std::stop_token& stop) {
    std::vector<Opened> opened;
    std::exception_ptr failure;
    for (const Format& format : formats) {
        try {
            opened.push_back({format, format.open(ref, stop)});
        } catch (const Error& error) {
            if (error.kind != ErrorKind::Dataset)
                throw;
            if (!failure)
                failure = std::current_exception();
        }
    }
    if (opened.empty())
        std::rethrow_exception(failure);
    return opened;
}

Question whichFormat(const std::vector<Opened>& opened) {
    Question question{"format", "the files fit several formats:", {}, 0, false, {}};
    std::size_t most = 0;
    for (const Opened& candidate : opened) {
        const std::size_t images = candidate.source->listing().entries.size();
        if (images > most) {
            most = images;
            question.proposal = question.choices.size();
        }
        question.choices.emplace_back(formatName(candidate.format.format));
        question.message.append(question.choices.size() > 1 ? ", " : " ")
            .append(question.choices.back())
            .append(" (")
            .append(std::to_string(images))
            .append(" images)");
        question.parameters.push_back(std::to_string(images));
    }
    return question;
}

}  // namespace

std::unique_ptr<DatasetSource> openDataset(const DatasetRef& ref, const ProgressFunction& progress,
                                           const std::stop_token& stop) {
    DatasetRef place = ref;
    const std::string name = displayPath(ref.path);
    std::error_code error;
    if (!fs::exists(ref.path, error)) {
        throw Error(ErrorKind::Dataset, "dataset.missing", "[dataset] there is no " + name, ref.path, "check the path",
                    {name});
    }
    if (looksLikeArchive(ref.path)) {
        place.path = unpackArchive(ref.path, dataFolder() / "datasets", progress, stop);
        if (stop.stop_requested())
            return nullptr;
    }
    std::vector<Format> formats = formatsThatFit(place.path);
    for (fs::path inner = place.path; formats.empty();) {
        inner = onlyFolderIn(inner);
        if (inner.empty()) {
            refuseUnreadable(place.path);
            throw Error(ErrorKind::Dataset, "dataset.format",
                        "[dataset] " + name + " is not a dataset in a known format", ref.path,
                        "give a data.yaml, a COCO json, a folder of Pascal VOC or LabelMe files, an export of CVAT or "
                        "Label Studio, folders of images by class, or a zip archive of one of these",
                        {name});
        }
        formats = formatsThatFit(inner);
        if (!formats.empty())
            place.path = inner;
    }
    std::vector<Opened> opened = openEach(formats, place, stop);
    if (opened.size() == 1)
        return std::move(opened.front().source);
    Question question = whichFormat(opened);
    const std::string chosen = choiceOf(question, ref.answers);
    auto source = std::find_if(opened.begin(), opened.end(),
                               [&](const Opened& candidate) { return chosen == formatName(candidate.format.format); });
    source->source->ask(std::move(question));
    return std::move(source->source);
}

}  // namespace data
}  // namespace engine
