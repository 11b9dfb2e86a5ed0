// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/model_speed.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <chrono>
#include <utility>
#include <vector>

#include "engine/core/device_probe.h"
#include "engine/core/error_translation.h"
#include "engine/core/peak_memory.h"
#include "engine/predict/compute_type_scope.h"
#include "engine/predict/model_loader.h"
#include "engine/predict/pass_times.h"
#include "engine/predict/speed_store.h"

namespace engine {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kBudget{2};
constexpr std::size_t kLeastPasses = 3, kMostPasses = 15;

/// As prediction does it, up to the raw outputs, which a GPU has computed once they are on the CPU.
double passMs(nn::Model& model, const Tensor& image, const c10::Device& device, c10::ScalarType type) {
    const prediction::ComputeTypeScope scope(device, type);
    const Clock::time_point start = Clock::now();
    for (const Tensor& output : model.forward(image.to(device)))
        output.cpu();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Zeros where it was stopped.
ModelSpeed measurePasses(nn::Model& model, const DeviceInfo& device, const std::stop_token& stop) {
    const c10::InferenceMode inference;
    const c10::Device where = torchDevice(device);
    const c10::ScalarType type = computeType("auto", device);
    model.fuse(type);
    model.toDevice(where);
    const std::int64_t side = model.input().imageSize;
    const Tensor image = at::full({1, 3, side, side}, 0.5, at::kFloat);
    if (stop.stop_requested())
        return {};
    passMs(model, image, where, type);  // chooses kernels, allocates
    const Clock::time_point start = Clock::now();
    std::vector<double> times;
    while (times.size() < kLeastPasses || (times.size() < kMostPasses && Clock::now() - start < kBudget)) {
        if (stop.stop_requested())
            return {};
        times.push_back(passMs(model, image, where, type));
    }
    return prediction::speedOf(std::move(times));
}

}  // namespace

ModelSpeed measureModelSpeed(const ModelRef& ref, const std::string& device, std::stop_token stop) {
    try {
        const DeviceInfo chosen = chooseDevice(device);
        const std::string key = prediction::speedKey(prediction::resolveModel(ref), chosen);
        const PeakMemory peak;
        const prediction::LoadedModel loaded = prediction::loadModel(ref);
        ModelSpeed speed = measurePasses(*loaded.model, chosen, stop);
        if (speed.msPerImage == 0)
            return {};
        speed.peakMemoryBytes = peak.growthBytes();
        prediction::keepSpeed(key, speed);
        return speed;
    } catch (...) {
        throw currentError();
    }
}

std::optional<ModelSpeed> knownModelSpeed(const ModelRef& ref, const std::string& device) {
    return prediction::keptSpeed(prediction::speedKey(prediction::resolveModel(ref), chooseDevice(device)));
}

}  // namespace engine
