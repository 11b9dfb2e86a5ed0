// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/batches.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/core/random.h"

namespace engine::data {

std::vector<std::size_t> shuffledOrder(std::size_t count, std::uint64_t seed, std::int64_t epoch) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random({seed, static_cast<std::uint64_t>(epoch)});
    for (std::size_t left = count; left > 1; --left) {
        std::swap(order[left - 1], order[static_cast<std::size_t>(random.below(left))]);
    }
    return order;
}

std::vector<std::vector<std::size_t>> splitIntoBatches(const std::vector<std::size_t>& order, std::size_t batch) {
    const std::size_t size = std::max<std::size_t>(batch, 1);
    std::vector<std::vector<std::size_t>> batches;
    for (std::size_t from = 0; from < order.size(); from += size) {
        const auto begin = order.begin() + static_cast<std::ptrdiff_t>(from);
        batches.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(std::min(size, order.size() - from)));
    }
    return batches;
}

RectBatches rectBatches(const std::vector<SampleInfo>& samples, std::size_t batch, int imageSize, double padding) {
    const auto ratio = [&](std::size_t i) { return static_cast<double>(samples[i].height) / samples[i].width; };
    std::vector<std::size_t> order(samples.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ratio(a) < ratio(b); });
    RectBatches result;
    result.batches = splitIntoBatches(order, batch);
    for (const std::vector<std::size_t>& members : result.batches) {
        const double least = ratio(members.front()), most = ratio(members.back());
        const double height = most < 1 ? most : 1.0;
        const double width = least > 1 ? 1.0 / least : 1.0;
        const auto padded = [&](double side) {
            return static_cast<int>(std::ceil(side * imageSize / 32 + padding)) * 32;
        };
        result.shapes.push_back({padded(height), padded(width)});
    }
    return result;
}

}  // namespace engine::data
