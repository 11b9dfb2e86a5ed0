// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/dataset_flags.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "engine/api/convert_dataset.h"

namespace cli {
namespace {

struct ConvertOptions {
    DatasetOptions dataset;
    std::string format, folder;
};

const std::map<std::string, engine::DatasetFormat> kFormats{{"ultralytics", engine::DatasetFormat::Ultralytics},
                                                            {"coco", engine::DatasetFormat::Coco},
                                                            {"voc", engine::DatasetFormat::Voc},
                                                            {"class_folders", engine::DatasetFormat::ClassFolders}};

int convert(const ConvertOptions& what, const CommonOptions& options, std::stop_token stop) {
    ProgressLine line(options.isQuiet);
    const engine::DatasetInfo info = engine::readDataset(
        what.dataset.ref(),
        [&line](const engine::Progress& progress) { line.update("reading", progress.done, progress.total); }, stop);
    if (stop.stop_requested())
        return kCancelled;
    const std::filesystem::path written = engine::convertDataset(
        info, what.folder, kFormats.at(what.format),
        [&line](const engine::Progress& progress) { line.update("writing", progress.done, progress.total); }, stop);
    line.clear();
    if (stop.stop_requested())
        return kCancelled;
    std::int64_t boxes = 0;
    for (const engine::SampleInfo& sample : info.samples)
        boxes += std::ssize(sample.boxes);
    if (options.isJson) {
        printJson({{"path", pathText(written)},
                   {"format", what.format},
                   {"images", info.samples.size()},
                   {"boxes", boxes},
                   {"problems", info.issues.size()}});
    } else {
        std::cout << fmt::format("{}\n{} images, {} boxes; {} problems in the original (see `data check`)\n",
                                 pathText(written), info.samples.size(), boxes, info.issues.size());
    }
    return kDone;
}

}  // namespace

void addDataConvertCommand(CLI::App& data, CommonOptions& common, Run& run) {
    CLI::App* command = data.add_subcommand("convert", "writes a dataset in another format");
    auto what = std::make_shared<ConvertOptions>();
    addDatasetFlags(*command, "PATH", what->dataset)->required();
    command->add_option("--to", what->format, "the format to write")
        ->required()
        ->check(CLI::IsMember({"ultralytics", "coco", "voc", "class_folders"}));
    command->add_option("--out", what->folder, "a new or empty folder")->required();
    addCommonOptions(*command, common);
    command->callback([what, &run] {
        run = [what](const CommonOptions& options, std::stop_token stop) { return convert(*what, options, stop); };
    });
}

}  // namespace cli
