// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/unit_images.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <array>
#include <cstdint>

namespace engine::nn {
namespace {

template <class T>
void convert(const Tensor& images, const Tensor& result) {
    std::array<T, 256> unit;
    for (std::size_t level = 0; level < unit.size(); ++level)
        unit[level] = static_cast<T>(static_cast<float>(level) / 255);
    const std::int64_t pixels = images.size(2) * images.size(3);
    const auto* from = images.const_data_ptr<std::uint8_t>();
    auto* to = result.mutable_data_ptr<T>();
    at::parallel_for(0, images.size(0) * images.size(2), 32, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t line = begin; line < end; ++line) {
            const std::int64_t image = line / images.size(2), first = line % images.size(2) * images.size(3);
            const std::uint8_t* planes = from + 3 * image * pixels + first;
            T* values = to + 3 * (image * pixels + first);
            for (std::int64_t x = 0; x < images.size(3); ++x)
                for (std::int64_t c = 0; c < 3; ++c)
                    values[3 * x + c] = unit[planes[c * pixels + x]];
        }
    });
}

}  // namespace

Tensor unitImages(const Tensor& images, c10::ScalarType type) {
    TORCH_CHECK(images.dim() == 4 && images.size(1) == 3 && images.is_contiguous(),
                "[nn] images are [B, 3, H, W] without gaps, got ", images.sizes());
    Tensor result = at::empty(images.sizes(), images.options().dtype(type), at::MemoryFormat::ChannelsLast);
    if (type == c10::kBFloat16)
        convert<at::BFloat16>(images, result);
    else
        convert<float>(images, result);
    return result;
}

}  // namespace engine::nn
