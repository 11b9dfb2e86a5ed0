// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>
#include <unistd.h>

#include <opencv2/imgproc.hpp>

#include "tests/support/defect_kinds.h"
#include "tests/support/temp_dir.h"

namespace test {
namespace {

namespace fs = std::filesystem;

std::function<void(Plant&)> imageBytes(const std::string& bytes, const char* code) {
    return [bytes, code](Plant& plant) {
        plant.bytes = bytes;
        plant.lose(code);
    };
}

// Nothing but the name is there, and no label.
std::function<void(Plant&)> instead(const std::function<void(const fs::path&)>& make, const char* code) {
    return [make, code](Plant& plant) {
        fs::create_directories(plant.image().parent_path());
        make(plant.image());
        if (code)
            plant.lose(code);
        plant.writesImage = plant.writesLabel = plant.isUsed = false;
    };
}

void addCopy(Plant& plant, const std::string& split, const std::string& bytes, const char* code, std::int64_t files) {
    writeFile(plant.folder / "images" / split / (plant.stem + "_copy.jpg"), bytes);
    writeFile(plant.folder / "labels" / split / (plant.stem + "_copy.txt"), plant.labels);
    plant.countUsed(split);
    plant.report(code, files);
}

void cut(Plant& plant, const std::string& end) {
    const std::string whole = encoded(".jpg", plant.picture);
    plant.bytes = whole.substr(0, whole.size() * 4 / 5) + end;
    plant.report("image.damaged", 1);
}

std::string withOrientation(const std::string& jpeg) {
    const std::string tiff("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x03\0\0\0\0\0\0\0", 26);
    const std::string payload = std::string("Exif\0\0", 6) + tiff;
    return jpeg.substr(0, 2) + std::string("\xff\xe1\0", 3) + static_cast<char>(payload.size() + 2) + payload +
           jpeg.substr(2);
}

}  // namespace

std::vector<DefectKind> imageDefects() {
    std::vector<DefectKind> kinds{
        {"cut JPEG", [](Plant& plant) { cut(plant, ""); }},
        {"cut JPEG with an end", [](Plant& plant) { cut(plant, "\xff\xd9"); }},
        {"cut PNG",
         [](Plant& plant) {
             plant.suffix = ".png";
             plant.bytes = encoded(".png", plant.picture);
             plant.bytes->resize(plant.bytes->size() * 4 / 5);
             plant.lose("image.unreadable");
         }},
        {"damaged PNG",
         [](Plant& plant) {
             plant.suffix = ".png";
             plant.bytes = encoded(".png", plant.picture);
             plant.bytes->replace(plant.bytes->size() / 2, 64, std::string(64, '\0'));
             plant.report("health.unreadable", 1);
             plant.isReadable = false;
         }},
        {"no bytes", imageBytes("", "image.empty")},
        {"text as JPEG", imageBytes("not a picture at all, rather a letter", "image.format")},
        {"GIF as JPEG", imageBytes("GIF89a\x01", "image.format")},
        {"header only", imageBytes("\xff\xd8\xff\xe0", "image.unreadable")},
        {"FIFO", instead([](const fs::path& path) { ::mkfifo(path.c_str(), 0600); }, "image.not_regular")},
        {"folder", instead([](const fs::path& path) { fs::create_directory(path); }, nullptr)},
        {"dangling link", instead([](const fs::path& path) { fs::create_symlink("gone", path); }, "image.missing")},
        {"hard link",
         [](Plant& plant) {
             writeFile(plant.image(), encoded(".jpg", plant.picture));
             fs::create_hard_link(plant.image(), plant.image().string() + ".jpg");
             plant.writesImage = false;
             plant.report("image.same_file", 0);
             plant.countLost();
         }},
        {"exact copy",
         [](Plant& plant) {
             addCopy(plant, plant.split, encoded(".jpg", plant.picture), "health.exact_duplicates", 2);
         }},
        {"exact copy in the other split",
         [](Plant& plant) {
             addCopy(plant, plant.otherSplit(), encoded(".jpg", plant.picture), "health.exact_across_splits", 2);
         }},
        {"near copy",
         [](Plant& plant) {
             addCopy(plant, plant.split, encoded(".jpg", plant.picture, 70), "health.near_duplicates", 0);
         }},
        {"near copy in the other split",
         [](Plant& plant) {
             addCopy(plant, plant.otherSplit(), encoded(".jpg", plant.picture, 70), "health.near_across_splits", 2);
         }},
        {"turned by EXIF",
         [](Plant& plant) {
             plant.bytes = withOrientation(encoded(".jpg", plant.picture));
             plant.report("health.rotated", 0);
         }},
        {"eight pixels",
         [](Plant& plant) {
             plant.bytes = encoded(".jpg", plant.picture(cv::Rect(0, 0, 8, 8)));
             plant.lose("image.too_small");
         }},
        {"small",
         [](Plant& plant) {
             plant.bytes = encoded(".jpg", plant.picture(cv::Rect(0, 0, 60, 50)));
             plant.report("health.small_image", 1);
         }},
        {"long",
         [](Plant& plant) {
             cv::Mat longer;
             cv::resize(plant.picture, longer, cv::Size(500, 100));
             plant.bytes = encoded(".jpg", longer);
             plant.report("health.odd_shape", 0);
         }},
    };
    if (::geteuid() != 0) {
        kinds.push_back({"forbidden", [](Plant& plant) {
                             plant.lose("file.unreadable");
                             writeFile(plant.image(), encoded(".jpg", plant.picture));
                             fs::permissions(plant.image(), fs::perms::none);
                             plant.writesImage = false;
                         }});
    }
    return kinds;
}

}  // namespace test
