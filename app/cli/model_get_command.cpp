// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "app/cli/licence_consent.h"
#include "app/cli/progress_line.h"
#include "engine/api/model_download.h"

namespace cli {
namespace {

struct GetOptions {
    std::string name;
    bool isAccepted = false;
};

int getModel(const GetOptions& what, const CommonOptions& options, std::stop_token stop) {
    const std::vector<engine::DownloadableModel> models = engine::downloadableModels();
    const auto model = std::find_if(models.begin(), models.end(),
                                    [&](const engine::DownloadableModel& one) { return one.name == what.name; });
    // What cannot be downloaded is refused below; its licence need not be read first.
    if (model != models.end() && model->canDownload) {
        const bool isTerminal = ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
        if (!hasConsent(*model, what.isAccepted, isTerminal ? &std::cin : nullptr, std::cerr))
            return kCancelled;
    }
    ProgressLine line(options.isQuiet);
    const std::filesystem::path file = engine::downloadModel(
        what.name,
        [&line](const engine::Progress& progress) {
            line.update("downloading, kB:", progress.done / 1000, progress.total / 1000);
        },
        stop);
    line.clear();
    if (file.empty())
        return kCancelled;
    if (options.isJson)
        printJson({{"name", what.name}, {"path", pathText(file)}});
    else
        std::cout << pathText(file) << std::endl;
    return kDone;
}

}  // namespace

void addModelGetCommand(CLI::App& model, CommonOptions& common, Run& run) {
    CLI::App* get = model.add_subcommand("get", "downloads published weights into the models folder");
    auto what = std::make_shared<GetOptions>();
    get->add_option("NAME", what->name, "yolo11n ... yolo11x, yolo11n-cls ... yolo11x-cls")->required();
    get->add_flag("--accept-licence", what->isAccepted, "you have read the licence of the weights and accept it");
    addCommonOptions(*get, common);
    get->callback([what, &run] {
        run = [what](const CommonOptions& options, std::stop_token stop) { return getModel(*what, options, stop); };
    });
}

}  // namespace cli
