// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

#include "engine/core/random.h"

namespace engine::data {

/// 3 t^2 - 2 t^3 between `low` and `high`, 0 below and 1 above.
double smoothStep(double low, double high, double value);

/// A random direction of length 1, made without sine and cosine, whose last bits differ between machines.
cv::Vec2d randomDirection(Random& random);

/// A closed wavy outline: an ellipse whose radius varies with the angle.
struct Outline {
    cv::Vec2d centre;       ///< px
    cv::Vec2d radii{1, 1};  ///< px, along `axis` and across it
    cv::Vec2d axis{1, 0};
    /// Amplitudes of cos and sin of 2, 3 and 5 times the angle, fractions of the radius.
    std::array<double, 6> waves{};

    /// 0 at the centre, 1 on the outline.
    double rho(double x, double y) const;

    /// 1 inside, 0 outside, over `softness` px at the edge.
    double coverage(double rho, double softness) const;

    /// All pixels that drawing may touch; may reach outside the picture.
    cv::Rect reach(double softness) const;
};

/// An outline with `waviness` as the largest amplitude.
Outline randomOutline(Random& random, cv::Vec2d centre, double radius, double elongation, double waviness);

/// Smooth random values in [0, 1], about `cell` px from bump to bump.
class Mottle {
public:
    Mottle(Random& random, cv::Rect area, double cell);
    double at(double x, double y) const;

private:
    cv::Rect m_area;
    double m_cell;
    int m_columns;
    std::vector<double> m_values;
};

}  // namespace engine::data
