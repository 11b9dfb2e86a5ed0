// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <opencv2/core.hpp>
#include <random>
#include <set>
#include <sstream>

#include "engine/api/error.h"
#include "tests/engine/data/dataset_fixture.h"
#include "tests/engine/data/format_folders.h"

namespace {

using namespace engine;
namespace fs = std::filesystem;
using Files = std::map<fs::path, std::string>;  // by path below the dataset's folder

class Maker {
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    unsigned below(unsigned count) { return static_cast<unsigned>(m_random() % count); }

    /// Sound and broken images, copies, files of other kinds.
    Files make(const fs::path& folder) {
        const test::FormatFolder& format = test::formatFolders()[below(7)];
        std::vector<test::ListedImage> images;
        for (unsigned i = 0, count = 3 + below(12); i < count; ++i) {
            test::ListedImage image{name(i)};
            image.x1 = below(5);
            image.x2 = 10 + below(20);  // some reach over the edge
            image.y2 = below(8) == 0 ? image.y1 : 10 + below(6);
            images.push_back(image);
            test::writeFile(format.imageOf(folder, image.name), picture());
        }
        format.write(folder, images);
        for (unsigned i = below(4); i > 0; --i)
            test::writeFile(format.imageOf(folder, "unlabelled " + std::to_string(i) + ".png"), picture());
        disturb(folder, format, images[below(static_cast<unsigned>(images.size()))].name);
        Files files;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file())
                files[entry.path().lexically_relative(folder)] = test::readFile(entry.path());
        }
        return files;
    }

    void write(const fs::path& folder, const Files& files) {
        std::vector<fs::path> order;
        for (const auto& [path, bytes] : files)
            order.push_back(path);
        std::shuffle(order.begin(), order.end(), m_random);
        for (const fs::path& path : order)
            test::writeFile(folder / path, files.at(path));
    }

private:
    std::string name(unsigned number) {
        const std::string plain = std::to_string(number) + ".png";
        const std::string names[] = {"a" + plain, "B " + plain, "sub/" + plain, "sub/deep/" + plain,
                                     "\xc3\xa9" + plain};
        return names[below(5)];
    }

    std::string picture() {
        if (below(12) == 0)
            return "";
        if (!m_pictures.empty() && below(4) == 0)
            return m_pictures[below(static_cast<unsigned>(m_pictures.size()))];
        cv::Mat image(16, 24, CV_8UC3);
        cv::RNG(m_random()).fill(image, cv::RNG::UNIFORM, 0, 256);
        m_pictures.push_back(test::encode(".png", image));
        return m_pictures.back();
    }

    // Where several files fit equally well, the one that is met first must not matter.
    void disturb(const fs::path& folder, const test::FormatFolder& format, const std::string& image) {
        if (below(2) == 0 && !format.labelSuffix.empty())
            test::writeFile(format.labelOf(folder, image), "what is this?");
        if (below(2) == 0)
            test::writeFile(format.labelOf(folder, "orphan" + std::to_string(below(9)) + ".png"), "0 .5 .5 .1 .1\n");
        for (const char* name : {"x", "y", "z"}) {
            if (below(3) == 0)
                continue;
            if (format.format == DatasetFormat::Coco)
                fs::copy_file(folder / "annotations.json", folder / (std::string(name) + ".json"));
            if (format.format == DatasetFormat::Voc)
                test::writeFile(folder / "ImageSets/Main" / (std::string(name) + ".txt"),
                                fs::path(image).replace_extension().string() + "\n");
        }
    }

    std::mt19937_64 m_random;
    std::vector<std::string> m_pictures;
};

/// All that reading tells, without the place of the folder.
std::string told(const fs::path& folder) {
    std::ostringstream text;
    try {
        const DatasetInfo info = readDataset({folder});
        text << formatName(info.format) << ' ' << info.name << ' ' << info.source << ' ' << info.imagesFound << '\n';
        for (const std::string& name : info.classNames)
            text << name << '\n';
        for (const SampleInfo& sample : info.samples) {
            text << splitName(sample.split) << ' ' << sample.image << ' ' << sample.label << ' ' << sample.width << ' '
                 << static_cast<int>(sample.labelState) << ' ' << sample.classId;
            for (const BoxLabel& box : sample.boxes)
                text << " [" << box.classId << ' ' << box.xCenter << ' ' << box.yCenter << ' ' << box.width << ' '
                     << box.height << ']';
            text << '\n';
        }
        for (const Issue& issue : info.issues)
            text << issue.code << ' ' << issue.file << ' ' << issue.line << ' ' << issue.message << '\n';
        for (const Question& question : info.questions) {
            text << question.code << ' ' << question.message << ' ' << question.proposal;
            for (const std::string& choice : question.choices)
                text << ' ' << choice;
            text << '\n';
        }
    } catch (const Error& error) {
        text << error.code << ' ' << error.message;
    }
    std::string result = text.str();
    const std::string place = folder.string();
    for (std::size_t at = result.find(place); at != std::string::npos; at = result.find(place, at))
        result.erase(at, place.size());
    return result;
}

// In memory, folders are listed in the order of their making; other file systems may sort them.
fs::path otherFileSystem() {
    const fs::path memory = "/dev/shm";
    return ::access(memory.c_str(), W_OK) == 0 ? memory : fs::temp_directory_path();
}

TEST(FolderOrder, ShuffledAndCopiedFoldersGiveTheSame) {
    constexpr std::uint64_t kRounds = 40;
    std::set<std::string> formats;
    for (std::uint64_t seed = 0; seed < kRounds; ++seed) {
        const test::TempDir made, copied;
        const test::TempDir shuffled(otherFileSystem());
        Maker maker(seed);
        const Files files = maker.make(made / "set");
        maker.write(shuffled / "set", files);
        fs::copy(shuffled / "set", copied / "set", fs::copy_options::recursive);
        const std::string expected = told(made / "set");
        EXPECT_EQ(told(shuffled / "set"), expected) << "seed " << seed;
        EXPECT_EQ(told(copied / "set"), expected) << "seed " << seed;
        formats.insert(expected.substr(0, expected.find(' ')));
    }
    for (const test::FormatFolder& format : test::formatFolders())
        EXPECT_TRUE(formats.contains(formatName(format.format))) << format.name;
}

}  // namespace
