// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// What no folder may do to a reader, in each format: make it wait, fail, or read a file twice.
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <zip.h>

#include <set>

#include "engine/data/archive.h"
#include "engine/data/dataset_formats.h"
#include "engine/data/sample_check.h"
#include "tests/engine/data/dataset_fixture.h"
#include "tests/engine/data/format_folders.h"

namespace {

using namespace engine;
namespace fs = std::filesystem;

void makeFifo(const fs::path& path) {
    ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
}

void makeSocket(const fs::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    ASSERT_LT(path.native().size(), sizeof address.sun_path);
    path.native().copy(address.sun_path, path.native().size());
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(descriptor);
}

struct SpecialFile {
    std::string stem;
    std::function<void(const fs::path&)> make;
};

const std::vector<SpecialFile> kSpecialFiles{
    {"fifo", makeFifo},
    {"socket", makeSocket},
    {"zeroes", [](const fs::path& path) { fs::create_symlink("/dev/zero", path); }},
    {"gone", [](const fs::path& path) { fs::create_symlink("nowhere", path); }},
    {"folder", [](const fs::path& path) { fs::create_directory(path); }},
};

bool names(const Issue& issue, const std::string& what) {
    const auto has = [&](const std::string& text) { return text.find(what) != std::string::npos; };
    return has(issue.file.string()) || has(issue.message) ||
           std::any_of(issue.parameters.begin(), issue.parameters.end(), has);
}

class HostileFolder : public testing::TestWithParam<test::FormatFolder> {
protected:
    fs::path root() const { return m_folder / "set"; }
    fs::path image(const std::string& name) const { return GetParam().imageOf(root(), name); }
    fs::path label(const std::string& name) const { return GetParam().labelOf(root(), name); }
    bool hasLabelFiles() const { return !GetParam().labelSuffix.empty(); }

    void list(const std::vector<std::string>& names) const {
        std::vector<test::ListedImage> images;
        for (const std::string& name : names)
            images.push_back({name});
        GetParam().write(root(), images);
    }
    void draw(const std::string& name) const {
        test::writeFile(image(name), test::encode(".png", test::cornerPicture()));
    }

    /// The images in use, but for the one that the format needs beside them.
    static std::multiset<std::string> used(const DatasetInfo& info) {
        std::multiset<std::string> names;
        for (const SampleInfo& sample : info.samples) {
            if (sample.image.filename() != "own.png")
                names.insert(sample.image.filename());
        }
        return names;
    }

    void expectLabelled(const DatasetInfo& info) const {
        const bool hasBoxes = info.task == DatasetTask::Detect;
        for (const SampleInfo& sample : info.samples) {
            EXPECT_EQ(sample.boxes.size(), hasBoxes ? 1u : 0u) << sample.image;
            if (!hasBoxes) {
                EXPECT_EQ(sample.classId, sample.image.filename() == "own.png" ? 1 : 0) << sample.image;
            }
        }
    }

    static std::int64_t lossesOf(const DatasetInfo& info, const std::string& name) {
        return std::count_if(info.issues.begin(), info.issues.end(),
                             [&](const Issue& issue) { return issue.loss == Loss::Image && names(issue, name); });
    }

    test::TempDir m_folder;
};

TEST_P(HostileFolder, SpecialFilesNamedAsImagesAreLostByName) {
    std::vector<std::string> listed{"a.png", "b.png"};
    for (const SpecialFile& special : kSpecialFiles)
        listed.push_back(special.stem + ".png");
    list(listed);
    draw("a.png");
    draw("b.png");
    for (const SpecialFile& special : kSpecialFiles)
        special.make(image(special.stem + ".png"));
    const DatasetInfo info = readDataset({root()});
    EXPECT_EQ(info.format, GetParam().format);
    EXPECT_EQ(used(info), (std::multiset<std::string>{"a.png", "b.png"}));
    expectLabelled(info);
    test::expectCountsToAddUp(info);
    for (const SpecialFile& special : kSpecialFiles) {
        if (special.stem == "folder")
            continue;  // may have such a name
        EXPECT_EQ(lossesOf(info, special.stem), 1) << special.stem;
    }
}

TEST_P(HostileFolder, SpecialFilesNamedAsLabelsCostTheirImageByName) {
    if (!hasLabelFiles())
        GTEST_SKIP() << "images have no label files";
    std::vector<std::string> listed{"a.png", "b.png"};
    for (const SpecialFile& special : kSpecialFiles)
        listed.push_back(special.stem + ".png");
    list(listed);
    for (const std::string& name : listed)
        draw(name);
    for (const SpecialFile& special : kSpecialFiles) {
        fs::remove(label(special.stem + ".png"));
        special.make(label(special.stem + ".png"));
    }
    const DatasetInfo info = readDataset({root()});
    EXPECT_EQ(info.format, GetParam().format);
    EXPECT_EQ(used(info), (std::multiset<std::string>{"a.png", "b.png"}));
    expectLabelled(info);
    test::expectCountsToAddUp(info);
    for (const SpecialFile& special : kSpecialFiles)
        EXPECT_EQ(lossesOf(info, special.stem), 1) << special.stem;
}

TEST_P(HostileFolder, SpecialFilesInThePlaceOfItsOwnFilesAreNamed) {
    for (const std::string& file : GetParam().files) {
        for (const SpecialFile& special : kSpecialFiles) {
            fs::remove_all(root());
            list({"a.png"});
            draw("a.png");
            fs::remove(root() / file);
            special.make(root() / file);
            try {
                readDataset({root()});
                ADD_FAILURE() << file << " was read as a " << special.stem;
            } catch (const Error& error) {
                EXPECT_EQ(error.kind, ErrorKind::Dataset);
                EXPECT_NE(error.message.find(file), std::string::npos) << special.stem << ": " << error.message;
            }
        }
    }
}

TEST_P(HostileFolder, WhatMayNotBeReadIsLostByName) {
    test::writeFile(m_folder / "closed", "");
    fs::permissions(m_folder / "closed", fs::perms::none);
    if (::access((m_folder / "closed").c_str(), R_OK) == 0)
        GTEST_SKIP() << "root may read everything";
    list({"a.png", "secret.png", "locked.png"});
    for (const char* name : {"a.png", "secret.png", "locked.png"})
        draw(name);
    fs::permissions(image("secret.png"), fs::perms::none);
    if (hasLabelFiles())
        fs::permissions(label("locked.png"), fs::perms::none);
    const DatasetInfo info = readDataset({root()});
    EXPECT_EQ(lossesOf(info, "secret"), 1);
    EXPECT_EQ(lossesOf(info, "locked"), hasLabelFiles() ? 1 : 0);
    EXPECT_EQ(used(info).count("a.png"), 1u);
    test::expectCountsToAddUp(info);
    for (const std::string& file : GetParam().files) {
        fs::permissions(root() / file, fs::perms::none);
        try {
            readDataset({root()});
            ADD_FAILURE() << file << " was read";
        } catch (const Error& error) {
            EXPECT_NE(error.message.find(file), std::string::npos) << error.message;
        }
        fs::permissions(root() / file, fs::perms::owner_all);
    }
}

TEST_P(HostileFolder, EachFileIsUsedOnceWhateverLinksToIt) {
    list({"a.png", "b.png", "y.png", "z.png"});
    draw("a.png");
    draw("b.png");
    fs::create_symlink("a.png", image("y.png"));
    fs::create_hard_link(image("a.png"), image("z.png"));
    fs::create_directory_symlink(root(), image("loop"));
    fs::create_directory_symlink(".", image("self"));
    const DatasetInfo info = readDataset({root()});
    EXPECT_EQ(used(info), (std::multiset<std::string>{"a.png", "b.png"}));
    expectLabelled(info);
    EXPECT_EQ(lossesOf(info, "y.png"), 1);
    EXPECT_EQ(lossesOf(info, "z.png"), 1);
    test::expectCountsToAddUp(info);
}

TEST_P(HostileFolder, LabelsInLinkedFoldersAreFoundAsTheImagesAre) {
    list({"a.png", "more/n.png"});
    draw("a.png");
    draw("more/n.png");
    std::set<fs::path> parts{image("more")};
    if (hasLabelFiles())
        parts.insert(label("more/n.png").parent_path());
    int number = 0;
    for (const fs::path& part : parts) {
        const fs::path elsewhere = m_folder / ("elsewhere" + std::to_string(++number));
        fs::rename(part, elsewhere);
        fs::create_directory_symlink(elsewhere, part);
    }
    const DatasetInfo info = readDataset({root()});
    EXPECT_EQ(used(info), (std::multiset<std::string>{"a.png", "n.png"}));
    expectLabelled(info);
}

std::vector<std::string> absurdNames(const test::FormatFolder& format, bool isZipped) {
    std::vector<std::string> names{"a b  c.png",
                                   "it's \"so\" `x` #%&;.png",
                                   "-rf.png",
                                   "caf\xc3\xa9 \xf0\x9f\xa9\xb8.png",  // composed, and a drop of blood
                                   "cafe\xcc\x81 \xf0\x9f\xa9\xb8.png",
                                   std::string(250, 'n') + ".png",
                                   "dots...and.png.png",
                                   "~.png",
                                   "$HOME.png"};
    if (!format.listsNames) {
        names.emplace_back("new\nline.png");
        if (!isZipped)
            names.emplace_back("bad\xff\xc3.png");
    }
    return names;
}

TEST_P(HostileFolder, NamesMayBeAnything) {
    const std::vector<std::string> listed = absurdNames(GetParam(), false);
    list(listed);
    for (const std::string& name : listed)
        draw(name);
    const DatasetInfo info = readDataset({root()});
    EXPECT_EQ(used(info), std::multiset<std::string>(listed.begin(), listed.end()));
    expectLabelled(info);
    test::expectCountsToAddUp(info);
}

TEST_P(HostileFolder, NamesInAnArchiveMayBeAnything) {
    const std::vector<std::string> listed = absurdNames(GetParam(), true);
    list(listed);
    for (const std::string& name : listed)
        draw(name);
    const fs::path file = m_folder / "-set '\".zip";
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE, nullptr);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root())) {
        if (entry.is_regular_file())
            zip_file_add(archive, entry.path().lexically_relative(root()).c_str(),
                         zip_source_file(archive, entry.path().c_str(), 0, -1), ZIP_FL_ENC_UTF_8);
    }
    ASSERT_EQ(zip_close(archive), 0);
    const DatasetInfo info = readDataset({data::unpackArchive(file, m_folder / "unpacked")});
    EXPECT_EQ(used(info), std::multiset<std::string>(listed.begin(), listed.end()));
    expectLabelled(info);
}

TEST_P(HostileFolder, FilesThatChangeAfterTheListingAreLostByName) {
    const std::vector<std::string> listed{"a.png", "cut.png", "fifo.png", "folder.png", "gone.png"};
    list(listed);
    for (const std::string& name : listed)
        draw(name);
    const auto source = data::openDataset({root()}, {}, {});
    for (std::size_t i = 1; i < listed.size(); ++i)
        fs::remove(image(listed[i]));
    test::writeFile(image("cut.png"), test::encode(".png", test::cornerPicture()).substr(0, 20));
    makeFifo(image("fifo.png"));
    fs::create_directory(image("folder.png"));
    data::FileFacts nothingKept({}, data::kHeaderFacts, {});
    for (std::size_t i = 0; i < source->listing().entries.size(); ++i) {
        const fs::path& path = source->listing().entries[i].image;
        const data::CheckedSample checked = data::checkSample(*source, i, nothingKept);
        const bool isSound = path.filename() == "a.png" || path.filename() == "own.png";
        EXPECT_EQ(checked.sample.has_value(), isSound) << path;
        if (!isSound) {
            ASSERT_EQ(checked.issues.size(), 1u) << path;
            EXPECT_EQ(checked.issues[0].loss, Loss::Image);
            EXPECT_EQ(checked.issues[0].file, path);
        }
    }
}

TEST_P(HostileFolder, ImagesMayVanishWhileTheyAreCompared) {
    list({"a.png", "b.png", "c.png"});
    for (const char* name : {"a.png", "b.png", "c.png"})
        draw(name);
    const auto vanish = [&](const Progress& progress) {
        if (progress.phase == "scan" && progress.done == progress.total)
            fs::remove(image("b.png"));
    };
    const DatasetInfo info = readDataset({root()}, vanish);
    EXPECT_EQ(used(info).size(), 3u);
    EXPECT_FALSE(fs::exists(image("b.png")));
}

INSTANTIATE_TEST_SUITE_P(Formats, HostileFolder, testing::ValuesIn(test::formatFolders()),
                         [](const auto& info) { return info.param.name; });

}  // namespace
