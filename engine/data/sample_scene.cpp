// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/sample_scene.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "engine/core/random.h"
#include "engine/data/smear_cells.h"
#include "engine/data/smear_shapes.h"

namespace engine::data {
namespace {

constexpr int kWidth = 640, kHeight = 480;
constexpr std::int64_t kRed = 0, kWhite = 1, kPlatelet = 2;

struct Cell {
    std::int64_t classId;
    Outline outline;
    double radius;
};

// Pixels whose centre lies inside; the box of the visible ones and their share of all.
struct Visible {
    cv::Rect box;
    double share = 0;
};

Visible visiblePart(const Outline& outline) {
    const cv::Rect area = outline.reach(0);
    int left = kWidth, top = kHeight, right = 0, bottom = 0, inside = 0, visible = 0;
    for (int y = area.y; y < area.br().y; ++y) {
        for (int x = area.x; x < area.br().x; ++x) {
            if (outline.rho(x + 0.5, y + 0.5) > 1)
                continue;
            ++inside;
            if (x < 0 || y < 0 || x >= kWidth || y >= kHeight)
                continue;
            ++visible;
            left = std::min(left, x);
            top = std::min(top, y);
            right = std::max(right, x + 1);
            bottom = std::max(bottom, y + 1);
        }
    }
    if (visible == 0)
        return {};
    return {cv::Rect(cv::Point(left, top), cv::Point(right, bottom)), static_cast<double>(visible) / inside};
}

class Scene {
public:
    explicit Scene(Random& random) : m_random(random) {}

    std::vector<Cell> cells() {
        const double whites = m_random.uniform();
        for (int left = whites < 0.2 ? 0 : whites < 0.85 ? 1 : 2; left > 0; --left)
            place(kWhite);
        const double density = m_random.uniform();
        for (int left = static_cast<int>(6 + 18 * density); left > 0; --left)
            place(kRed);
        for (auto left = m_random.below(7); left > 0; --left)
            place(kPlatelet);
        return std::move(m_cells);
    }

private:
    double drawRadius(std::int64_t classId) {
        if (classId == kRed)
            return m_sizeOfSlide * m_random.uniform(31, 42);
        if (classId == kWhite)
            return m_sizeOfSlide * m_random.uniform(52, 82);
        return m_sizeOfSlide * m_random.uniform(8, 15);
    }

    cv::Vec2d drawCentre(std::int64_t classId, double radius) {
        // Red cells stick together.
        if (classId == kRed && !m_cells.empty() && m_random.uniform() < 0.45) {
            const Cell& other = m_cells[static_cast<std::size_t>(m_random.below(m_cells.size()))];
            if (other.classId == kRed) {
                return other.outline.centre +
                       randomDirection(m_random) * (m_random.uniform(0.62, 1.0) * (radius + other.radius));
            }
        }
        const double margin = 0.45 * radius;
        return {m_random.uniform(-margin, kWidth + margin), m_random.uniform(-margin, kHeight + margin)};
    }

    // How near two cells may come, as a share of the sum of their radii.
    static double leastDistance(std::int64_t a, std::int64_t b) {
        if (a == kRed && b == kRed)
            return 0.62;
        if (a == kPlatelet || b == kPlatelet)
            return a == kWhite || b == kWhite ? 1.1 : 0.95;
        return 0.88;
    }

    bool isFree(std::int64_t classId, cv::Vec2d centre, double radius) const {
        return std::all_of(m_cells.begin(), m_cells.end(), [&](const Cell& cell) {
            const cv::Vec2d gap = cell.outline.centre - centre;
            const double least = leastDistance(classId, cell.classId) * (radius + cell.radius);
            return gap.dot(gap) >= least * least;
        });
    }

    void place(std::int64_t classId) {
        constexpr int kAttempts = 40;
        constexpr double kLeastShare = 1.0 / 3;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            const double radius = drawRadius(classId);
            const cv::Vec2d centre = drawCentre(classId, radius);
            if (!isFree(classId, centre, radius))
                continue;
            const double waviness = classId == kRed ? 0.03 : classId == kWhite ? 0.05 : 0.12;
            const double elongation = classId == kPlatelet ? m_random.uniform(1.0, 1.3) : m_random.uniform(1.0, 1.13);
            const Outline outline = randomOutline(m_random, centre, radius, elongation, waviness);
            if (visiblePart(outline).share < kLeastShare)
                continue;
            m_cells.push_back({classId, outline, radius});
            return;
        }
    }

    Random& m_random;
    double m_sizeOfSlide = m_random.uniform(0.8, 1.15);
    std::vector<Cell> m_cells;
};

// Clear plasma with a little stain, more of it on one side.
Light background(Random& random) {
    Light light(kHeight, kWidth);
    const Mottle clouds(random, cv::Rect(0, 0, kWidth, kHeight), 150),
        streaks(random, cv::Rect(0, 0, kWidth, kHeight), 35);
    const double strength = random.uniform(0.03, 0.12), pink = random.uniform(0.3, 1.0);
    const cv::Vec3d taken(0.35 * strength, strength * pink, strength);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            light(y, x) = cv::Vec3d::all(1) - taken * (0.4 + clouds.at(x, y) + 0.3 * streaks.at(x, y));
        }
    }
    return light;
}

// Lamp, lens and sensor.
cv::Mat photograph(const Light& light, Random& random) {
    const double bright = random.uniform(222, 246);
    const cv::Vec3d lamp(bright, bright * random.uniform(0.95, 0.985), bright * random.uniform(0.9, 0.985));
    const cv::Vec2d slope = randomDirection(random) * random.uniform(0, 0.16);
    const double vignette = random.uniform(0, 0.22), noise = random.uniform(2, 9);
    cv::Mat bgr(kHeight, kWidth, CV_8UC3);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            const double u = (x + 0.5) / kWidth - 0.5, v = (y + 0.5) / kHeight - 0.5;
            const double gain = 1 + u * slope[0] + v * slope[1] - vignette * (u * u + v * v);
            // Four uniform numbers of 16 bits; their sum is nearly normal.
            const std::uint64_t bits = random.bits();
            const auto part = [&](int shift) { return static_cast<double>(bits >> shift & 0xffff) / 65536.0 - 0.5; };
            const double grey = noise * (part(0) + part(16) + part(32) + part(48));
            for (int c = 0; c < 3; ++c) {
                const double value = lamp[c] * gain * light(y, x)[c] + grey + 0.5 * noise * part(16 * c);
                bgr.at<cv::Vec3b>(y, x)[2 - c] = static_cast<unsigned char>(std::clamp(value + 0.5, 0.0, 255.0));
            }
        }
    }
    return bgr;
}

}  // namespace

SmearScene drawSmear(std::uint64_t seed, std::uint64_t number) {
    Random random({seed, number});
    const Stain stain = randomStain(random);
    Light light = background(random);
    const auto anywhere = [&] { return cv::Vec2d(random.uniform(0, kWidth), random.uniform(0, kHeight)); };
    for (auto left = random.below(4); left > 0; --left) {
        const cv::Vec2d at = anywhere();
        drawBlot(light, randomOutline(random, at, random.uniform(20, 45), random.uniform(1, 1.3), 0.05), stain);
    }
    SmearScene scene;
    for (const Cell& cell : Scene(random).cells()) {
        if (cell.classId == kRed)
            drawRedCell(light, cell.outline, stain, random);
        if (cell.classId == kWhite)
            drawWhiteCell(light, cell.outline, stain, random);
        if (cell.classId == kPlatelet)
            drawPlatelet(light, cell.outline, stain, random);
        const cv::Rect box = visiblePart(cell.outline).box;
        scene.boxes.push_back({cell.classId, static_cast<float>((box.x + box.width / 2.0) / kWidth),
                               static_cast<float>((box.y + box.height / 2.0) / kHeight),
                               static_cast<float>(static_cast<double>(box.width) / kWidth),
                               static_cast<float>(static_cast<double>(box.height) / kHeight)});
    }
    for (auto left = random.below(9); left > 0; --left) {
        const cv::Vec2d at = anywhere();
        drawDebris(light, randomOutline(random, at, random.uniform(1.2, 3.2), random.uniform(1, 1.6), 0.1), random);
    }
    scene.bgr = photograph(light, random);
    return scene;
}

}  // namespace engine::data
