// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/resnet.h"

#include "engine/nn/residual_block.h"
#include "engine/zoo/classifier_stages.h"

#include <ATen/ATen.h>

#include <array>

namespace engine::zoo {

namespace {

/// 7 x 7 convolution, then every second pixel of the maximum of 3 x 3.
class StemImpl : public nn::Block {
public:
    explicit StemImpl(const at::TensorOptions& options)
        : m_conv(*this, {"conv1", "bn1"}, 3, 64, {.kernel = 7, .stride = 2}, nn::Activation::Relu, options) {}

    Tensor forward(const Tensor& x) override { return at::max_pool2d(m_conv(x), {3, 3}, {2, 2}, {1, 1}); }
    void fuse() override { m_conv.fuse(); }

private:
    nn::ConvNorm m_conv;
};
TORCH_MODULE(Stem);

struct Depth {
    std::array<int, 4> blocks;
    bool isBottleneck;
};

Depth depthOf(const std::string& architecture) {
    if (architecture == "resnet18")
        return {{2, 2, 2, 2}, false};
    return {{3, 4, 6, 3}, architecture == "resnet50"};
}

std::vector<Stage> makeStages(const Depth& depth, std::int64_t classCount, const at::TensorOptions& options) {
    ClassifierStages stages;
    stages.add("Stem", "", Stem(options).ptr(), 64, 4);
    std::int64_t in = 64;
    int stride = 4;
    for (int layer = 0; layer < 4; ++layer) {
        const std::int64_t width = 64LL << layer;
        for (int block = 0; block < depth.blocks[static_cast<std::size_t>(layer)]; ++block) {
            const int step = layer > 0 && block == 0 ? 2 : 1;
            stride *= step;
            const auto made = nn::ResidualBlock(in, width, step, depth.isBottleneck, options).ptr();
            in = depth.isBottleneck ? 4 * width : width;
            stages.add("Block", "layer" + std::to_string(layer + 1) + "." + std::to_string(block) + ".", made, in,
                       stride);
        }
    }
    stages.addPool(in);
    stages.addHead("Linear", "fc.", nn::Linear(in, classCount, options).ptr(), classCount);
    return stages.take();
}

}  // namespace

Network resnet(const std::string& architecture, std::int64_t classCount) {
    Network network = imageNetClassifier(architecture, classCount);
    network.scores = "fc.bias";
    network.batchNormEps = 1e-5;
    network.batchNormMomentum = 0.1;
    network.stages = [depth = depthOf(architecture), classCount](const c10::TensorOptions& options) {
        return makeStages(depth, classCount, options);
    };
    return network;
}

}  // namespace engine::zoo
