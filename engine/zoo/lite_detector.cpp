// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/lite_detector.h"

#include "engine/nn/c3k2.h"
#include "engine/nn/detect_head.h"
#include "engine/nn/init.h"
#include "engine/nn/sppf.h"
#include "engine/nn/upsample.h"
#include "engine/zoo/efficientnet_lite.h"

#include <ATen/ATen.h>

namespace engine::zoo {

namespace {

/// Adds neck stages to a backbone.
class Neck {
public:
    Neck(std::vector<Stage> backbone, const at::TensorOptions& options)
        : m_stages(std::move(backbone)), m_options(options) {}

    int sppf(int from, std::int64_t out) {
        return add("SPPF", {from}, nn::SPPF(channels(from), out, m_options).ptr(), out, stride(from));
    }
    int upsample(int from) { return add("Upsample", {from}, nn::Upsample().ptr(), channels(from), stride(from) / 2); }
    int concat(int a, int b) { return add("Concat", {a, b}, nullptr, channels(a) + channels(b), stride(a)); }
    int c3k2(int from, std::int64_t out, bool usesC3k) {
        const nn::C3k2Options block{.blocks = 1, .usesC3k = usesC3k, .expansion = 0.5};
        return add("C3k2", {from}, nn::C3k2(channels(from), out, block, m_options).ptr(), out, stride(from));
    }
    int down(int from) {
        const std::int64_t width = channels(from);
        const nn::ConvOptions conv{.kernel = 3, .stride = 2};
        return add("Conv", {from}, nn::Conv(width, width, conv, m_options).ptr(), width, 2 * stride(from));
    }
    std::vector<Stage> detect(std::int64_t classCount, int p3, int p4, int p5) {
        add("Detect", {p3, p4, p5}, nullptr, 64 + classCount, 8);
        Stage& stage = m_stages.back();
        stage.key = "head.";
        stage.info.region = Region::Head;
        stage.head =
            nn::DetectHead(classCount, std::array<std::int64_t, 3>{channels(p3), channels(p4), channels(p5)}, m_options)
                .ptr();
        return std::move(m_stages);
    }

private:
    std::int64_t channels(int stage) const { return m_stages[static_cast<std::size_t>(stage)].info.channels; }
    int stride(int stage) const { return m_stages[static_cast<std::size_t>(stage)].info.stride; }

    int add(const char* module, std::vector<int> from, std::shared_ptr<nn::Block> block, std::int64_t out, int stride) {
        Stage stage;
        stage.info.module = module;
        stage.info.from = std::move(from);
        stage.info.stride = stride;
        stage.info.channels = out;
        stage.info.region = Region::Neck;
        stage.key = "neck." + std::to_string(m_stages.size()) + ".";
        stage.block = std::move(block);
        m_stages.push_back(std::move(stage));
        return static_cast<int>(m_stages.size()) - 1;
    }

    std::vector<Stage> m_stages;
    const at::TensorOptions& m_options;
};

std::vector<Stage> makeStages(std::int64_t classCount, const at::TensorOptions& options) {
    Neck neck(efficientNetLite0Backbone(options), options);
    const auto [p3, p4, p5] = kLiteLevels;
    const int context = neck.sppf(p5, 256);
    const int middle = neck.c3k2(neck.concat(neck.upsample(context), p4), 128, false);
    const int fine = neck.c3k2(neck.concat(neck.upsample(middle), p3), 64, false);
    const int middleAgain = neck.c3k2(neck.concat(neck.down(fine), middle), 128, false);
    const int coarse = neck.c3k2(neck.concat(neck.down(middleAgain), context), 256, true);
    return neck.detect(classCount, fine, middleAgain, coarse);
}

}  // namespace

Network liteDetector(const std::string& architecture, std::int64_t classCount) {
    Network network = efficientNetLite0(architecture, classCount);
    network.task = DatasetTask::Detect;
    network.input.imageSize = 320;
    network.input.cropFraction = 1;
    network.scores = "head.cv3.0.2.bias";
    network.batchNormMomentum = 0.03;
    network.adjustFirstValues = nn::setDryForwardStatistics;
    network.stages = [classCount](const c10::TensorOptions& options) { return makeStages(classCount, options); };
    return network;
}

}  // namespace engine::zoo
