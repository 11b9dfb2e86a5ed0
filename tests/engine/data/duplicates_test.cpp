// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/duplicates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <set>

#include "engine/api/dataset_split.h"
#include "engine/core/random.h"
#include "engine/data/image_io.h"
#include "engine/data/sample_scene.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using namespace engine;
using namespace engine::data;
namespace fs = std::filesystem;

std::string jpeg(const cv::Mat& image, int quality) {
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", image, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    return {bytes.begin(), bytes.end()};
}

constexpr int kAlterations = 6;

// What happens to pictures on their way from hand to hand.
std::string altered(const cv::Mat& image, int kind, Random& random) {
    cv::Mat other = image.clone();
    int quality = 90;
    if (kind == 0) {
        quality = 60 + static_cast<int>(random.below(36));
    } else if (kind == 1) {
        const double scale = random.uniform(0.5, 1.0);
        cv::resize(image, other, {}, scale, scale, cv::INTER_AREA);
    } else if (kind == 2) {
        const int x = image.cols / 50, y = image.rows / 50;
        const cv::Point corner(static_cast<int>(random.below(static_cast<std::uint64_t>(x + 1))),
                               static_cast<int>(random.below(static_cast<std::uint64_t>(y + 1))));
        other = image(cv::Rect(corner, cv::Size(image.cols - x, image.rows - y))).clone();
    } else if (kind == 3) {
        image.convertTo(other, -1, random.uniform(0.9, 1.1));
    } else if (kind == 4) {
        cv::GaussianBlur(image, other, {}, random.uniform(0.5, 1.5));
    } else {
        image.convertTo(other, -1, 1, random.uniform(-25, 25));
    }
    return jpeg(other, quality);
}

/// Pictures, copies of them, and which ones belong together.
class DuplicatesTest : public testing::Test {
protected:
    std::size_t add(const std::string& name, const std::string& bytes, Split split = Split::Train) {
        test::writeFile(m_folder / name, bytes);
        SampleInfo sample;
        sample.image = m_folder / name;
        sample.split = split;
        m_samples.push_back(sample);
        m_hashes.push_back(hashImage(sample.image));
        return m_samples.size() - 1;
    }

    std::vector<DuplicateGroup> find() const { return findDuplicates(m_hashes, m_samples).found; }

    // Names of pictures whose near copy is on the other side of a split.
    std::set<std::string> parted(std::uint64_t seed) const {
        DatasetInfo dataset;
        dataset.root = m_folder.path();
        dataset.samples = m_samples;
        const auto sides = splitDataset(dataset, findDuplicates(m_hashes, m_samples).likely, {0.2, seed, {}});
        std::set<std::string> names;
        for (const auto& [original, copy] : m_near) {
            if (sides[original] != sides[copy])
                names.insert(m_samples[original].image.filename().string());
        }
        return names;
    }

    void plantEveryThird(const std::vector<std::string>& originals, std::uint64_t seed) {
        Random random({seed});
        for (std::size_t i = 0; i < originals.size(); ++i) {
            const std::size_t original = add(std::to_string(i) + ".jpg", originals[i]);
            if (i % 3 == 0) {
                const cv::Mat image = decodeImage(m_samples[original].image).bgr;
                const int kind = static_cast<int>(i / 3) % kAlterations;
                m_near.insert({original, add(std::to_string(i) + "_near.jpg", altered(image, kind, random))});
            } else if (i % 3 == 1) {
                m_exact.insert({original, add(std::to_string(i) + "_copy.jpg", originals[i])});
            }
        }
    }

    using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

    static Pairs pairsOf(const std::vector<DuplicateGroup>& groups, bool isExact) {
        Pairs pairs;
        for (const DuplicateGroup& group : groups) {
            for (std::size_t i = 0; group.isExact == isExact && i < group.samples.size(); ++i) {
                for (std::size_t j = i + 1; j < group.samples.size(); ++j)
                    pairs.insert({group.samples[i], group.samples[j]});
            }
        }
        return pairs;
    }

    void expectFound() {
        const auto groups = find();
        EXPECT_EQ(pairsOf(groups, true), m_exact);
        const Pairs found = pairsOf(groups, false);
        const auto right = static_cast<double>(
            std::count_if(found.begin(), found.end(), [&](const auto& pair) { return m_near.contains(pair); }));
        const double recall = right / static_cast<double>(m_near.size());
        const double precision = right / static_cast<double>(found.size());
        RecordProperty("recall", std::to_string(recall));
        RecordProperty("precision", std::to_string(precision));
        std::cout << m_near.size() << " near pairs: recall " << recall << ", precision " << precision << std::endl;
        EXPECT_GE(recall, 0.95);
        EXPECT_GE(precision, 0.95);
        for (std::uint64_t seed = 0; seed < 10; ++seed)
            EXPECT_EQ(parted(seed), std::set<std::string>()) << "seed " << seed;
    }

    test::TempDir m_folder;
    std::vector<SampleInfo> m_samples;
    std::vector<ImageHashes> m_hashes;
    Pairs m_near, m_exact;
};

TEST_F(DuplicatesTest, FindsPlantedCopiesAmongDrawnSmearsThatLookAlike) {
    std::vector<std::string> originals;
    for (std::uint64_t i = 0; i < 180; ++i)
        originals.push_back(jpeg(drawSmear(11, i).bgr, 92));
    plantEveryThird(originals, 1);
    expectFound();
}

TEST_F(DuplicatesTest, FindsPlantedCopiesAmongPhotographs) {
    REQUIRE_FIXTURE(folder, "datasets/coco128/images/train2017");
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> originals;
    for (const fs::path& file : files)
        originals.push_back(test::readFile(file));
    plantEveryThird(originals, 2);
    expectFound();
}

TEST_F(DuplicatesTest, FindsPlantedCopiesAmongMicrographs) {
    REQUIRE_FIXTURE(folder, "datasets/bccd/BCCD/JPEGImages");
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> originals;
    for (std::size_t i = 0; i < files.size(); i += 3)
        originals.push_back(test::readFile(files[i]));
    plantEveryThird(originals, 3);
    expectFound();
}

// Cut by 2 % at a corner; of the first 600 smears, these differ most from what is left.
TEST_F(DuplicatesTest, NoSplitPartsCopiesThatAreNotAlikeEnoughToBeReported) {
    struct Cut {
        std::uint64_t scene;
        int corner;
    };
    for (const auto& [scene, corner] :
         {Cut{21, 2},  Cut{42, 1},  Cut{74, 0},  Cut{109, 0}, Cut{123, 2}, Cut{128, 1}, Cut{147, 2}, Cut{180, 1},
          Cut{198, 2}, Cut{200, 3}, Cut{219, 3}, Cut{231, 3}, Cut{232, 3}, Cut{293, 1}, Cut{297, 2}, Cut{323, 3},
          Cut{326, 1}, Cut{356, 1}, Cut{433, 1}, Cut{473, 2}, Cut{476, 2}, Cut{512, 3}, Cut{547, 0}, Cut{563, 3}}) {
        const cv::Mat image = drawSmear(11, scene).bgr;
        const int x = image.cols / 50, y = image.rows / 50;
        const cv::Rect rest(corner % 2 ? x : 0, corner / 2 ? y : 0, image.cols - x, image.rows - y);
        const std::size_t original = add(std::to_string(scene) + ".jpg", jpeg(image, 92));
        m_near.insert({original, add(std::to_string(scene) + "_cut.jpg", jpeg(image(rest).clone(), 90))});
    }
    EXPECT_LT(pairsOf(find(), false).size(), m_near.size());
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        EXPECT_EQ(parted(seed), std::set<std::string>()) << "seed " << seed;
}

TEST_F(DuplicatesTest, SaysWhichGroupsCrossSplits) {
    const std::string a = jpeg(drawSmear(1, 0).bgr, 92), b = jpeg(drawSmear(1, 1).bgr, 92);
    add("a.jpg", a);
    add("b.jpg", b, Split::Val);
    add("a2.jpg", a, Split::Test);
    add("b2.jpg", b, Split::Val);
    const auto groups = find();
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].samples, (std::vector<std::size_t>{0, 2}));
    EXPECT_TRUE(groups[0].isExact && groups[0].crossesSplits);
    EXPECT_EQ(groups[1].samples, (std::vector<std::size_t>{1, 3}));
    EXPECT_TRUE(groups[1].isExact && !groups[1].crossesSplits);
}

TEST_F(DuplicatesTest, ANearGroupIncludesTheExactCopiesOfItsMembers) {
    const cv::Mat scene = drawSmear(1, 0).bgr;
    add("a.jpg", jpeg(scene, 92));
    add("a2.jpg", jpeg(scene, 92));
    add("b.jpg", jpeg(scene, 70));
    const auto groups = find();
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_TRUE(groups[0].isExact);
    EXPECT_EQ(groups[0].samples, (std::vector<std::size_t>{0, 1}));
    EXPECT_FALSE(groups[1].isExact);
    EXPECT_EQ(groups[1].samples, (std::vector<std::size_t>{0, 1, 2}));
}

TEST_F(DuplicatesTest, MirroredAndFlatImagesAreNoDuplicates) {
    const cv::Mat scene = drawSmear(1, 0).bgr;
    cv::Mat mirrored;
    cv::flip(scene, mirrored, 1);
    add("a.jpg", jpeg(scene, 92));
    add("mirrored.jpg", jpeg(mirrored, 92));
    add("black.jpg", jpeg(cv::Mat(200, 200, CV_8UC3, cv::Scalar::all(3)), 92));
    add("grey.jpg", jpeg(cv::Mat(200, 200, CV_8UC3, cv::Scalar::all(120)), 92));
    EXPECT_TRUE(find().empty());
}

TEST_F(DuplicatesTest, RoboflowsNamesTellAugmentedCopies) {
    add("scan_jpg.rf.0123456789abcdef0123456789abcdef.jpg", jpeg(drawSmear(1, 0).bgr, 92));
    add("scan_jpg.rf.fedcba98765432100123456789abcdef.jpg", jpeg(drawSmear(1, 1).bgr, 92), Split::Val);
    add("other_jpg.rf.0123456789abcdef0123456789abcdef.jpg", jpeg(drawSmear(1, 2).bgr, 92));
    add("scan_jpg.jpg", jpeg(drawSmear(1, 3).bgr, 92));
    const auto groups = find();
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].samples, (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(!groups[0].isExact && groups[0].crossesSplits);
}

TEST_F(DuplicatesTest, UnreadableImagesAreAlikeOnlyByTheirBytes) {
    add("a.jpg", "no picture");
    add("b.jpg", "no picture");
    add("c.jpg", "none either");
    m_samples.emplace_back().image = m_folder / "gone.jpg";
    m_hashes.push_back(hashImage(m_samples.back().image));
    m_samples.emplace_back().image = m_folder / "gone too.jpg";
    m_hashes.push_back(hashImage(m_samples.back().image));
    const auto groups = find();
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].samples, (std::vector<std::size_t>{0, 1}));
}

TEST_F(DuplicatesTest, WhatIsKeptOfAnImageIsWhatReadingItTells) {
    const std::string photo = jpeg(drawSmear(1, 0).bgr, 92);
    add("photo.jpg", photo);
    add("cut.jpg", photo.substr(0, photo.size() / 2));
    add("grey.jpg", jpeg(cv::Mat(200, 100, CV_8UC3, cv::Scalar::all(120)), 92));
    add("none.jpg", "no picture");
    for (const SampleInfo& sample : m_samples)
        std::filesystem::last_write_time(sample.image,
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
    hashImages(m_samples, "health", {}, {});
    const std::vector<ImageHashes> again = hashImages(m_samples, "health", {}, {});
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        EXPECT_EQ(again[i].content, m_hashes[i].content);
        EXPECT_EQ(again[i].damage, m_hashes[i].damage);
        ASSERT_EQ(again[i].look.has_value(), m_hashes[i].look.has_value());
        EXPECT_EQ(again[i].look.has_value(), i != 3);
        if (!again[i].look)
            continue;
        EXPECT_EQ(again[i].look->bits, m_hashes[i].look->bits);
        EXPECT_EQ(again[i].look->thumb, m_hashes[i].look->thumb);
        EXPECT_EQ(again[i].look->aspect, m_hashes[i].look->aspect);
        EXPECT_EQ(again[i].look->isFlat, i == 2);
    }
}

// Hashes one bit apart, from all zeros to all ones: neighbours are alike, the ends are opposites.
TEST(Duplicates, AChainDoesNotBecomeOneGroup) {
    std::vector<ImageHashes> hashes;
    std::vector<SampleInfo> samples(64);
    PerceptualHash look;
    for (std::size_t i = 0; i < look.thumb.size(); ++i)
        look.thumb[i] = i % 2 ? 32 : -32;
    for (std::uint64_t i = 0; i < 64; ++i) {
        look.bits = (std::uint64_t{1} << i) - 1;
        hashes.push_back({ContentHash{0, i}, look, ""});
    }
    const Duplicates duplicates = findDuplicates(hashes, samples);
    const auto& groups = duplicates.found;
    ASSERT_GE(groups.size(), 2u);
    for (const DuplicateGroup& group : groups)
        EXPECT_LE(hammingDistance(hashes[group.samples.front()].look->bits, hashes[group.samples.back()].look->bits),
                  16);
    EXPECT_EQ(duplicates.likely.size(), groups.size());
}

// As micrographs with one vignette would be: no copies, but each may be one of each other.
TEST(Duplicates, PicturesThatHaveMuchInCommonAreNotAllKeptTogether) {
    Random random({8});
    std::vector<ImageHashes> hashes;
    for (std::uint64_t i = 0; i < 1000; ++i) {
        PerceptualHash look;
        for (int flips = 0; flips < 7; ++flips)
            look.bits ^= std::uint64_t{1} << random.below(64);
        for (std::size_t k = 0; k < look.thumb.size(); ++k)
            look.thumb[k] = static_cast<std::int8_t>((k % 2 ? 32 : -32) + static_cast<int>(random.below(49)) - 24);
        hashes.push_back({ContentHash{0, i}, look, ""});
    }
    const Duplicates duplicates = findDuplicates(hashes, std::vector<SampleInfo>(hashes.size()));
    EXPECT_FALSE(duplicates.likely.empty());
    for (const DuplicateGroup& group : duplicates.likely)
        EXPECT_LE(group.samples.size(), 50u);
}

TEST(Duplicates, AFilmOfOneSceneIsOneGroup) {
    Random random({6});
    PerceptualHash look;
    for (std::size_t i = 0; i < look.thumb.size(); ++i)
        look.thumb[i] = i % 2 ? 32 : -32;
    const std::uint64_t scene = random.bits();
    std::vector<ImageHashes> hashes;
    for (std::uint64_t i = 0; i < 20'000; ++i) {
        look.bits = scene;
        for (std::uint64_t flips = random.below(6); flips > 0; --flips)
            look.bits ^= std::uint64_t{1} << random.below(64);
        hashes.push_back({ContentHash{0, i}, look, ""});
    }
    const auto groups = findDuplicates(hashes, std::vector<SampleInfo>(hashes.size())).found;
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].samples.size(), hashes.size());
}

TEST(Duplicates, FindsPairsAmongAHundredThousand) {
    Random random({5});
    std::vector<ImageHashes> hashes;
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        PerceptualHash look;
        look.bits = random.bits();
        for (auto& value : look.thumb)
            value = static_cast<std::int8_t>(static_cast<int>(random.below(128)) - 64);
        hashes.push_back({ContentHash{1, i}, look, ""});
    }
    for (std::size_t i = 0; i < 1000; ++i) {
        hashes[50'000 + i].look = hashes[i].look;
        for (std::uint64_t flips = random.below(9); flips > 0; --flips)
            hashes[50'000 + i].look->bits ^= std::uint64_t{1} << random.below(64);
    }
    const auto groups = findDuplicates(hashes, std::vector<SampleInfo>(hashes.size())).found;
    ASSERT_EQ(groups.size(), 1000u);
    for (std::size_t i = 0; i < groups.size(); ++i)
        EXPECT_EQ(groups[i].samples, (std::vector<std::size_t>{i, 50'000 + i}));
}

}  // namespace
