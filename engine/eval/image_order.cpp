// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/image_order.h"

#include <algorithm>
#include <numeric>

namespace engine::eval {

namespace {

template <typename Row>
void moveAll(std::vector<Row>& rows, const std::vector<std::size_t>& places) {
    for (Row& row : rows) {
        for (std::size_t& image : row.images) {
            image = places[image];
        }
        std::sort(row.images.begin(), row.images.end());
    }
}

}  // namespace

std::vector<std::size_t> worstFirst(const std::vector<ImageFaults>& images) {
    std::vector<std::size_t> order(images.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return images[a].faults != images[b].faults ? images[a].faults > images[b].faults
                                                    : images[a].sample < images[b].sample;
    });
    std::vector<std::size_t> places(images.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        places[order[place]] = place;
    }
    return places;
}

void moveImages(std::vector<ConfusionCell>& cells, const std::vector<std::size_t>& places) {
    moveAll(cells, places);
}

void moveImages(std::vector<Mistakes>& mistakes, const std::vector<std::size_t>& places) {
    moveAll(mistakes, places);
}

}  // namespace engine::eval
