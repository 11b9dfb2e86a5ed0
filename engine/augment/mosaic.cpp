// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/augment/mosaic.h"

#include <algorithm>

namespace engine::augment {

MosaicCentre drawMosaicCentre(Random& random, int imageSize) {
    MosaicCentre centre;
    centre.y = static_cast<int>(random.uniform(imageSize / 2.0, 1.5 * imageSize));
    centre.x = static_cast<int>(random.uniform(imageSize / 2.0, 1.5 * imageSize));
    return centre;
}

data::Sample mosaic(const std::array<data::Sample, 4>& tiles, MosaicCentre centre, int imageSize) {
    const int side = 2 * imageSize;
    const cv::Rect canvas(0, 0, side, side);
    data::Sample result;
    result.index = tiles[0].index;
    result.originalWidth = tiles[0].originalWidth;
    result.originalHeight = tiles[0].originalHeight;
    result.image = cv::Mat(side, side, CV_8UC3, cv::Scalar::all(114));
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const cv::Mat& image = tiles[i].image;
        // Where the whole tile would lie: one of its corners touches the centre.
        const bool isRight = i % 2 == 1, isBottom = i >= 2;
        const cv::Rect whole(isRight ? centre.x : centre.x - image.cols, isBottom ? centre.y : centre.y - image.rows,
                             image.cols, image.rows);
        const cv::Rect visible = whole & canvas;
        if (!visible.empty())
            image(visible - whole.tl()).copyTo(result.image(visible));
        for (data::PixelBox box : tiles[i].boxes) {
            const auto clip = [&](float value, int offset) {
                return std::clamp(value + static_cast<float>(offset), 0.f, static_cast<float>(side));
            };
            box.x1 = clip(box.x1, whole.x);
            box.x2 = clip(box.x2, whole.x);
            box.y1 = clip(box.y1, whole.y);
            box.y2 = clip(box.y2, whole.y);
            if ((box.x2 - box.x1) * (box.y2 - box.y1) > 0)
                result.boxes.push_back(box);
        }
    }
    return result;
}

}  // namespace engine::augment
