// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/dataset_flags.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "engine/api/advice.h"

namespace cli {
namespace {

struct AdviseOptions {
    std::string model;
    DatasetOptions data;
};

void print(const engine::Advice& advice, const engine::DataSize& size, const engine::Familiarity& familiarity,
           bool isJson) {
    const char* recipe = engine::recipeName(advice.recipe);
    if (!isJson) {
        std::cout << recipe << "\n";
        for (const std::string& reason : advice.reasons)
            std::cout << "  " << reason << "\n";
        std::cout << fmt::format("train with --recipe {}\n", recipe) << std::flush;
        return;
    }
    printJson({{"recipe", recipe},
               {"reasons", advice.reasons},
               {"images", size.images},
               {"per_class", size.perClass},
               {"rarest_class", size.rarestClass},
               {"similarity", rounded(familiarity.similarity, 4)},
               {"recall", familiarity.recall ? Json(rounded(*familiarity.recall, 4)) : Json()},
               {"images_looked_at", familiarity.images}});
}

int adviseOn(const AdviseOptions& options, const CommonOptions& common, std::stop_token stop) {
    ProgressLine line(common.isQuiet);
    const auto progress = [&line](const engine::Progress& p) { line.update(p.phase, p.done, p.total); };
    const engine::DatasetInfo dataset = engine::readDataset(options.data.ref(), progress, stop);
    const engine::HealthReport health = engine::checkHealth(dataset, progress, stop);
    const engine::Familiarity familiarity = engine::measureFamiliarity({options.model}, dataset, progress, stop);
    line.clear();
    if (stop.stop_requested())
        return kCancelled;
    const engine::DataSize size = engine::sizeOf(dataset, health.duplicates);
    print(engine::advise(size, familiarity), size, familiarity, common.isJson);
    return kDone;
}

}  // namespace

void addAdviseCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* command = app.add_subcommand(
        "advise", "recommends what to train, by how many images there are and how familiar they are");
    auto options = std::make_shared<AdviseOptions>();
    command->add_option("--model", options->model, "model file, or a name that `model list` shows")->required();
    addDatasetFlags(*command, "--data", options->data)->required();
    addCommonOptions(*command, common);
    command->callback([options, &run] {
        run = [options](const CommonOptions& given, std::stop_token stop) { return adviseOn(*options, given, stop); };
    });
}

}  // namespace cli
