// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/yolo11_module_nodes.h"

#include <cmath>

#include <ATen/ops/tensor.h>
#include <fmt/format.h>

#include "engine/api/error.h"

namespace engine::checkpoint {
namespace {

constexpr std::string_view kConvModule = "ultralytics.nn.modules.conv";
constexpr std::string_view kBlockModule = "ultralytics.nn.modules.block";
constexpr std::string_view kHeadModule = "ultralytics.nn.modules.head";
constexpr double kBatchNormEps = 1e-3;
constexpr double kBatchNormMomentum = 0.03;
constexpr std::int64_t kHeadChannels = 64;  // of an attention head

}  // namespace

std::string pythonClass(const std::string& module) {
    if (module == "Upsample") {
        return "torch.nn.modules.upsampling.Upsample";
    }
    const std::string_view place = module == "Conv" || module == "Concat" ? kConvModule
                                   : module == "Detect"                   ? kHeadModule
                                                                          : kBlockModule;
    return fmt::format("{}.{}", place, module);
}

NamedNodes Yolo11ModuleNodes::convParts(const std::string& prefix, int stride, Activation activation,
                                        bool isDepthwise) {
    PickleNode* conv = m_torch.conv2d(prefix + ".conv", stride, isDepthwise);
    PickleNode* norm = m_torch.batchNorm(prefix + ".bn", kBatchNormEps, kBatchNormMomentum);
    return {
        {"conv", conv}, {"bn", norm}, {"act", activation == Activation::SiLU ? m_torch.silu() : m_torch.identity()}};
}

PickleNode* Yolo11ModuleNodes::conv(const std::string& prefix, int stride, Activation activation, Groups groups) {
    return m_torch.module(kConvModule, "Conv", convParts(prefix, stride, activation, groups == Groups::Depthwise));
}

PickleNode* Yolo11ModuleNodes::depthwiseConv(const std::string& prefix) {
    return m_torch.module(kConvModule, "DWConv", convParts(prefix, 1, Activation::SiLU, true));
}

PickleNode* Yolo11ModuleNodes::bottleneck(const std::string& prefix) {
    PickleNode* cv1 = conv(prefix + ".cv1");
    PickleNode* cv2 = conv(prefix + ".cv2");
    return m_torch.module(kBlockModule, "Bottleneck", {{"cv1", cv1}, {"cv2", cv2}}, {{"add", m_tree.boolean(true)}});
}

PickleNode* Yolo11ModuleNodes::c3k(const std::string& prefix) {
    PickleNode* cv1 = conv(prefix + ".cv1");
    PickleNode* cv2 = conv(prefix + ".cv2");
    PickleNode* cv3 = conv(prefix + ".cv3");
    std::vector<PickleNode*> inner;
    for (std::string next = prefix + ".m.0"; m_torch.has(next + ".cv1.conv.weight");
         next = fmt::format("{}.m.{}", prefix, inner.size())) {
        inner.push_back(bottleneck(next));
    }
    return m_torch.module(kBlockModule, "C3k",
                          {{"cv1", cv1}, {"cv2", cv2}, {"cv3", cv3}, {"m", m_torch.container("Sequential", inner)}});
}

PickleNode* Yolo11ModuleNodes::c3k2(const std::string& prefix) {
    const std::int64_t hidden = m_torch.get(prefix + ".cv1.conv.weight").size(0) / 2;
    PickleNode* cv1 = conv(prefix + ".cv1");
    PickleNode* cv2 = conv(prefix + ".cv2");
    std::vector<PickleNode*> inner;
    for (std::string next = prefix + ".m.0"; m_torch.has(next + ".cv1.conv.weight");
         next = fmt::format("{}.m.{}", prefix, inner.size())) {
        inner.push_back(m_torch.has(next + ".cv3.conv.weight") ? c3k(next) : bottleneck(next));
    }
    return m_torch.module(kBlockModule, "C3k2",
                          {{"cv1", cv1}, {"cv2", cv2}, {"m", m_torch.container("ModuleList", inner)}},
                          {{"c", m_tree.integer(hidden)}});
}

PickleNode* Yolo11ModuleNodes::sppf(const std::string& prefix) {
    PickleNode* cv1 = conv(prefix + ".cv1");
    PickleNode* cv2 = conv(prefix + ".cv2");
    // `n` and `add` are read by newer versions of the package only.
    return m_torch.module(kBlockModule, "SPPF", {{"cv1", cv1}, {"cv2", cv2}, {"m", m_torch.maxPool(5)}},
                          {{"n", m_tree.integer(3)}, {"add", m_tree.boolean(false)}});
}

PickleNode* Yolo11ModuleNodes::psaBlock(const std::string& prefix) {
    const std::int64_t channels = m_torch.get(prefix + ".attn.proj.conv.weight").size(0);
    PickleNode* qkv = conv(prefix + ".attn.qkv", 1, Activation::None);
    PickleNode* proj = conv(prefix + ".attn.proj", 1, Activation::None);
    PickleNode* pe = conv(prefix + ".attn.pe", 1, Activation::None, Groups::Depthwise);
    PickleNode* attention =
        m_torch.module(kBlockModule, "Attention", {{"qkv", qkv}, {"proj", proj}, {"pe", pe}},
                       {{"num_heads", m_tree.integer(channels / kHeadChannels)},
                        {"head_dim", m_tree.integer(kHeadChannels)},
                        {"key_dim", m_tree.integer(kHeadChannels / 2)},
                        {"scale", m_tree.real(std::pow(static_cast<double>(kHeadChannels / 2), -0.5))}});
    PickleNode* widen = conv(prefix + ".ffn.0");
    PickleNode* narrow = conv(prefix + ".ffn.1", 1, Activation::None);
    return m_torch.module(kBlockModule, "PSABlock",
                          {{"attn", attention}, {"ffn", m_torch.container("Sequential", {widen, narrow})}},
                          {{"add", m_tree.boolean(true)}});
}

PickleNode* Yolo11ModuleNodes::c2psa(const std::string& prefix) {
    const std::int64_t hidden = m_torch.get(prefix + ".cv1.conv.weight").size(0) / 2;
    PickleNode* cv1 = conv(prefix + ".cv1");
    PickleNode* cv2 = conv(prefix + ".cv2");
    std::vector<PickleNode*> inner;
    for (std::string next = prefix + ".m.0"; m_torch.has(next + ".attn.qkv.conv.weight");
         next = fmt::format("{}.m.{}", prefix, inner.size())) {
        inner.push_back(psaBlock(next));
    }
    return m_torch.module(kBlockModule, "C2PSA",
                          {{"cv1", cv1}, {"cv2", cv2}, {"m", m_torch.container("Sequential", inner)}},
                          {{"c", m_tree.integer(hidden)}});
}

PickleNode* Yolo11ModuleNodes::detect(const std::string& prefix) {
    constexpr std::int64_t kBins = 16;
    constexpr int kLevels = 3;
    const std::int64_t classes = m_torch.get(prefix + ".cv3.0.2.weight").size(0);
    std::vector<PickleNode*> boxes;
    std::vector<PickleNode*> scores;
    for (int level = 0; level < kLevels; ++level) {
        const std::string p = fmt::format("{}.cv2.{}", prefix, level);
        PickleNode* first = conv(p + ".0");
        PickleNode* second = conv(p + ".1");
        boxes.push_back(m_torch.container("Sequential", {first, second, m_torch.conv2d(p + ".2", 1, false)}));
    }
    for (int level = 0; level < kLevels; ++level) {
        const std::string p = fmt::format("{}.cv3.{}", prefix, level);
        std::vector<PickleNode*> parts;
        for (const char* part : {".0", ".1"}) {
            PickleNode* depthwise = depthwiseConv(p + part + ".0");
            parts.push_back(m_torch.container("Sequential", {depthwise, conv(p + part + ".1")}));
        }
        parts.push_back(m_torch.conv2d(p + ".2", 1, false));
        scores.push_back(m_torch.container("Sequential", parts));
    }
    PickleNode* dflConv = m_torch.conv2d(prefix + ".dfl.conv", 1, false);
    PickleNode* dfl = m_torch.module(kBlockModule, "DFL", {{"conv", dflConv}}, {{"c1", m_tree.integer(kBins)}});
    const Tensor strides = at::tensor({8.0F, 16.0F, 32.0F}).to(c10::ScalarType::Half);
    return m_torch.module(kHeadModule, "Detect",
                          {{"cv2", m_torch.container("ModuleList", boxes)},
                           {"cv3", m_torch.container("ModuleList", scores)},
                           {"dfl", dfl}},
                          {{"nc", m_tree.integer(classes)},
                           {"nl", m_tree.integer(kLevels)},
                           {"reg_max", m_tree.integer(kBins)},
                           {"no", m_tree.integer(classes + 4 * kBins)},
                           {"stride", m_torch.tensor(strides)},
                           {"inplace", m_tree.boolean(true)}});
}

PickleNode* Yolo11ModuleNodes::stage(const StageInfo& stage, int inputStride) {
    const std::string prefix = fmt::format("model.{}", stage.index);
    if (stage.module == "Conv") {
        return conv(prefix, stage.stride / inputStride);
    }
    if (stage.module == "C3k2") {
        return c3k2(prefix);
    }
    if (stage.module == "SPPF") {
        return sppf(prefix);
    }
    if (stage.module == "C2PSA") {
        return c2psa(prefix);
    }
    if (stage.module == "Upsample") {
        return m_torch.upsample(2.0);
    }
    if (stage.module == "Concat") {
        return m_torch.module(kConvModule, "Concat", {}, {{"d", m_tree.integer(1)}});
    }
    if (stage.module == "Detect") {
        return detect(prefix);
    }
    throw Error(
        ErrorKind::Internal, "model.module",
        fmt::format("[checkpoint] stage {} is a {}, which YOLO11 detection does not have", stage.index, stage.module));
}

}  // namespace engine::checkpoint
