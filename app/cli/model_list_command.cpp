// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "engine/api/error.h"
#include "engine/api/model_info.h"
#include "engine/api/model_list.h"
#include "engine/api/model_speed.h"

namespace cli {
namespace {

void addSpeed(Json& value, const std::optional<engine::ModelSpeed>& speed) {
    const bool isMemoryKnown = speed && speed->peakMemoryBytes > 0;
    value["ms_per_image"] = speed ? Json(rounded(speed->msPerImage, 2)) : Json();
    value["speed_is_steady"] = speed ? Json(speed->isSteady) : Json();
    value["peak_memory_bytes"] = isMemoryKnown ? Json(speed->peakMemoryBytes) : Json();
}

/// One that cannot be read has an "error" in place of the rest.
Json describe(const engine::ListedModel& model) {
    Json value = {{"name", model.name}, {"built_in", model.isBuiltIn}, {"file", pathText(model.file)}};
    try {
        const engine::ModelInfo info = engine::readModelInfo(model.ref());
        value.update({{"architecture", info.architecture},
                      {"task", info.task},
                      {"supported", info.isSupported},
                      {"parameters", info.parameters},
                      {"gflops", info.gflops ? Json(rounded(*info.gflops, 2)) : Json()},
                      {"imgsz", info.input.imageSize},
                      {"classes", info.classNames.size()},
                      {"file_bytes", info.fileBytes},
                      {"licence", info.licence}});
    } catch (const engine::Error& error) {
        value["error"] = error.message;
    }
    return value;
}

/// Known, or measured where that is asked for and nothing steady is known. What cannot be measured is said and left
/// out.
std::optional<engine::ModelSpeed> speedOf(const engine::ListedModel& model, const std::string& device, bool measures,
                                          ProgressLine& progress, const std::stop_token& stop) {
    const auto known = engine::knownModelSpeed(model.ref(), device);
    if ((known && known->isSteady) || !measures || stop.stop_requested())
        return known;
    try {
        const engine::ModelSpeed speed = engine::measureModelSpeed(model.ref(), device, stop);
        return speed.msPerImage > 0 ? std::optional(speed) : known;
    } catch (const engine::Error& error) {
        progress.message(model.name + ": " + error.message);
        return known;
    }
}

void printModels(const Json& models) {
    std::cout << fmt::format("{:<24}{:<20}{:<10}{:>12}{:>8}{:>8}{:>10}{:>10}  {}\n", "name", "architecture", "task",
                             "parameters", "GFLOPs", "size px", "MB", "ms", "licence");
    for (const Json& model : models) {
        const std::string name = model["name"];
        if (model.contains("error")) {
            std::cout << fmt::format("{:<24}{}\n", name, model["error"].get<std::string>());
            continue;
        }
        const auto number = [&model](const char* field) {
            return model[field].is_null() ? std::string() : fmt::format("{:.1f}", model[field].get<double>());
        };
        // As a rough figure where it was taken beside other work.
        const std::string milliseconds = (model["speed_is_steady"] == false ? "~" : "") + number("ms_per_image");
        std::cout << fmt::format("{:<24}{:<20}{:<10}{:>12}{:>8}{:>8}{:>10.1f}{:>10}  {}\n", name,
                                 model["architecture"].get<std::string>(), model["task"].get<std::string>(),
                                 withThousands(model["parameters"]), number("gflops"), model["imgsz"].get<int>(),
                                 model["file_bytes"].get<double>() / 1e6, milliseconds,
                                 model["licence"].get<std::string>());
    }
    if (models.empty()) {
        std::cout << fmt::format("none: run tools/get_models, or put .pt files into {}\n",
                                 pathText(engine::modelsFolder()));
    }
}

int list(bool measures, const CommonOptions& common, const std::stop_token& stop) {
    Json models = Json::array();
    ProgressLine progress(common.isQuiet);
    const std::vector<engine::ListedModel> listed = engine::listModels();
    for (std::size_t index = 0; index < listed.size(); ++index) {
        Json model = describe(listed[index]);
        if (measures)
            progress.update("measure", static_cast<std::int64_t>(index), static_cast<std::int64_t>(listed.size()),
                            listed[index].name);
        if (model.value("supported", false))
            addSpeed(model, speedOf(listed[index], common.device, measures, progress, stop));
        else if (!model.contains("error"))
            addSpeed(model, std::nullopt);
        models.push_back(std::move(model));
    }
    progress.clear();
    if (common.isJson)
        printJson(models, 2);
    else
        printModels(models);
    return stop.stop_requested() ? kCancelled : kDone;
}

}  // namespace

void addModelListCommand(CLI::App& model, CommonOptions& common, Run& run) {
    CLI::App* command = model.add_subcommand("list", "the built-in models and those in the models folder");
    auto measures = std::make_shared<bool>(false);
    command->add_flag("--measure", *measures,
                      "measure the time an image and the memory of models where this is not known yet, or was taken "
                      "beside other work");
    addCommonOptions(*command, common);
    command->callback([measures, &run] {
        run = [measures](const CommonOptions& options, std::stop_token stop) { return list(*measures, options, stop); };
    });
}

}  // namespace cli
