// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/smear_cells.h"

#include <algorithm>
#include <opencv2/core.hpp>

namespace engine::data {
namespace {

cv::Vec3d around(Random& random, cv::Vec3d colour, double spread) {
    for (int c = 0; c < 3; ++c)
        colour[c] *= random.uniform(1 - spread, 1 + spread);
    return colour;
}

// Calls shade(x, y, rho) at the centre of each pixel in reach; takes the absorbed fraction of each colour.
template <typename Shade>
void absorb(Light& light, const Outline& outline, double softness, const Shade& shade) {
    const cv::Rect area = outline.reach(softness) & cv::Rect(0, 0, light.cols, light.rows);
    for (int y = area.y; y < area.br().y; ++y) {
        for (int x = area.x; x < area.br().x; ++x) {
            const double px = x + 0.5, py = y + 0.5;
            const cv::Vec3d taken = shade(px, py, outline.rho(px, py));
            cv::Vec3d& at = light(y, x);
            for (int c = 0; c < 3; ++c)
                at[c] *= 1 - std::clamp(taken[c], 0.0, 0.97);
        }
    }
}

std::vector<Outline> randomLobes(Random& random, const Outline& cell) {
    const double radius = std::min(cell.radii[0], cell.radii[1]);
    const double kind = random.uniform();
    // A lymphocyte's round nucleus, a monocyte's bean, a neutrophil's chain of lobes.
    const int count = kind < 0.3 ? 1 : kind < 0.5 ? 2 : static_cast<int>(3 + random.below(2));
    const double size = count == 1   ? random.uniform(0.66, 0.8)
                        : count == 2 ? random.uniform(0.42, 0.5)
                                     : random.uniform(0.3, 0.38);
    std::vector<Outline> lobes;
    const cv::Vec2d start = randomDirection(random), side(-start[1], start[0]);
    for (int i = 0; i < count; ++i) {
        // Along a half circle round the centre.
        const double along = count == 1 ? 0 : 2.0 * i / (count - 1) - 1;
        const double bow = count == 1 ? 0 : 0.75 * (1 - along * along) - 0.3;
        const double reach = count == 1 ? 0.1 : count == 2 ? 0.3 : 0.45;
        const cv::Vec2d shift = (start * (along * reach) + side * (bow * 0.6)) * radius;
        const cv::Vec2d wobble = randomDirection(random) * (random.uniform(0, 0.06) * radius);
        lobes.push_back(
            randomOutline(random, cell.centre + shift + wobble, size * radius, random.uniform(0.95, 1.2), 0.09));
    }
    return lobes;
}

}  // namespace

Stain randomStain(Random& random) {
    Stain stain;
    stain.red = around(random, {0.11, 0.34, 0.25}, 0.25);
    stain.cytoplasm = around(random, {0.20, 0.22, 0.09}, 0.25);
    stain.nucleus = around(random, {0.60, 0.74, 0.34}, 0.12);
    stain.platelet = around(random, {0.34, 0.46, 0.17}, 0.2);
    stain.softness = random.uniform(1.6, 4.2);
    return stain;
}

void drawRedCell(Light& light, const Outline& outline, const Stain& stain, Random& random) {
    const double thickness = random.uniform(0.8, 1.15), pallor = random.uniform(0.25, 0.75);
    const double inner = random.uniform(0.05, 0.25), outer = random.uniform(0.5, 0.75);
    Outline dent = outline;
    dent.centre += randomDirection(random) * (random.uniform(0, 0.12) * outline.radii[0]);
    const Mottle mottle(random, outline.reach(stain.softness), 14);
    absorb(light, outline, stain.softness, [&](double x, double y, double rho) {
        const double body = 1 - pallor * (1 - smoothStep(inner, outer, dent.rho(x, y)));
        const double rim = 0.12 * smoothStep(0.72, 0.95, rho);
        const double amount =
            outline.coverage(rho, stain.softness) * thickness * (body + rim) * (0.93 + 0.14 * mottle.at(x, y));
        return stain.red * amount;
    });
}

void drawWhiteCell(Light& light, const Outline& outline, const Stain& stain, Random& random) {
    const std::vector<Outline> lobes = randomLobes(random, outline);
    const cv::Rect area = outline.reach(stain.softness);
    const Mottle chromatin(random, area, 9), granules(random, area, 4.5);
    const double grain = random.uniform(0.1, 0.5);
    absorb(light, outline, stain.softness, [&](double x, double y, double rho) {
        const double body = outline.coverage(rho, stain.softness);
        double nucleus = 0;
        for (const Outline& lobe : lobes)
            nucleus = std::max(nucleus, lobe.coverage(lobe.rho(x, y), 1.6 * stain.softness));
        nucleus *= body;
        const double cytoplasm =
            body * (1 - nucleus) * (0.8 + grain * granules.at(x, y) + 0.15 * smoothStep(0.8, 1, rho));
        return cv::Vec3d(stain.cytoplasm * cytoplasm +
                         stain.nucleus * (nucleus * (0.82 + 0.17 * chromatin.at(x, y) + 0.11 * granules.at(x, y))));
    });
}

void drawPlatelet(Light& light, const Outline& outline, const Stain& stain, Random& random) {
    const double strength = random.uniform(0.65, 1.15);
    const Mottle granules(random, outline.reach(stain.softness), 4);
    absorb(light, outline, stain.softness, [&](double x, double y, double rho) {
        const double amount =
            outline.coverage(rho, stain.softness) * (0.55 + 0.7 * granules.at(x, y)) * (1.1 - 0.35 * rho);
        return stain.platelet * (strength * amount);
    });
}

void drawDebris(Light& light, const Outline& outline, Random& random) {
    const double strength = random.uniform(0.3, 0.75), softness = random.uniform(1.2, 3);
    absorb(light, outline, softness,
           [&](double, double, double rho) { return cv::Vec3d::all(strength * outline.coverage(rho, softness)); });
}

void drawBlot(Light& light, const Outline& outline, const Stain& stain) {
    const double softness = outline.radii[0];
    absorb(light, outline, softness,
           [&](double, double, double rho) { return stain.red * (0.22 * outline.coverage(rho, softness)); });
}

}  // namespace engine::data
