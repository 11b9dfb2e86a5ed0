// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <algorithm>
#include <system_error>

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "engine/api/error.h"
#include "engine/api/export.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error_translation.h"
#include "engine/core/hash.h"
#include "engine/core/read_file.h"
#include "engine/export/exporter.h"
#include "engine/export/parity_check.h"
#include "engine/predict/detection_options.h"
#include "engine/predict/image_result.h"
#include "engine/predict/sources.h"

namespace engine {

namespace {

namespace fs = std::filesystem;
using exporting::CheckNetwork;
using exporting::Exporter;
using prediction::LoadedModel;
using prediction::PreparedImage;

/// Removed again unless it got its name.
class UncheckedFile {
public:
    explicit UncheckedFile(const fs::path& file) : m_file(file), m_path(file) {
        m_path += fmt::format(".unchecked-{}", ::getpid());
    }
    ~UncheckedFile() {
        std::error_code ignored;
        if (!m_isNamed)
            fs::remove(m_path, ignored);
    }
    UncheckedFile(const UncheckedFile&) = delete;
    UncheckedFile& operator=(const UncheckedFile&) = delete;

    const fs::path& path() const { return m_path; }
    void giveName() {
        moveIntoPlace(m_path, m_file);
        m_isNamed = true;
    }

private:
    fs::path m_file, m_path;
    bool m_isNamed = false;
};

void requireFree(const ExportConfig& config) {
    std::error_code ignored;
    const std::string name = displayPath(config.file);
    if (config.file.empty() || fs::is_directory(config.file, ignored)) {
        throw Error(ErrorKind::Usage, "export.no_file",
                    fmt::format("[export] \"{}\" is not a valid file name", name), config.file,
                    "Give the path of a file.", {name});
    }
    if (!config.overwrites && fs::exists(config.file, ignored)) {
        throw Error(ErrorKind::Usage, "export.exists", fmt::format("[export] there is a file {} already", name),
                    config.file, "Choose another name, or allow it to be overwritten.", {name});
    }
}

void requireOtherFile(const ExportConfig& config, const ModelInfo& model) {
    std::error_code ignored;
    if (fs::equivalent(config.file, model.file, ignored)) {
        const std::string name = displayPath(config.file);
        throw Error(ErrorKind::Usage, "export.same_file", fmt::format("[export] {} is the model itself", name),
                    config.file, "Choose another name.", {name});
    }
}

const Exporter& requireExporter(ExportFormat format, const ModelInfo& model) {
    const std::vector<ExportFormatInfo> formats = exportFormats(model);
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [format](const ExportFormatInfo& info) { return info.format == format; });
    if (!found->isAvailable) {
        throw Error(
            ErrorKind::Usage, "export.unavailable",
            fmt::format("[export] {} cannot be written as {} ({})", model.architecture, found->name, found->reason),
            model.file, "Choose another format, or a model with trained weights.", {model.architecture, found->name});
    }
    return *exporting::findExporter(format);
}

prediction::SourceList findImages(const ExportConfig& config) {
    prediction::SourceList list = prediction::expandSources(config.checkImages);
    if (list.images.empty() && !config.checkImages.empty()) {
        const std::string found = list.issues.empty() ? "no image" : list.issues.front().message;
        throw Error(ErrorKind::Usage, "export.no_images", "[export] there are no images to check the file on: " + found,
                    config.checkImages.front(), "Give the path of an image, or of a folder with images.");
    }
    list.images =
        exporting::spread(list.images, static_cast<std::size_t>(std::max<std::int64_t>(1, config.maxCheckImages)));
    return list;
}

/// Both networks over the images.
class Check {
public:
    Check(const LoadedModel& source, const Exporter& exporter, const fs::path& written, std::int64_t imageSize)
        : m_isDetector(source.model->task() == DatasetTask::Detect),
          m_source(exporting::makeCheckNetwork(source.model->clone())),
          m_written(exporter.read(written)) {
        const int side = static_cast<int>(imageSize);
        m_input.letterbox = {side, side, m_isDetector && !exporter.isSquare(), true};
        if (!m_isDetector)
            m_input.cropFraction = source.model->input().cropFraction;
    }

    void add(const fs::path& file, ExportReport& report) const {
        const PreparedImage image = prediction::prepareImage(file, m_input);
        report.issues.insert(report.issues.end(), image.issues.begin(), image.issues.end());
        if (!image.input.defined()) {
            ++report.check.skipped;
            return;
        }
        const Tensor source = m_source->run(image.input), written = m_written->run(image.input);
        ExportImageCheck result = m_isDetector ? exporting::compareBoxes(boxes(source, image), boxes(written, image))
                                               : exporting::compareProbabilities(values(source), values(written));
        if (isFinite(source) && !isFinite(written)) {
            result.boxes = std::max<std::int64_t>(result.boxes, 1);
            result.agreeing = 0;
        }
        result.image = file;
        report.check.images.push_back(std::move(result));
    }

private:
    static std::vector<Prediction> boxes(const Tensor& decoded, const PreparedImage& image) {
        return prediction::boxesOf(decoded, image, ops::NmsOptions());
    }

    static bool isFinite(const Tensor& values) { return at::isfinite(values).all().item<bool>(); }

    static std::vector<float> values(const Tensor& probabilities) {
        const Tensor flat = probabilities.contiguous();
        const auto* first = flat.const_data_ptr<float>();
        return {first, first + flat.numel()};
    }

    bool m_isDetector;
    std::unique_ptr<CheckNetwork> m_source, m_written;
    prediction::InputOptions m_input;
};

ExportReport writeAndCheck(const ExportConfig& config, const ProgressFunction& progress, const std::stop_token& stop) {
    const auto tell = [&progress](const char* phase, std::size_t done, std::size_t total) {
        if (progress)
            progress({phase, static_cast<std::int64_t>(done), static_cast<std::int64_t>(total)});
    };
    requireFree(config);
    const prediction::SourceList sources = findImages(config);
    const LoadedModel model = prediction::loadModel(config.model);
    const Exporter& exporter = requireExporter(config.format, model.info);
    requireOtherFile(config, model.info);
    prediction::checkOptions("export", {config.imageSize, 0, 0, 1});
    const std::int64_t side = prediction::inputSide(config.imageSize, model.model->input());

    ExportReport report;
    report.licence = model.info.licence;
    report.task = model.info.task;
    report.issues = sources.issues;
    UncheckedFile written(config.file);
    tell("write", 0, 1);
    exporter.write(written.path(), model, side);
    tell("write", 1, 1);
    if (!sources.images.empty()) {
        const Check check(model, exporter, written.path(), side);
        for (std::size_t index = 0; index < sources.images.size() && !stop.stop_requested(); ++index) {
            tell("check", index, sources.images.size());
            check.add(sources.images[index], report);
        }
    }
    if (stop.stop_requested()) {
        report.isCancelled = true;
        return report;
    }
    tell("check", sources.images.size(), sources.images.size());
    if (!report.check.passed() && !config.keepsDifferent) {
        report.isRefused = true;
        return report;
    }
    report.bytes = static_cast<std::int64_t>(fs::file_size(written.path()));
    report.sha256 = sha256OfFile(written.path());
    requireFree(config);  // the check took a while
    written.giveName();
    report.file = config.file;
    return report;
}

}  // namespace

ExportReport exportModel(const ExportConfig& config, const ProgressFunction& progress, std::stop_token stop) {
    try {
        return writeAndCheck(config, progress, stop);
    } catch (...) {
        throw currentError();
    }
}

}  // namespace engine
