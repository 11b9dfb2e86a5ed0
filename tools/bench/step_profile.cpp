// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// How long a training step takes, and which operators it spends that on; for people.
#include "engine/api/process.h"
#include "engine/api/train.h"
#include "engine/predict/model_loader.h"
#include "engine/train/auto_settings.h"
#include "engine/train/train_loader.h"
#include "engine/train/train_session.h"
#include "engine/train/train_step.h"

#include <torch/csrc/autograd/profiler_kineto.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace engine;
namespace profiler = torch::autograd::profiler;
using torch::profiler::impl::ActivityType;

struct Share {
    double milliseconds = 0;
    int calls = 0;
};

/// Time of each operator without the operators that it called.
std::map<std::string, Share> selfTimes(const std::vector<profiler::KinetoEvent>& events) {
    std::vector<const profiler::KinetoEvent*> order;
    for (const auto& event : events)
        order.push_back(&event);
    std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        if (a->startThreadId() != b->startThreadId())
            return a->startThreadId() < b->startThreadId();
        return a->startNs() != b->startNs() ? a->startNs() < b->startNs() : a->durationNs() > b->durationNs();
    });
    std::map<std::string, Share> result;
    std::vector<const profiler::KinetoEvent*> open;
    for (const auto* event : order) {
        while (!open.empty() &&
               (open.back()->startThreadId() != event->startThreadId() || open.back()->endNs() <= event->startNs()))
            open.pop_back();
        const double ms = static_cast<double>(event->durationNs()) / 1e6;
        Share& own = result[event->name()];
        own.milliseconds += ms;
        ++own.calls;
        if (!open.empty())
            result[open.back()->name()].milliseconds -= ms;
        open.push_back(event);
    }
    return result;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "usage: step_profile MODEL DATASET [IMGSZ [BATCH [PRECISION [FREEZE [STEPS]]]]]\n");
        return 2;
    }
    const auto argument = [&](int index, const char* otherwise) { return argc > index ? argv[index] : otherwise; };
    setUpProcess(0);
    TrainConfig config;
    config.model = {argv[1]};
    config.dataset = {argv[2]};
    config.imageSize = std::atoi(argument(3, "640"));
    config.batch = std::atoi(argument(4, "16"));
    config.precision = argument(5, "auto");
    config.freeze = freezeFirst(std::atoi(argument(6, "0")));
    const int steps = std::atoi(argument(7, "4"));
    config.device = "cpu";
    config.workers = 2;

    TrainObserver quiet;
    const auto loaded = prediction::loadModel(config.model);
    const auto data = training::readTrainingData(config, loaded.model->task(), quiet, {});
    config = training::withAutoSettings(config, loaded.info, static_cast<std::int64_t>(data.train.size()));
    auto model = prediction::transferModel(loaded, data.classNames, 0);
    auto setup = training::setUpTraining(config, std::move(model.model), model.info, data);
    training::TrainLoader loader(data.train, data.task, config);
    loader.startEpoch(0, 0);
    std::vector<data::Batch> batches;
    for (int i = 0; i < 2; ++i) {
        if (auto batch = loader.next({}))
            batches.push_back(*std::move(batch));
    }
    training::beginEpoch(setup.learner, 0);
    std::int64_t number = 0;
    const auto step = [&] {
        training::trainStep(setup.learner, batches[static_cast<std::size_t>(number) % batches.size()], number);
        ++number;
    };
    for (int i = 0; i < 2; ++i)
        step();
    std::vector<double> seconds;
    for (int i = 0; i < steps; ++i) {
        const auto start = std::chrono::steady_clock::now();
        step();
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(seconds.begin(), seconds.end());
    const double median = seconds[seconds.size() / 2];
    std::printf("%.1f ms a step, %.2f ms an image, least %.1f ms\n", 1e3 * median,
                1e3 * median / static_cast<double>(config.batch), 1e3 * seconds.front());

    const std::set<ActivityType> activities{ActivityType::CPU};
    const torch::profiler::impl::ProfilerConfig profile(torch::profiler::impl::ProfilerState::KINETO);
    profiler::prepareProfiler(profile, activities);
    profiler::enableProfiler(profile, activities, {at::RecordScope::FUNCTION});
    for (int i = 0; i < 2; ++i)
        step();
    const auto result = profiler::disableProfiler();
    std::vector<std::pair<std::string, Share>> rows;
    double all = 0;
    for (const auto& row : selfTimes(result->events())) {
        rows.push_back(row);
        all += row.second.milliseconds;
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return a.second.milliseconds > b.second.milliseconds; });
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 28); ++i)
        std::printf("%6.1f ms %5.1f %% %6d  %s\n", rows[i].second.milliseconds / 2,
                    100 * rows[i].second.milliseconds / all, rows[i].second.calls / 2, rows[i].first.c_str());
    return 0;
}
