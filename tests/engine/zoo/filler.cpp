// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/zoo/filler.h"

#include <ATen/ATen.h>

#include <cmath>
#include <vector>

namespace test {

namespace {

std::uint32_t byteSum(const std::string& key) {
    std::uint32_t sum = 0;
    for (const unsigned char c : key)
        sum += c;
    return sum;
}

double hashed(std::uint32_t index, std::uint32_t sum) {
    std::uint32_t x = (index + 1) * 2654435761U + sum * 40503U;
    x ^= x >> 16;
    x *= 2246822519U;
    x ^= x >> 13;
    x *= 3266489917U;
    x ^= x >> 16;
    return x / 4294967296.0;
}

struct Range {
    double centre, spread;
};

Range range(const std::string& key, const engine::Tensor& tensor) {
    if (key.ends_with("weight") && tensor.dim() == 1)  // of BatchNorm, whatever its name
        return {1, 0.2};
    if (key.ends_with("bn.bias"))
        return {0, 0.2};
    if (key.ends_with("running_mean"))
        return {0, 0.1};
    if (key.ends_with("running_var"))
        return {1, 0.3};
    if (key.ends_with(".bias"))
        return {0, 0.5};
    return {0, std::sqrt(6.0 / static_cast<double>(tensor.numel() / tensor.size(0)))};
}

}  // namespace

double fillerValue(std::uint32_t index, const std::string& key) {
    return hashed(index, byteSum(key));
}

void fill(engine::nn::Model& model) {
    for (auto& [key, tensor] : model.stateDict()) {
        if (key.ends_with("num_batches_tracked") || key.find(".dfl.") != std::string::npos)
            continue;
        const auto [centre, spread] = range(key, tensor);
        const std::uint32_t sum = byteSum(key);
        engine::Tensor values = at::empty(tensor.sizes(), at::kDouble);
        auto* out = values.data_ptr<double>();
        for (std::uint32_t i = 0; i < values.numel(); ++i)
            out[i] = centre + spread * (2 * hashed(i, sum) - 1);
        tensor.copy_(values);
    }
}

engine::Tensor fillerImages(std::int64_t height, std::int64_t width) {
    const auto indices = [](std::int64_t count, std::vector<std::int64_t> shape) {
        return at::arange(count, at::kDouble).reshape(shape);
    };
    const engine::Tensor b = indices(2, {2, 1, 1, 1}), c = indices(3, {1, 3, 1, 1});
    const engine::Tensor y = indices(height, {1, 1, height, 1}), x = indices(width, {1, 1, 1, width});
    return at::sin((x + 1) * (c + 1) * 0.05 + (y + 1) * 0.03 + b) * 0.5 + 0.5;
}

}  // namespace test
