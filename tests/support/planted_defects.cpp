// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/planted_defects.h"

#include <sys/stat.h>
#include <unistd.h>

#include <functional>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <random>
#include <stdexcept>
#include <vector>

#include "tests/support/temp_dir.h"

namespace test {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kBoxes = 12;

/// One image on its way to the disk. A defect changes it and the truth.
struct Plant {
    PlantedDefects& truth;
    fs::path folder;
    std::string split, stem, suffix = ".jpg";
    cv::Mat picture;
    std::optional<std::string> bytes = {};  ///< of the image file; else the picture as JPEG
    std::string labels;                     ///< twelve lines
    bool writesImage = true, writesLabel = true;
    bool isUsed = true, isReadable = true;
    std::int64_t boxes = kBoxes;

    std::string otherSplit() const { return split == "train" ? "val" : "train"; }
    fs::path image() const { return folder / "images" / split / (stem + suffix); }
    fs::path label() const { return folder / "labels" / split / (stem + ".txt"); }

    void report(const char* code, std::int64_t files) {
        ++truth.findings[code];
        truth.filesToLookAt += files;
    }

    void countLost() {
        ++truth.imagesFound;
        ++truth.imagesLost;
    }

    // The image is found and not used.
    void lose(const char* code) {
        report(code, 1);
        countLost();
        isUsed = false;
    }

    void countUsed(const std::string& where) const {
        ++truth.imagesFound;
        ++truth.imagesUsed;
        if (where != "train")
            return;
        truth.trainImages += isReadable;
        truth.trainBoxes += isReadable ? boxes : 0;
        if (boxes == 0)
            ++truth.findings["health.background"];
    }
};

std::string encoded(const char* suffix, const cv::Mat& picture, int quality = 92) {
    std::vector<unsigned char> bytes;
    if (!cv::imencode(suffix, picture, bytes, {cv::IMWRITE_JPEG_QUALITY, quality}))
        throw std::runtime_error("cannot encode");
    return {bytes.begin(), bytes.end()};
}

// Random patches of colour, unlike any other image of the set.
cv::Mat draw(std::mt19937_64& random, cv::Size size) {
    cv::Mat patches(7, 9, CV_8UC3), picture;
    for (int i = 0; i < 9 * 7 * 3; ++i)
        patches.data[i] = static_cast<unsigned char>(random() % 256);
    cv::resize(patches, picture, size, 0, 0, cv::INTER_LINEAR);
    return picture;
}

std::string twelveLines() {
    std::string lines;
    for (int i = 0; i < kBoxes; ++i)
        lines += std::to_string(i % 2) + " 0." + std::to_string(20 + 5 * i) + " 0.5 0.1 0.2\n";
    return lines;
}

std::string withoutFirstLine(const std::string& lines) {
    return lines.substr(lines.find('\n') + 1);
}

// A file of which one line costs the image.
std::function<void(Plant&)> badLine(const std::string& line, const char* code) {
    return [line, code](Plant& plant) {
        plant.labels += line + "\n";
        plant.lose(code);
    };
}

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

struct Kind {
    const char* name;
    std::function<void(Plant&)> plant;
};

std::vector<Kind> labelKinds() {
    return {
        {"no label",
         [](Plant& plant) {
             plant.writesLabel = false;
             plant.boxes = 0;
             plant.report("health.no_label", 1);
         }},
        {"empty label",
         [](Plant& plant) {
             plant.labels = "\n";
             plant.boxes = 0;
         }},
        {"four fields", badLine("0 0.5 0.5 0.1", "label.fields")},
        {"six fields", badLine("0 0.5 0.5 0.1 0.1 0.9", "label.fields")},
        {"class out of range", badLine("2 0.5 0.5 0.1 0.1", "label.class_range")},
        {"negative class", badLine("-1 0.5 0.5 0.1 0.1", "label.class")},
        {"half a class", badLine("0.5 0.5 0.5 0.1 0.1", "label.class")},
        {"class name", badLine("cell 0.5 0.5 0.1 0.1", "label.number")},
        {"word for a number", badLine("0 0.5 half 0.1 0.1", "label.number")},
        {"nan", badLine("0 nan 0.5 0.1 0.1", "label.number")},
        {"infinity", badLine("0 inf 0.5 0.1 0.1", "label.number")},
        {"decimal comma", badLine("0 0,5 0.5 0.1 0.1", "label.comma")},
        {"negative", badLine("0 -0.1 0.5 0.1 0.1", "label.negative")},
        {"pixels", badLine("0 64 48 10 10", "label.outside")},
        {"just above 1.01", badLine("0 1.0101 0.5 0.1 0.1", "label.outside")},
        {"utf-16",
         [](Plant& plant) {
             plant.labels = std::string("\xff\xfe\x30\0\x20\0", 6);
             plant.lose("label.encoding");
         }},
        {"just above 1",
         [](Plant& plant) {
             plant.labels += "1 0.5 0.5 1.005 0.1\n";
             ++plant.boxes;
             plant.report("label.clipped", 0);
         }},
        {"no area",
         [](Plant& plant) {
             plant.labels += "1 0.5 0.5 0 0.1\n";
             ++plant.truth.boxesLost;
             plant.report("label.degenerate", 1);
         }},
        {"repeated line",
         [](Plant& plant) {
             plant.labels += plant.labels.substr(0, plant.labels.find('\n') + 1);
             ++plant.truth.boxesLost;
             plant.report("label.duplicate", 1);
         }},
        {"polygons",
         [](Plant& plant) {
             plant.labels = "0 0.1 0.1 0.4 0.1 0.4 0.5\n1 0.2 0.2 0.6 0.2 0.6 0.8 0.2 0.8\n";
             plant.boxes = 2;
         }},
        {"windows text",
         [](Plant& plant) {
             std::string text = "\xef\xbb\xbf";
             for (const char c : plant.labels)
                 text += c == '\n' ? std::string(" \r\n") : std::string(1, c);
             plant.labels = text;
         }},
        {"box over all",
         [](Plant& plant) {
             plant.labels = withoutFirstLine(plant.labels) + "0 0.5 0.5 1 0.99\n";
             plant.report("health.huge_boxes", 0);
         }},
        {"speck",
         [](Plant& plant) {
             plant.labels = withoutFirstLine(plant.labels) + "0 0.5 0.5 0.01 0.1\n";
             plant.report("health.tiny_boxes", 0);
         }},
        {"label without image",
         [](Plant& plant) {
             writeFile(plant.folder / "labels" / plant.split / (plant.stem + "_gone.txt"), plant.labels);
             // One for all of a folder.
             if (plant.truth.foldersWithOrphans.insert(plant.split).second)
                 plant.report("label.orphan", 0);
         }},
    };
}

std::vector<Kind> imageKinds() {
    std::vector<Kind> kinds{
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

std::vector<Kind> allKinds() {
    std::vector<Kind> kinds = labelKinds();
    for (Kind& kind : imageKinds())
        kinds.push_back(std::move(kind));
    return kinds;
}

}  // namespace

int defectKinds() {
    return static_cast<int>(allKinds().size());
}

PlantedDefects plantDefects(const fs::path& folder, int images, double share, std::uint64_t seed) {
    PlantedDefects truth;
    truth.yaml = folder / "data.yaml";
    std::mt19937_64 random(seed);
    const std::vector<Kind> kinds = allKinds();
    for (int i = 0; i < images; ++i) {
        const bool isVal = i % 4 == 0;
        Plant plant{.truth = truth,
                    .folder = folder,
                    .split = isVal ? "val" : "train",
                    .stem = "i" + std::to_string(i),
                    .picture = {},
                    .labels = twelveLines()};
        plant.picture = draw(random, cv::Size(160, 120));
        if (static_cast<double>(random() % 1000) < 1000 * share) {
            const Kind& kind = kinds[random() % kinds.size()];
            kind.plant(plant);
            truth.kinds.insert(kind.name);
        }
        if (plant.writesLabel)
            writeFile(plant.label(), plant.labels);
        if (plant.writesImage)
            writeFile(plant.image(), plant.bytes ? *plant.bytes : encoded(".jpg", plant.picture));
        if (plant.isUsed)
            plant.countUsed(plant.split);
    }
    writeFile(truth.yaml, "train: images/train\nval: images/val\nnames: [round, long]\n");
    return truth;
}

}  // namespace test
