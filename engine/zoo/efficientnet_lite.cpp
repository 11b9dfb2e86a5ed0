// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/zoo/efficientnet_lite.h"

#include "engine/nn/lite_block.h"
#include "engine/zoo/classifier_stages.h"

#include <ATen/ATen.h>

#include <array>

namespace engine::zoo {

namespace {

/// Table 1 of the paper; stem and head keep their width in the lite variant.
struct Row {
    int repeats;
    std::int64_t expansion, kernel, stride, out;
};
constexpr std::array<Row, 7> kRows{{
    {1, 1, 3, 1, 16},
    {2, 6, 3, 2, 24},
    {2, 6, 5, 2, 40},
    {3, 6, 3, 2, 80},
    {3, 6, 5, 1, 112},
    {4, 6, 5, 2, 192},
    {1, 6, 3, 1, 320},
}};

/// A convolution whose keys stand at the root of the file.
class RootConvImpl : public nn::Block {
public:
    RootConvImpl(nn::ConvNorm::Keys keys, std::int64_t in, std::int64_t out, const nn::ConvOptions& conv,
                 const at::TensorOptions& options)
        : m_conv(*this, std::move(keys), in, out, conv, nn::Activation::Relu6, options) {}

    Tensor forward(const Tensor& x) override { return m_conv(x); }
    void fuse() override { m_conv.fuse(); }

private:
    nn::ConvNorm m_conv;
};
TORCH_MODULE(RootConv);

ClassifierStages backbone(const at::TensorOptions& options) {
    ClassifierStages stages;
    std::int64_t in = 32;
    int stride = 2, number = 0;
    const nn::ConvOptions stem{.kernel = 3, .stride = 2, .padsAtEnd = true};
    stages.add("Stem", "", RootConv(nn::ConvNorm::Keys{"_conv_stem", "_bn0"}, 3, in, stem, options).ptr(), in, stride);
    for (const Row& row : kRows) {
        for (int repeat = 0; repeat < row.repeats; ++repeat) {
            const std::int64_t step = repeat == 0 ? row.stride : 1;
            stride *= static_cast<int>(step);
            const auto block = nn::LiteBlock(in, row.out, row.expansion, row.kernel, step, options).ptr();
            in = row.out;
            stages.add("Block", "_blocks." + std::to_string(number++) + ".", block, in, stride);
        }
    }
    return stages;
}

std::vector<Stage> makeStages(std::int64_t classCount, const at::TensorOptions& options) {
    constexpr std::int64_t kFeatures = 1280;
    ClassifierStages stages = backbone(options);
    stages.add(
        "Conv", "",
        RootConv(nn::ConvNorm::Keys{"_conv_head", "_bn1"}, kRows.back().out, kFeatures, nn::ConvOptions{}, options)
            .ptr(),
        kFeatures, 32);
    stages.addPool(kFeatures);
    stages.addHead("Linear", "_fc.", nn::Linear(kFeatures, classCount, options).ptr(), classCount);
    return stages.take();
}

}  // namespace

Network efficientNetLite0(const std::string& architecture, std::int64_t classCount) {
    Network network = imageNetClassifier(architecture, classCount);
    network.input.mean.fill(127.0F / 255);
    network.input.deviation.fill(128.0F / 255);
    network.scores = "_fc.bias";
    network.batchNormMomentum = 0.01;
    network.stages = [classCount](const c10::TensorOptions& options) { return makeStages(classCount, options); };
    return network;
}

std::vector<Stage> efficientNetLite0Backbone(const c10::TensorOptions& options) {
    return backbone(options).take();
}

}  // namespace engine::zoo
