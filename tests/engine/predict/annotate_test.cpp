// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/image.h"
#include "engine/predict/class_colors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace {

using engine::Image;
using engine::Prediction;
using engine::prediction::Rgb;

Image grey(int width, int height) {
    return {width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(3 * width * height), 100)};
}

Rgb pixel(const Image& image, int x, int y) {
    const std::size_t at =
        3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) + static_cast<std::size_t>(x));
    return {image.rgb[at], image.rgb[at + 1], image.rgb[at + 2]};
}

bool contains(const Image& image, const Rgb& color, int x0, int y0, int x1, int y1) {
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            if (pixel(image, x, y) == color)
                return true;
        }
    }
    return false;
}

/// Pixels at least this light, or this dark: anti-aliased strokes are not pure.
int lightPixels(const Image& image, int x0, int y0, int x1, int y1) {
    int count = 0;
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            const Rgb at = pixel(image, x, y);
            count += std::min({at.red, at.green, at.blue}) > 180;
        }
    }
    return count;
}

int darkPixels(const Image& image, int x0, int y0, int x1, int y1) {
    int count = 0;
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            const Rgb at = pixel(image, x, y);
            count += std::max({at.red, at.green, at.blue}) < 60;
        }
    }
    return count;
}

TEST(Annotate, DrawsAColouredLineInADarkCasing) {
    const Image drawn = engine::annotate(grey(200, 200), {{0, 0.9F, {50, 60, 150, 160}}}, {"cell"});
    const Rgb blue{0x00, 0x72, 0xB2}, casing{45, 45, 45}, untouched{100, 100, 100};
    EXPECT_EQ(pixel(drawn, 47, 110), untouched);
    EXPECT_EQ(pixel(drawn, 48, 110), casing);
    EXPECT_EQ(pixel(drawn, 49, 110), blue);
    EXPECT_EQ(pixel(drawn, 50, 110), blue);
    EXPECT_EQ(pixel(drawn, 51, 110), casing);
    EXPECT_EQ(pixel(drawn, 52, 110), untouched);
    EXPECT_EQ(pixel(drawn, 149, 110), blue);
    EXPECT_EQ(pixel(drawn, 100, 159), blue);
    EXPECT_EQ(pixel(drawn, 100, 110), untouched);
}

TEST(Annotate, LabelStandsAboveTheBoxInItsColour) {
    const Image drawn = engine::annotate(grey(200, 200), {{0, 0.9F, {50, 60, 150, 160}}}, {"cell"});
    EXPECT_EQ(pixel(drawn, 50, 57), (Rgb{0x00, 0x72, 0xB2}));
    EXPECT_GT(lightPixels(drawn, 50, 40, 150, 59), 20) << "white text on blue";
}

TEST(Annotate, LabelStandsInsideWhereThereIsNoRoomAbove) {
    const Image drawn = engine::annotate(grey(200, 200), {{6, 0.9F, {20, 2, 180, 160}}}, {});
    EXPECT_TRUE(contains(drawn, {0xF0, 0xE4, 0x42}, 24, 6, 40, 12));
    EXPECT_GT(darkPixels(drawn, 22, 4, 100, 20), 20) << "black text on yellow";
}

TEST(Annotate, TheLabelOfASurerBoxIsNotCovered) {
    const Prediction sure{0, 0.9F, {50, 60, 150, 160}}, unsure{1, 0.4F, {52, 60, 152, 160}};
    const Image drawn = engine::annotate(grey(200, 200), {sure, unsure}, {"cell", "cell"});
    EXPECT_FALSE(contains(drawn, {0xE6, 0x9F, 0x00}, 49, 40, 200, 58));
}

TEST(Annotate, LinesGrowWithThePicture) {
    const Image drawn = engine::annotate(grey(2560, 100), {{0, 0.9F, {50, 40, 1500, 90}}}, {"cell"});
    EXPECT_EQ(pixel(drawn, 48, 70), (Rgb{0x00, 0x72, 0xB2}));
    EXPECT_EQ(pixel(drawn, 51, 70), (Rgb{0x00, 0x72, 0xB2}));
}

TEST(Annotate, BoxesAtAndBeyondTheEdgeAreClipped) {
    const Image drawn = engine::annotate(
        grey(30, 20), {{0, 0.9F, {0, 0, 30, 20}}, {5, 0.5F, {-40, -40, 90, 90}}, {99, 0.5F, {5, 5, 5, 5}}}, {"a"});
    EXPECT_EQ(drawn.rgb.size(), 3U * 30 * 20);
    EXPECT_EQ(pixel(drawn, 15, 19), (Rgb{0x00, 0x72, 0xB2}));
}

TEST(Annotate, NamesBeyondAsciiAreDrawnToo) {
    const Image drawn = engine::annotate(grey(200, 200), {{0, 0.9F, {50, 60, 150, 160}}}, {"血小板"});
    EXPECT_GT(lightPixels(drawn, 50, 40, 150, 59), 20);
}

TEST(Annotate, TheConfidenceCanBeLeftOut) {
    const std::vector<Prediction> boxes{{0, 1.0F, {50, 60, 190, 160}}};
    const Image both = engine::annotate(grey(200, 200), boxes, {"cell"});
    const Image name = engine::annotate(grey(200, 200), boxes, {"cell"}, engine::BoxText::Name);
    const int letters = lightPixels(name, 50, 40, 190, 59);
    EXPECT_GT(letters, 20);
    EXPECT_GT(lightPixels(both, 50, 40, 190, 59), letters + 20);
}

TEST(Annotate, WithoutBoxesThePictureIsUnchanged) {
    EXPECT_EQ(engine::annotate(grey(30, 20), {}, {}).rgb, grey(30, 20).rgb);
    EXPECT_TRUE(engine::annotate({}, {}, {}).rgb.empty());
}

TEST(ClassColors, ColourAndPatternTellFortyEightClassesApart) {
    std::set<std::pair<std::vector<int>, std::vector<double>>> seen;
    for (std::int64_t id = 0; id < 48; ++id) {
        const Rgb color = engine::prediction::classColor(id);
        const auto pattern = engine::prediction::classPattern(id);
        seen.insert({{color.red, color.green, color.blue}, {pattern.begin(), pattern.end()}});
    }
    EXPECT_EQ(seen.size(), 48U);
}

}  // namespace
