// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// forward_bench MODEL [IMAGE_SIZE [PRECISION [THREADS]]]: the median time of the network for one image, in ms.
#include "engine/api/process.h"
#include "engine/core/device_probe.h"
#include "engine/eval/forward.h"
#include "engine/predict/model_loader.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv) {
    using namespace engine;
    if (argc < 2) {
        std::fprintf(stderr, "usage: forward_bench MODEL [IMAGE_SIZE [PRECISION [THREADS]]]\n");
        return 2;
    }
    setUpProcess(argc > 4 ? std::atoi(argv[4]) : 0);
    const std::int64_t side = argc > 2 ? std::atoi(argv[2]) : 640;
    const c10::ScalarType type = computeType(argc > 3 ? argv[3] : "auto", chooseDevice("cpu"));
    const auto loaded = prediction::loadModel({argv[1]});
    loaded.model->fuse(type);
    const c10::InferenceMode inference;
    at::manual_seed(1);
    data::Batch batch;
    batch.images = at::randint(0, 256, {1, 3, side, side}, at::kByte);
    std::vector<double> ms;
    for (int pass = 0; pass < 25; ++pass) {
        const auto start = std::chrono::steady_clock::now();
        eval::forward(*loaded.model, batch, c10::kCPU, type, 0);
        ms.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    ms.erase(ms.begin(), ms.begin() + 5);
    std::sort(ms.begin(), ms.end());
    std::printf("%.2f\n", ms[ms.size() / 2]);
    return 0;
}
