// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/detect_head.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace engine::nn {

DetectHeadImpl::DetectHeadImpl(std::int64_t classes, const std::array<std::int64_t, 3>& inputs,
                               const at::TensorOptions& options) {
    constexpr std::int64_t kBoxChannels = 4 * DflImpl::kBins;
    const std::int64_t boxWidth = std::max({std::int64_t{16}, inputs[0] / 4, kBoxChannels});
    const std::int64_t classWidth = std::max(inputs[0], std::min(classes, std::int64_t{100}));

    cv2 = register_module("cv2", Sequence());
    cv3 = register_module("cv3", Sequence());
    dfl = register_module("dfl", Dfl(options));
    for (std::size_t level = 0; level < inputs.size(); ++level) {
        const std::int64_t in = inputs[level];
        m_lastBox[level] = Conv2d(boxWidth, kBoxChannels, ConvOptions{}, true, options);
        Sequence box;
        box->append(Conv(in, boxWidth, ConvOptions{.kernel = 3}, options).ptr());
        box->append(Conv(boxWidth, boxWidth, ConvOptions{.kernel = 3}, options).ptr());
        box->append(m_lastBox[level].ptr());
        cv2->append(box.ptr());

        m_lastClass[level] = Conv2d(classWidth, classes, ConvOptions{}, true, options);
        Sequence first, second, scores;
        first->append(depthwiseConv(in, in, 3, options).ptr());
        first->append(Conv(in, classWidth, ConvOptions{}, options).ptr());
        second->append(depthwiseConv(classWidth, classWidth, 3, options).ptr());
        second->append(Conv(classWidth, classWidth, ConvOptions{}, options).ptr());
        scores->append(first.ptr());
        scores->append(second.ptr());
        scores->append(m_lastClass[level].ptr());
        cv3->append(scores.ptr());
    }
}

std::vector<Tensor> DetectHeadImpl::forward(const std::array<Tensor, 3>& maps) {
    std::vector<Tensor> raw;
    for (std::size_t level = 0; level < maps.size(); ++level) {
        raw.push_back(
            at::cat({cv2->blocks()[level]->forward(maps[level]), cv3->blocks()[level]->forward(maps[level])}, 1));
    }
    return raw;
}

void DetectHeadImpl::initialiseBiases() {
    const at::NoGradGuard noGrad;
    for (std::size_t level = 0; level < kStrides.size(); ++level) {
        const Tensor& classBias = m_lastClass[level]->bias;
        const double cells = std::pow(640.0 / kStrides[level], 2);
        m_lastBox[level]->bias.fill_(1);
        classBias.fill_(std::log(5.0 / static_cast<double>(classBias.size(0)) / cells));
    }
}

}  // namespace engine::nn
