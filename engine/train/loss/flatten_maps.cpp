// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/loss/flatten_maps.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

namespace engine::training {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kDistances = 64;

/// The rows of a level in one of the flat tensors, shaped as a map.
Tensor asMap(const Tensor& flat, std::int64_t firstAnchor, std::int64_t height, std::int64_t width) {
    return flat.narrow(1, firstAnchor, height * width).unflatten(1, {height, width}).permute({0, 3, 1, 2});
}

/// One pass over the maps in each direction, where slices, concatenation and conversion would take three.
struct Flatten : torch::autograd::Function<Flatten> {
    static variable_list forward(AutogradContext* context, at::TensorList maps) {
        std::int64_t anchors = 0;
        for (const Tensor& map : maps)
            anchors += map.size(2) * map.size(3);
        const Tensor& first = maps.front();
        const auto options = first.options().dtype(at::kFloat);
        const Tensor distances = at::empty({first.size(0), anchors, kDistances}, options);
        const Tensor logits = at::empty({first.size(0), anchors, first.size(1) - kDistances}, options);
        std::vector<std::int64_t> sides;
        anchors = 0;
        for (const Tensor& map : maps) {
            const std::int64_t height = map.size(2), width = map.size(3);
            asMap(distances, anchors, height, width).copy_(map.narrow(1, 0, kDistances));
            asMap(logits, anchors, height, width).copy_(map.narrow(1, kDistances, logits.size(2)));
            anchors += height * width;
            sides.push_back(height);
            sides.push_back(width);
        }
        context->saved_data["sides"] = sides;
        context->saved_data["type"] = first.scalar_type();
        return {distances, logits};
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients) {
        const Tensor &distances = gradients[0], &logits = gradients[1];
        const std::vector<std::int64_t> sides = context->saved_data["sides"].toIntVector();
        const auto options = logits.options().dtype(context->saved_data["type"].toScalarType());
        variable_list result;
        std::int64_t anchors = 0;
        for (std::size_t i = 0; i < sides.size(); i += 2) {
            const std::int64_t height = sides[i], width = sides[i + 1], classes = logits.size(2);
            Tensor map = at::empty({logits.size(0), kDistances + classes, height, width}, options,
                                   at::MemoryFormat::ChannelsLast);
            map.narrow(1, 0, kDistances).copy_(asMap(distances, anchors, height, width));
            map.narrow(1, kDistances, classes).copy_(asMap(logits, anchors, height, width));
            result.push_back(map);
            anchors += height * width;
        }
        return result;
    }
};

}  // namespace

FlatMaps flattenMaps(const std::vector<Tensor>& maps) {
    const variable_list flat = Flatten::apply(at::TensorList(maps));
    return {flat[0], flat[1]};
}

}  // namespace engine::training
