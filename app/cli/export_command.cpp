// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <map>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "engine/api/error.h"
#include "engine/api/export.h"
#include "engine/api/run.h"

namespace cli {
namespace {

struct ExportOptions {
    std::string model, run, format = "pt", file;
    std::vector<std::string> checkImages;
    engine::ExportConfig config;
};

const std::map<std::string, engine::ExportFormat> kFormats{{"pt", engine::ExportFormat::Torch},
                                                           {"safetensors", engine::ExportFormat::Safetensors},
                                                           {"torchscript", engine::ExportFormat::TorchScript},
                                                           {"onnx", engine::ExportFormat::Onnx}};

/// The best weights of a run, at its image size, checked on its validation images.
void takeRun(const ExportOptions& options, engine::ExportConfig& config, ProgressLine& line, std::stop_token stop) {
    const engine::RunInfo run = engine::readRun(options.run);
    if (run.bestWeights.empty()) {
        throw engine::Error(engine::ErrorKind::Usage, "export.no_weights",
                            fmt::format("[export] no epoch of {} was finished, so it has no weights", options.run),
                            options.run, "train it for an epoch, or choose another run");
    }
    config.model.file = run.bestWeights;
    if (config.imageSize == 0)
        config.imageSize = run.config.imageSize;
    if (!options.checkImages.empty())
        return;
    try {
        const engine::DatasetInfo dataset = engine::readDataset(
            run.config.dataset,
            [&line](const engine::Progress& progress) { line.update("reading", progress.done, progress.total); }, stop);
        for (const engine::SampleInfo& sample : dataset.samples) {
            if (sample.split == engine::Split::Val)
                config.checkImages.push_back(sample.image);
        }
    } catch (const engine::Error& error) {
        line.message(fmt::format("the dataset of the run cannot be read: {}; give images with --check", error.message));
    }
}

std::string defaultName(const ExportOptions& options) {
    std::filesystem::path source(options.run.empty() ? options.model : options.run);
    if (!source.has_filename())
        source = source.parent_path();
    const std::string stem = options.run.empty() ? source.stem().string() : source.filename().string();
    return fmt::format("{}.{}", stem, options.format);
}

Json toJson(const engine::ExportReport& report, const std::string& format) {
    Json images = Json::array();
    for (const engine::ExportImageCheck& image : report.check.images) {
        images.push_back({{"image", pathText(image.image)},
                          {"boxes", image.boxes},
                          {"agreeing", image.agreeing},
                          {"extra", image.extra},
                          {"worst_difference", rounded(image.worstDifference, 6)}});
    }
    const std::optional<double> share = report.check.share();
    return {{"path", report.file.empty() ? Json() : Json(pathText(report.file))},
            {"format", format},
            {"bytes", report.bytes},
            {"sha256", report.sha256},
            {"licence", report.licence},
            {"check",
             {{"images", images},
              {"skipped", report.check.skipped},
              {"agreeing", report.check.agreeing()},
              {"compared", report.check.compared()},
              {"share", share ? Json(rounded(*share, 6)) : Json()},
              {"passed", report.check.passed()}}}};
}

/// "check on 87 images: 498 of 500 boxes agree (99.6 %)"
std::string checkText(const engine::ExportReport& report) {
    const engine::ExportCheck& check = report.check;
    if (check.images.empty())
        return "not checked: no images were given (--check)";
    const char* what = report.task == "classify" ? "likeliest classes" : "boxes";
    if (!check.share())
        return fmt::format("checked on {} images: nothing was found on them, so there was nothing to compare",
                           check.images.size());
    return fmt::format("checked on {} images: {} of {} {} agree ({:.2f} %)", check.images.size(), check.agreeing(),
                       check.compared(), what, 100 * *check.share());
}

int exportModel(const ExportOptions& options, const CommonOptions& common, std::stop_token stop) {
    ProgressLine line(common.isQuiet);
    engine::ExportConfig config = options.config;
    config.format = kFormats.at(options.format);
    config.model.file = options.model;
    config.checkImages.assign(options.checkImages.begin(), options.checkImages.end());
    if (!options.run.empty())
        takeRun(options, config, line, stop);
    config.file = options.file.empty() ? defaultName(options) : options.file;
    const engine::ExportReport report = engine::exportModel(
        config,
        [&line](const engine::Progress& progress) { line.update(progress.phase, progress.done, progress.total); },
        stop);
    for (const engine::Issue& issue : report.issues)
        line.message(issueText(issue));
    line.clear();
    if (report.isCancelled)
        return kCancelled;
    if (common.isJson)
        printJson(toJson(report, options.format), 2);
    if (report.isRefused) {
        throw engine::Error(engine::ErrorKind::Model, "export.different",
                            fmt::format("[export] {} was not kept: {}, expected {:.0f} %", pathText(config.file),
                                        checkText(report), 100 * engine::kExportShare),
                            config.file, "choose another format, or keep it with --keep-different");
    }
    if (!common.isJson) {
        const std::string licence = report.licence.empty() ? "" : fmt::format("\nlicence: {}", report.licence);
        std::cout << fmt::format("{}\n{} bytes, sha256 {}\n{}{}\n", pathText(report.file), withThousands(report.bytes),
                                 report.sha256, checkText(report), licence);
    }
    return kDone;
}

}  // namespace

void addExportCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* command = app.add_subcommand("export", "writes a model for other programs");
    auto options = std::make_shared<ExportOptions>();
    CLI::Option_group* source = command->add_option_group("source");
    source->add_option("--model", options->model, "model file, or a name in the models folder");
    source->add_option("--run", options->run, "folder of a run: its best weights");
    source->require_option(1);
    command->add_option("--format", options->format, "pt, safetensors, torchscript or onnx")
        ->check(CLI::IsMember({"pt", "safetensors", "torchscript", "onnx"}))
        ->capture_default_str();
    command
        ->add_option("--imgsz", options->config.imageSize,
                     "image size, px; TorchScript takes no other [the run's, else the model's]")
        ->check(CLI::Range(32, 4096));
    command->add_option("--out", options->file, "the file to write [name of the model or run in this folder]");
    command->add_option("--check", options->checkImages,
                        "images and folders to compare file and model on [the run's validation images]");
    command->add_option("--max-check", options->config.maxCheckImages, "most images to compare on")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    command->add_flag("--overwrite", options->config.overwrites, "replace a file that is there");
    command->add_flag("--keep-different", options->config.keepsDifferent, "keep a file that did not pass the check");
    addCommonOptions(*command, common);
    command->callback([options, &run] {
        run = [options](const CommonOptions& given, std::stop_token stop) {
            return exportModel(*options, given, stop);
        };
    });
}

}  // namespace cli
