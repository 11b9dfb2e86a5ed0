// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/packed_weights.h"

#include <ATen/autocast_mode.h>
#include <ATen/core/List.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/GradMode.h>

#include <optional>
#include <string_view>

namespace engine::nn {
namespace {

using Sizes = c10::IntArrayRef;

using Pack = Tensor(const Tensor&, Sizes, Sizes, Sizes, std::int64_t, c10::OptionalArrayRef<std::int64_t>);
using Convolve = Tensor(const Tensor&, const Tensor&, const std::optional<Tensor>&, Sizes, Sizes, Sizes, std::int64_t,
                        std::string_view, c10::List<std::optional<c10::Scalar>>, std::optional<std::string_view>);

template <class Signature>
c10::TypedOperatorHandle<Signature> findOperator(const char* name) {
    return c10::Dispatcher::singleton().findSchemaOrThrow(name, "").template typed<Signature>();
}

}  // namespace

bool PackedWeights::suit(const Tensor& x, const Tensor& weight) {
    if (!x.is_cpu() || c10::GradMode::is_enabled())
        return false;
    // Autocast would compute with float32 weights in another type.
    return weight.scalar_type() == c10::kBFloat16 ||
           (weight.scalar_type() == c10::kFloat && !at::autocast::is_autocast_enabled(c10::kCPU));
}

Tensor PackedWeights::convolve(const Tensor& given, const Tensor& weight, const Tensor& bias, std::int64_t stride,
                               std::int64_t padding, std::int64_t groups) {
    static const auto pack = findOperator<Pack>("mkldnn::_reorder_convolution_weight");
    static const auto convolve = findOperator<Convolve>("mkldnn::_convolution_pointwise");
    const Tensor x = given.to(weight.scalar_type());
    const std::int64_t strides[] = {stride, stride}, paddings[] = {padding, padding}, dilations[] = {1, 1};
    if (!m_weight.defined())
        m_weight = pack.call(weight, paddings, strides, dilations, groups, x.sizes());
    return convolve.call(x, m_weight, bias.defined() ? std::optional(bias) : std::nullopt, paddings, strides, dilations,
                         groups, "none", c10::List<std::optional<c10::Scalar>>(), "");
}

}  // namespace engine::nn
