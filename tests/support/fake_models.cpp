// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <string>

#include "engine/api/model_download.h"
#include "engine/api/model_list.h"
#include "engine/api/model_speed.h"
#include "tests/support/fake_engine.h"

namespace fake {
namespace {

std::mutex g_mutex;
std::map<std::string, engine::ModelSpeed> g_kept;  // guarded by g_mutex
std::vector<engine::ListedModel> g_added;          // likewise

void throwIfScripted(const std::map<std::string, engine::Error>& errors, const std::filesystem::path& ref) {
    const auto error = errors.find(ref.string());
    if (error != errors.end())
        throw error->second;
}

}  // namespace

void resetModels() {
    const std::lock_guard lock(g_mutex);
    g_kept.clear();
    g_added.clear();
}

}  // namespace fake

namespace engine {

using fake::calls;
using fake::script;

ModelInfo readModelInfo(const ModelRef& ref) {
    const fake::Inside inside;
    ++calls().readModelInfo;
    fake::failIfScripted();
    fake::throwIfScripted(script().modelErrors, ref.file);
    const auto scripted = script().modelInfos.find(ref.file.string());
    ModelInfo info = scripted == script().modelInfos.end() ? script().model : scripted->second;
    info.file = ref.file;
    return info;
}

std::string builtInModel(DatasetTask) {
    return {};
}

std::filesystem::path modelsFolder() {
    return "models";
}

std::vector<ListedModel> listModels() {
    const fake::Inside inside;
    std::vector<ListedModel> models = script().models;
    const std::lock_guard lock(fake::g_mutex);
    models.insert(models.end(), fake::g_added.begin(), fake::g_added.end());
    return models;
}

std::filesystem::path addModel(const std::filesystem::path& file, const ProgressFunction& progress,
                               std::stop_token stop) {
    const fake::Inside inside;
    ++calls().addModel;
    fake::throwIfScripted(script().modelErrors, file);
    if (progress)
        progress({"copy", 1, 2});
    if (!fake::waitFor(script().itemInterval, stop))
        return {};
    const std::filesystem::path copy = modelsFolder() / file.filename();
    const std::lock_guard lock(fake::g_mutex);
    fake::g_added.push_back({file.filename().string(), copy, false});
    return copy;
}

std::vector<DownloadableModel> downloadableModels() {
    const fake::Inside inside;
    return script().downloadable;
}

std::filesystem::path downloadModel(const std::string& name, const ProgressFunction& progress, std::stop_token stop) {
    const fake::Inside inside;
    ++calls().downloadModel;
    fake::throwIfScripted(script().modelErrors, name);
    if (progress)
        progress({"download", 1'000'000, 2'000'000});
    if (!fake::waitFor(script().itemInterval, stop))
        return {};
    const std::filesystem::path file = modelsFolder() / (name + ".pt");
    const std::lock_guard lock(fake::g_mutex);
    fake::g_added.push_back({name + ".pt", file, false});
    return file;
}

ModelSpeed measureModelSpeed(const ModelRef& ref, const std::string&, std::stop_token stop) {
    const fake::Inside inside;
    ++calls().measureModelSpeed;
    fake::throwIfScripted(script().modelErrors, ref.file);
    fake::throwIfScripted(script().measureErrors, ref.file);
    if (!fake::waitFor(script().measureInterval, stop))
        return {};
    const std::lock_guard lock(fake::g_mutex);
    return fake::g_kept[ref.file.string()] = script().speed;
}

std::optional<ModelSpeed> knownModelSpeed(const ModelRef& ref, const std::string&) {
    const std::lock_guard lock(fake::g_mutex);
    const auto kept = fake::g_kept.find(ref.file.string());
    return kept == fake::g_kept.end() ? std::nullopt : std::optional(kept->second);
}

}  // namespace engine
