// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "engine/api/model_info.h"

namespace cli {
namespace {

Json toJson(const engine::ModelInfo& info) {
    Json arguments = Json::object();
    for (const auto& [key, value] : info.trainArguments)
        arguments[key] = value;
    return {{"file", pathText(info.file)},
            {"format", info.format},
            {"architecture", info.architecture},
            {"task", info.task},
            {"supported", info.isSupported},
            {"classes", info.classNames},
            {"parameters", info.parameters},
            {"tensors", info.tensors},
            {"file_bytes", info.fileBytes},
            {"gflops", info.gflops ? Json(rounded(*info.gflops, 2)) : Json()},
            {"licence", info.licence},
            {"version", info.version},
            {"date", info.date},
            {"train_arguments", arguments},
            {"would_execute", info.wouldExecute}};
}

std::string joined(const std::vector<std::string>& texts, std::size_t most) {
    std::string line;
    for (std::size_t i = 0; i < texts.size() && i < most; ++i)
        line += (i ? ", " : "") + texts[i];
    return texts.size() > most ? line + fmt::format(", ... ({} more)", texts.size() - most) : line;
}

void printRow(const char* name, const std::string& value) {
    if (!value.empty())
        std::cout << fmt::format("{:<16}{}\n", name, value);
}

void printTable(const engine::ModelInfo& info) {
    printRow("file", pathText(info.file));
    printRow("format", info.format);
    printRow("architecture", info.architecture.empty() ? "unknown" : info.architecture);
    printRow("task", info.task.empty() ? "unknown" : info.task);
    printRow("supported", info.isSupported            ? "yes: predicts and trains here"
                          : info.architecture.empty() ? "no: described only, its architecture is unknown"
                                                      : "no: described only");
    printRow("parameters", withThousands(info.parameters));
    printRow("tensors", withThousands(info.tensors));
    if (info.gflops)
        printRow("GFLOPs", fmt::format("{0:.1f} at {1} x {1}", *info.gflops, info.input.imageSize));
    printRow("classes", fmt::format("{}: {}", info.classNames.size(), joined(info.classNames, 8)));
    printRow("licence", info.licence);
    printRow("written by", info.version.empty() ? info.date : fmt::format("version {} {}", info.version, info.date));
    for (const auto& [key, value] : info.trainArguments) {
        for (const char* shown : {"data", "epochs", "imgsz", "batch", "optimizer", "freeze"}) {
            if (key == shown)
                printRow(("trained " + key).c_str(), value);
        }
    }
    if (info.wouldExecute.empty())
        return;
    std::cout << fmt::format("\nUnpickled naively it would import {} names; nothing of it was executed here:\n",
                             info.wouldExecute.size());
    for (const std::string& name : info.wouldExecute)
        std::cout << "  " << name << "\n";
}

}  // namespace

void addModelCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* model = app.add_subcommand("model", "what a model file is, and which models there are");
    model->require_subcommand(1);
    addModelListCommand(*model, common, run);
    CLI::App* info =
        model->add_subcommand("info", "describes a .pt, .pth or .safetensors file without executing anything in it");
    auto file = std::make_shared<std::string>();
    info->add_option("FILE", *file, "model file, or a name in the models folder")->required();
    addCommonOptions(*info, common);
    info->callback([file, &run] {
        run = [file](const CommonOptions& options, std::stop_token) -> int {
            const engine::ModelInfo description = engine::readModelInfo({std::filesystem::path(*file)});
            if (options.isJson)
                printJson(toJson(description), 2);
            else
                printTable(description);
            return kDone;
        };
    });
    addModelGetCommand(*model, common, run);
}

}  // namespace cli
