// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iostream>
#include <map>
#include <memory>

#include "app/cli/command.h"
#include "app/cli/console_text.h"
#include "app/cli/detection_flags.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_lines.h"
#include "app/cli/prediction_files.h"
#include "app/cli/progress_line.h"
#include "engine/api/predict.h"

namespace cli {
namespace {

struct PredictOptions {
    std::string model, saveFolder, textFolder;
    std::vector<std::string> sources;
    engine::PredictConfig config;
};

// "a.jpg 640x480: 2 person, 1 dog, 45.3 ms"
std::string summary(const engine::ImagePrediction& result, const std::vector<std::string>& names) {
    if (!result.top.empty()) {
        std::string found;
        for (const engine::ClassProbability& one : result.top)
            found +=
                fmt::format("{}{} {:.3f}", found.empty() ? "" : ", ", className(names, one.classId), one.probability);
        return fmt::format("{} {}x{}: {}", pathText(result.image), result.width, result.height, found);
    }
    std::map<std::int64_t, int> counts;
    for (const engine::Prediction& box : result.boxes)
        ++counts[box.classId];
    std::string found;
    for (const auto& [id, number] : counts)
        found += fmt::format("{}{} {}", found.empty() ? "" : ", ", number, className(names, id));
    const engine::PredictTimes& times = result.times;
    return fmt::format("{} {}x{}: {}, {:.1f} ms", pathText(result.image), result.width, result.height,
                       found.empty() ? "no boxes" : found,
                       times.preprocessMs + times.inferenceMs + times.postprocessMs);
}

class Printer : public engine::PredictObserver {
public:
    Printer(const PredictOptions& options, const CommonOptions& common)
        : m_options(options),
          m_isJson(common.isJson),
          m_line(common.isQuiet),
          m_files(options.saveFolder, options.textFolder) {}

    void onModel(const engine::ModelInfo& model) override { m_names = model.classNames; }
    void onProgress(const engine::Progress& progress) override {
        m_line.update("predicting", progress.done, progress.total);
    }
    void onIssue(const engine::Issue& issue) override { m_line.message(issueText(issue)); }
    void onImage(const engine::ImagePrediction& result) override {
        m_line.clear();
        if (m_isJson)
            printJson(toJson(result, m_names));
        else
            std::cout << summary(result, m_names) << std::endl;
        m_files.save(result, m_names);
    }

private:
    const PredictOptions& m_options;
    bool m_isJson;
    ProgressLine m_line;
    PredictionFiles m_files;
    std::vector<std::string> m_names;
};

int predict(const PredictOptions& options, const CommonOptions& common, std::stop_token stop) {
    engine::PredictConfig config = options.config;
    config.model.file = options.model;
    config.sources.assign(options.sources.begin(), options.sources.end());
    config.device = common.device;
    config.precision = common.precision;
    Printer printer(options, common);
    const engine::PredictReport report = engine::predict(config, printer, stop);
    if (report.isCancelled)
        return kCancelled;
    if (!common.isJson && !common.isQuiet) {
        std::cerr << fmt::format("{} images, {} skipped\n", report.images, report.skipped);
        for (const std::string& folder : {options.saveFolder, options.textFolder}) {
            if (!folder.empty())
                std::cerr << "written to " << folder << "\n";
        }
    }
    return kDone;
}

}  // namespace

void addPredictCommand(CLI::App& app, CommonOptions& common, Run& run) {
    CLI::App* command = app.add_subcommand("predict", "finds objects in pictures");
    auto options = std::make_shared<PredictOptions>();
    command->add_option("--model", options->model, "model file, or a name in the models folder")->required();
    command->add_option("--source", options->sources, "image files and folders")->required();
    addDetectionFlags(*command, options->config);
    command->add_option("--save", options->saveFolder, "folder for annotated pictures");
    command->add_option("--save-txt", options->textFolder, "folder for YOLO label files");
    addCommonOptions(*command, common);
    command->callback([options, &run] {
        run = [options](const CommonOptions& given, std::stop_token stop) { return predict(*options, given, stop); };
    });
}

}  // namespace cli
