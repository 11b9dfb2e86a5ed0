// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/image_io.h"

#include <gtest/gtest.h>
#include <turbojpeg.h>

#include <sys/stat.h>
#include <clocale>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include "engine/api/error.h"
#include "engine/api/image.h"
#include "tests/engine/data/picture_files.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace {

using namespace engine;
using namespace engine::data;

class ImageIo : public testing::Test {
protected:
    std::filesystem::path write(const std::string& name, std::string_view bytes) {
        test::writeFile(m_folder / name, bytes);
        return m_folder / name;
    }

    std::string failure(const std::filesystem::path& file) {
        try {
            decodeImage(file);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::Dataset);
            EXPECT_EQ(error.file, file);
            return error.code;
        }
        return "none";
    }

    test::TempDir m_folder;
};

bool isSame(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

cv::Mat openCvDecode(const std::string& bytes) {
    return cv::imdecode(std::vector<char>(bytes.begin(), bytes.end()), cv::IMREAD_COLOR);
}

// Smooth colours: a JPEG of them is close to the original.
cv::Mat gradient(int width, int height) {
    cv::Mat image(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.at<cv::Vec3b>(y, x) =
                cv::Vec3b(cv::saturate_cast<uchar>(255 * x / width), cv::saturate_cast<uchar>(255 * y / height),
                          cv::saturate_cast<uchar>(255 - 255 * x / width));
        }
    }
    return image;
}

TEST_F(ImageIo, DecodesJpegsBitForBitAsOpenCv) {
    REQUIRE_FIXTURE(folder, "datasets/coco8/images/train");
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const DecodedImage image = decodeImage(entry.path());
        EXPECT_TRUE(isSame(image.bgr, openCvDecode(test::readFile(entry.path())))) << entry.path();
        EXPECT_FALSE(image.isDamaged);
        const ImageHeader header = readImageHeader(entry.path());
        EXPECT_EQ(cv::Size(header.width, header.height), image.bgr.size());
        EXPECT_FALSE(header.mayBeCut);
    }
}

TEST_F(ImageIo, DecodesGreyAndProgressiveJpegsAsOpenCv) {
    cv::Mat grey;
    cv::extractChannel(gradient(60, 40), grey, 0);
    const std::string greyFile = test::encode(".jpg", grey);
    EXPECT_TRUE(isSame(decodeImage(write("grey.jpg", greyFile)).bgr, openCvDecode(greyFile)));

    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", gradient(60, 40), bytes, {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
    const std::string progressive(bytes.begin(), bytes.end());
    EXPECT_TRUE(isSame(decodeImage(write("progressive.jpg", progressive)).bgr, openCvDecode(progressive)));
}

TEST_F(ImageIo, DecodesCmykJpegsAsOpenCv) {
    cv::Mat cmyk(32, 48, CV_8UC4);
    for (int y = 0; y < cmyk.rows; ++y) {
        for (int x = 0; x < cmyk.cols; ++x)
            cmyk.at<cv::Vec4b>(y, x) = cv::Vec4b(uchar(5 * x), uchar(7 * y), uchar(200 - 3 * x), uchar(255 - 2 * y));
    }
    const tjhandle encoder = tjInitCompress();
    unsigned char* out = nullptr;
    unsigned long size = 0;
    ASSERT_EQ(tjCompress2(encoder, cmyk.data, cmyk.cols, static_cast<int>(cmyk.step), cmyk.rows, TJPF_CMYK, &out, &size,
                          TJSAMP_444, 90, 0),
              0);
    const std::string file(reinterpret_cast<char*>(out), size);
    tjFree(out);
    tjDestroy(encoder);
    EXPECT_TRUE(isSame(decodeImage(write("cmyk.jpg", file)).bgr, openCvDecode(file)));
}

TEST_F(ImageIo, AppliesEveryExifOrientationExactlyOnce) {
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const std::pair<std::string, std::string> files[] = {
            {"little.jpg", test::jpegWithOrientation(orientation, true)},
            {"big.jpg", test::jpegWithOrientation(orientation, false)},
            {"a.png", test::pngWithOrientation(orientation)},
            {"a.webp", test::webpWithOrientation(orientation)},
            {"a.tif", test::tiffWithOrientation(orientation)},
        };
        for (const auto& [name, bytes] : files) {
            const std::filesystem::path file = write(name, bytes);
            const DecodedImage image = decodeImage(file);
            EXPECT_EQ(image.bgr.size(), cv::Size(24, 16)) << name << ' ' << orientation;
            EXPECT_EQ(test::cornerLetters(image.bgr), "RGBW") << name << ' ' << orientation;
            const ImageHeader header = readImageHeader(file);
            EXPECT_EQ(header.width, 24) << name << ' ' << orientation;
            EXPECT_EQ(header.height, 16) << name << ' ' << orientation;
        }
    }
}

TEST_F(ImageIo, IgnoresMeaninglessOrientations) {
    for (const int orientation : {0, 9, 65535}) {
        EXPECT_EQ(decodeImage(write("a.jpg", test::jpegWithOrientation(orientation))).bgr.size(), cv::Size(24, 16));
    }
}

TEST_F(ImageIo, ScalesSixteenBitsInsteadOfCuttingThem) {
    const cv::Mat deep(12, 12, CV_16UC3, cv::Scalar(60000, 257, 65535));
    const cv::Mat image = decodeImage(write("deep.png", test::encode(".png", deep))).bgr;
    EXPECT_EQ(image.at<cv::Vec3b>(5, 5), cv::Vec3b(233, 1, 255));
    const cv::Mat greyDeep(12, 12, CV_16UC1, cv::Scalar(30000));
    EXPECT_EQ(decodeImage(write("grey.tif", test::encode(".tif", greyDeep))).bgr.at<cv::Vec3b>(5, 5),
              cv::Vec3b(117, 117, 117));
}

TEST_F(ImageIo, DropsAlphaAndSpreadsGrey) {
    const cv::Mat withAlpha(12, 12, CV_8UC4, cv::Scalar(10, 20, 30, 0));
    EXPECT_EQ(decodeImage(write("alpha.png", test::encode(".png", withAlpha))).bgr.at<cv::Vec3b>(3, 3),
              cv::Vec3b(10, 20, 30));
    const cv::Mat grey(12, 12, CV_8UC1, cv::Scalar(77));
    EXPECT_EQ(decodeImage(write("grey.png", test::encode(".png", grey))).bgr.at<cv::Vec3b>(3, 3),
              cv::Vec3b(77, 77, 77));
    EXPECT_EQ(decodeImage(write("grey.bmp", test::encode(".bmp", grey))).bgr.at<cv::Vec3b>(3, 3),
              cv::Vec3b(77, 77, 77));
}

TEST_F(ImageIo, ReadsPalettePngs) {
    std::vector<unsigned char> bytes;
    const cv::Mat bilevel(12, 12, CV_8UC1, cv::Scalar(255));
    cv::imencode(".png", bilevel, bytes, {cv::IMWRITE_PNG_BILEVEL, 1});
    const auto file = write("one_bit.png", std::string(bytes.begin(), bytes.end()));
    EXPECT_EQ(decodeImage(file).bgr.at<cv::Vec3b>(3, 3), cv::Vec3b(255, 255, 255));
}

TEST_F(ImageIo, GoesByContentNotByName) {
    const auto file = write("really.jpg", test::encode(".png", test::cornerPicture()));
    EXPECT_TRUE(isSame(decodeImage(file).bgr, test::cornerPicture()));
}

TEST_F(ImageIo, FlagsJpegsThatWereCut) {
    const std::string whole = test::encode(".jpg", gradient(320, 240));
    for (const double part : {0.99, 0.7, 0.3, 0.15}) {
        const auto file =
            write("cut.jpg", whole.substr(0, static_cast<std::size_t>(static_cast<double>(whole.size()) * part)));
        if (failure(file) == "image.unreadable")
            continue;
        const DecodedImage image = decodeImage(file);
        EXPECT_TRUE(image.isDamaged) << part;
        EXPECT_FALSE(image.warning.empty());
        EXPECT_EQ(image.bgr.size(), cv::Size(320, 240));
        EXPECT_TRUE(readImageHeader(file).mayBeCut);
    }
    EXPECT_FALSE(decodeImage(write("whole.jpg", whole)).isDamaged);
}

TEST_F(ImageIo, RefusesOtherFormatsThatWereCut) {
    for (const char* suffix : {".png", ".webp", ".bmp", ".tif"}) {
        const std::string whole = test::encode(suffix, gradient(64, 48));
        for (const double part : {0.02, 0.5, 0.9}) {
            const auto file =
                write(std::string("cut") + suffix,
                      whole.substr(0, static_cast<std::size_t>(static_cast<double>(whole.size()) * part)));
            const std::string code = failure(file);
            EXPECT_TRUE(code == "image.unreadable" || code == "image.format" || code == "image.header")
                << suffix << part << code;
        }
    }
}

TEST_F(ImageIo, RefusesWhatIsNoImage) {
    EXPECT_EQ(failure(write("empty.jpg", "")), "image.empty");
    EXPECT_EQ(failure(write("page.jpg", "<!DOCTYPE html><html>")), "image.format");
    EXPECT_EQ(failure(write("anim.gif", "GIF89a\x01\0\x01\0")), "image.format");
    EXPECT_EQ(failure(write("soi.jpg", "\xff\xd8\xff")), "image.unreadable");
    EXPECT_EQ(failure(m_folder / "absent.jpg"), "file.missing");
}

TEST_F(ImageIo, RefusesFoldersAndPipesWithoutWaiting) {
    std::filesystem::create_directory(m_folder / "folder.jpg");
    EXPECT_EQ(failure(m_folder / "folder.jpg"), "file.not_regular");
    ASSERT_EQ(mkfifo((m_folder / "pipe.jpg").c_str(), 0600), 0);
    EXPECT_EQ(failure(m_folder / "pipe.jpg"), "file.not_regular");
    EXPECT_THROW(readImageHeader(m_folder / "pipe.jpg"), Error);
    EXPECT_THROW(readImageHeader(m_folder / "folder.jpg"), Error);
}

TEST_F(ImageIo, RefusesHugeSizesByTheHeader) {
    std::string png = test::encode(".png", test::cornerPicture());
    png.replace(16, 8, std::string("\0\0\x9c\x40\0\0\x9c\x40", 8));  // 40,000 x 40,000
    EXPECT_EQ(failure(write("bomb.png", png)), "image.too_large");
    EXPECT_THROW(readImageHeader(m_folder / "bomb.png"), Error);
    std::string bmp = test::encode(".bmp", test::cornerPicture());
    bmp.replace(22, 4, std::string("\0\0\0\x80", 4));  // height -2^31
    EXPECT_EQ(failure(write("bomb.bmp", bmp)), "image.too_large");
    std::string jpeg = test::encode(".jpg", test::cornerPicture());
    const std::size_t frame = jpeg.find("\xff\xc0");
    ASSERT_NE(frame, std::string::npos);
    jpeg.replace(frame + 5, 4, "\xff\xff\xff\xff");
    EXPECT_EQ(failure(write("bomb.jpg", jpeg)), "image.too_large");
}

TEST_F(ImageIo, ReadsPathsOfAnySpelling) {
    const std::string png = test::encode(".png", test::cornerPicture());
    for (const char* name :
         {"caff\xc3\xa8 \xe6\xb0\xb4.png", "sp ace'\"%#;.png", "-dash.png", "bad\xff\xfe.png", "new\nline.png"}) {
        EXPECT_EQ(decodeImage(write(name, png)).bgr.size(), cv::Size(24, 16)) << name;
    }
}

TEST_F(ImageIo, SurvivesEveryTruncationAndManyBitFlips) {
    const std::string files[] = {test::jpegWithOrientation(6), test::pngWithOrientation(6),
                                 test::webpWithOrientation(6), test::tiffWithOrientation(6),
                                 test::encode(".bmp", test::cornerPicture())};
    std::uint32_t state = 1;
    for (const std::string& whole : files) {
        for (std::size_t size = 0; size < whole.size(); size += 7) {
            const auto file = write("a.bin", whole.substr(0, size));
            EXPECT_NO_FATAL_FAILURE((void)failure(file));
        }
        for (int flip = 0; flip < 150; ++flip) {
            std::string broken = whole;
            state = state * 1664525u + 1013904223u;
            broken[state / 8 % broken.size()] ^= static_cast<char>(1 << state % 8);
            const auto file = write("a.bin", broken);
            EXPECT_NO_FATAL_FAILURE((void)failure(file));
        }
    }
}

TEST_F(ImageIo, ShrinksJpegsWhileDecodingNeverBelowTheWish) {
    const auto file = write("big.jpg", test::encode(".jpg", gradient(800, 600)));
    EXPECT_EQ(decodeImage(file, 100).bgr.size(), cv::Size(100, 75));
    EXPECT_EQ(decodeImage(file, 101).bgr.size(), cv::Size(200, 150));
    EXPECT_EQ(decodeImage(file, 401).bgr.size(), cv::Size(800, 600));
    EXPECT_EQ(decodeImage(file, 5000).bgr.size(), cv::Size(800, 600));
}

TEST_F(ImageIo, MakesThumbnailsThatNeverEnlarge) {
    const auto file = write("big.jpg", test::encode(".jpg", gradient(800, 600)));
    const Image small = readThumbnail(file, 128);
    EXPECT_EQ(small.width, 128);
    EXPECT_EQ(small.height, 96);
    EXPECT_EQ(small.rgb.size(), 128u * 96u * 3u);
    EXPECT_EQ(readThumbnail(file, 4000).width, 800);
}

TEST_F(ImageIo, WritesPngsThatReadBackEqualAndJpegsThatDoNotWander) {
    write("in.png", test::encode(".png", test::cornerPicture()));
    const Image image = readImage(m_folder / "in.png");
    EXPECT_EQ(image.rgb[0], 255);  // red first
    EXPECT_EQ(image.rgb[2], 0);
    writeImage(m_folder / "out.png", image);
    EXPECT_EQ(readImage(m_folder / "out.png").rgb, image.rgb);
    writeImage(m_folder / "out.jpg", image);
    EXPECT_EQ(test::cornerLetters(decodeImage(m_folder / "out.jpg").bgr), "RGBW");
    EXPECT_THROW(writeImage(m_folder / "bad.png", Image{4, 4, {}}), Error);
}

TEST(ImageSuffix, IsKnownInAnyCase) {
    EXPECT_TRUE(hasImageSuffix("a.JPG"));
    EXPECT_TRUE(hasImageSuffix("a.webp.TiFf"));
    EXPECT_FALSE(hasImageSuffix("a.txt"));
    EXPECT_FALSE(hasImageSuffix("jpg"));
}

}  // namespace
