// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/smear_shapes.h"

#include <algorithm>
#include <cmath>

namespace engine::data {

double smoothStep(double low, double high, double value) {
    const double t = std::clamp((value - low) / (high - low), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

cv::Vec2d randomDirection(Random& random) {
    while (true) {
        const double x = random.uniform(-1, 1), y = random.uniform(-1, 1), square = x * x + y * y;
        if (square > 0.01 && square <= 1)
            return cv::Vec2d(x, y) / std::sqrt(square);
    }
}

double Outline::rho(double x, double y) const {
    const double dx = x - centre[0], dy = y - centre[1];
    const double u = (dx * axis[0] + dy * axis[1]) / radii[0], v = (dy * axis[0] - dx * axis[1]) / radii[1];
    const double length = std::sqrt(u * u + v * v);
    if (length < 1e-9)
        return 0;
    // Cosine and sine of the angle and, by de Moivre, of its multiples.
    const double c = u / length, s = v / length;
    const double c2 = c * c - s * s, s2 = 2 * c * s, c3 = c * c2 - s * s2, s3 = s * c2 + c * s2;
    const double c5 = c3 * c2 - s3 * s2, s5 = s3 * c2 + c3 * s2;
    return length / (1 + waves[0] * c2 + waves[1] * s2 + waves[2] * c3 + waves[3] * s3 + waves[4] * c5 + waves[5] * s5);
}

double Outline::coverage(double rho, double softness) const {
    const double distance = (1 - rho) * std::min(radii[0], radii[1]);
    return smoothStep(-softness / 2, softness / 2, distance);
}

cv::Rect Outline::reach(double softness) const {
    double stretch = 1;
    for (const double wave : waves)
        stretch += std::abs(wave);
    const int radius = static_cast<int>(std::max(radii[0], radii[1]) * stretch + softness) + 2;
    return {static_cast<int>(std::floor(centre[0])) - radius, static_cast<int>(std::floor(centre[1])) - radius,
            2 * radius + 1, 2 * radius + 1};
}

Outline randomOutline(Random& random, cv::Vec2d centre, double radius, double elongation, double waviness) {
    Outline outline;
    outline.centre = centre;
    outline.radii = {radius * elongation, radius / elongation};
    outline.axis = randomDirection(random);
    for (std::size_t i = 0; i < outline.waves.size(); ++i) {
        outline.waves[i] = random.uniform(-waviness, waviness) / (1.0 + static_cast<double>(i / 2));
    }
    return outline;
}

Mottle::Mottle(Random& random, cv::Rect area, double cell)
    : m_area(area), m_cell(cell), m_columns(static_cast<int>(area.width / cell) + 2) {
    const int rows = static_cast<int>(area.height / cell) + 2;
    m_values.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(rows));
    for (double& value : m_values)
        value = random.uniform();
}

double Mottle::at(double x, double y) const {
    const double u = std::clamp((x - m_area.x) / m_cell, 0.0, m_area.width / m_cell);
    const double v = std::clamp((y - m_area.y) / m_cell, 0.0, m_area.height / m_cell);
    const int column = static_cast<int>(u), row = static_cast<int>(v);
    const double fu = smoothStep(0, 1, u - column), fv = smoothStep(0, 1, v - row);
    const auto value = [&](int r, int c) {
        return m_values[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) +
                        static_cast<std::size_t>(c)];
    };
    const double upper = value(row, column) * (1 - fu) + value(row, column + 1) * fu;
    const double lower = value(row + 1, column) * (1 - fu) + value(row + 1, column + 1) * fu;
    return upper * (1 - fv) + lower * fv;
}

}  // namespace engine::data
