// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/archive.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <zip.h>

#include <map>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "tests/support/temp_dir.h"

namespace {

using namespace engine;
using namespace engine::data;
namespace fs = std::filesystem;

class ArchiveTest : public testing::Test {
protected:
    struct Item {
        std::string name, content;
        unsigned mode = 0;
        std::string password = {};
    };

    void write(const std::vector<Item>& items) {
        fs::remove(zip());
        zip_t* archive = zip_open(zip().c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const Item& item : items) {
            zip_source_t* source = zip_source_buffer(archive, item.content.data(), item.content.size(), 0);
            const auto index = static_cast<zip_uint64_t>(zip_file_add(archive, item.name.c_str(), source, 0));
            if (item.mode != 0)
                zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, item.mode << 16);
            if (!item.password.empty())
                zip_file_set_encryption(archive, index, ZIP_EM_AES_256, item.password.c_str());
        }
        ASSERT_EQ(zip_close(archive), 0);
    }

    // Replaces every occurrence in the archive's bytes.
    void patch(const std::string& from, const std::string& to) {
        std::string bytes = test::readFile(zip());
        for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()))
            bytes.replace(at, from.size(), to);
        test::writeFile(zip(), bytes);
    }

    fs::path zip() const { return m_folder / "set.zip"; }
    fs::path into() const { return m_folder / "data"; }

    std::string failure() const {
        try {
            unpackArchive(zip(), into());
        } catch (const Error& error) {
            EXPECT_EQ(error.file, zip());
            EXPECT_FALSE(error.hint.empty());
            EXPECT_TRUE(files().empty());
            return error.code;
        }
        return "none";
    }

    // Everything below the folder of unpacked archives, hidden temporary ones too.
    std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> found;
        if (!fs::exists(into()))
            return found;
        for (const auto& entry : fs::recursive_directory_iterator(into())) {
            if (entry.is_regular_file()) {
                const fs::path relative = entry.path().lexically_relative(into());
                found[relative.lexically_relative(*relative.begin()).generic_string()] = test::readFile(entry.path());
            }
        }
        return found;
    }

    test::TempDir m_folder;
};

TEST_F(ArchiveTest, UnpacksImagesAndLabelFilesOnly) {
    write({{"images/a.JPG", "pixels"},
           {"labels/a.txt", "0 .5 .5 .1 .1"},
           {"data.yaml", "names: [a]"},
           {"x.exe", "MZ"},
           {"__MACOSX/._a.jpg", "?"},
           {".hidden/a.jpg", "?"},
           {"./deep/one/a.xml", "<a/>"},
           {"empty/", ""},
           {"win\\b.json", "{}"},
           {"caf\xc3\xa9.png", ""},
           {"obj.names", "a"},
           {"obj.data", "b"}});
    EXPECT_TRUE(looksLikeArchive(zip()));
    std::vector<std::int64_t> steps;
    const fs::path folder = unpackArchive(zip(), into(), [&](const Progress& progress) {
        EXPECT_EQ(progress.phase, "unpack");
        EXPECT_EQ(progress.total, 8);
        steps.push_back(progress.done);
    });
    EXPECT_EQ(folder.parent_path(), into());
    EXPECT_TRUE(folder.filename().string().starts_with("set-")) << folder;
    EXPECT_EQ(files(), (std::map<std::string, std::string>{{"images/a.JPG", "pixels"},
                                                           {"labels/a.txt", "0 .5 .5 .1 .1"},
                                                           {"data.yaml", "names: [a]"},
                                                           {"deep/one/a.xml", "<a/>"},
                                                           {"win/b.json", "{}"},
                                                           {"caf\xc3\xa9.png", ""},
                                                           {"obj.names", "a"},
                                                           {"obj.data", "b"}}));
    EXPECT_EQ(steps, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7, 8}));
}

TEST_F(ArchiveTest, ReusesAFinishedFolderAndMendsADamagedOne) {
    write({{"a.txt", "abc"}, {"b.txt", "def"}});
    int calls = 0;
    const auto count = [&](const Progress&) { ++calls; };
    const fs::path folder = unpackArchive(zip(), into(), count);
    EXPECT_EQ(unpackArchive(zip(), into(), count), folder);
    EXPECT_EQ(calls, 2);
    test::writeFile(folder / "b.txt", "");
    EXPECT_EQ(unpackArchive(zip(), into(), count), folder);
    EXPECT_EQ(files().at("b.txt"), "def");
    write({{"a.txt", "another"}});
    EXPECT_NE(unpackArchive(zip(), into()), folder);
}

TEST_F(ArchiveTest, RefusesNamesThatLeadOut) {
    for (const char* name : {"../a.jpg", "x/../../a.jpg", "/etc/a.jpg", "..\\a.jpg", "x\\..\\..\\a.jpg", "C:\\a.jpg",
                             "c:a.jpg", "\\\\server\\share\\a.jpg", "../a.exe"}) {
        write({{"ok.jpg", "1"}, {name, "2"}});
        EXPECT_EQ(failure(), "archive.unsafe") << name;
    }
    write({{std::string(limits::kArchivePathBytes - 3, 'x') + ".jpg", "2"}});
    EXPECT_EQ(failure(), "archive.unsafe");
    EXPECT_FALSE(fs::exists(m_folder / "a.jpg"));
}

TEST_F(ArchiveTest, IsNotMisledByANulInAName) {
    write({{"a.jpg_/../../../b.jpg", "1"}});
    patch("a.jpg_", std::string("a.jpg\0", 6));
    EXPECT_EQ(failure(), "archive.unsafe");
    write({{"ok.txt", "1"}, {"a.jpg_.exe", "1"}});
    patch("a.jpg_", std::string("a.jpg\0", 6));
    EXPECT_EQ(failure(), "none");
    EXPECT_EQ(files(), (std::map<std::string, std::string>{{"ok.txt", "1"}}));
}

TEST_F(ArchiveTest, RefusesTwoEntriesOfOneName) {
    write({{"a.jpg", "1"}, {"A.JPG", "2"}});
    EXPECT_EQ(failure(), "archive.unsafe");
    write({{"x/a.jpg", "1"}, {"x\\a.jpg", "2"}});
    EXPECT_EQ(failure(), "archive.unsafe");
    write({{"aa.jpg", "1"}, {"ab.jpg", "2"}});
    patch("ab.jpg", "aa.jpg");
    EXPECT_NE(failure(), "none");
}

TEST_F(ArchiveTest, RefusesLinksAndSpecialFiles) {
    for (const unsigned type : {S_IFLNK, S_IFIFO, S_IFCHR, S_IFSOCK}) {
        write({{"ok.jpg", "1"}, {"a.jpg", "/etc/passwd", type | 0644}});
        EXPECT_EQ(failure(), "archive.unsafe") << type;
    }
    write({{"a.jpg", "1", S_IFREG | 0600}, {"x/", "", S_IFDIR | 0755}});
    EXPECT_EQ(failure(), "none");
}

TEST_F(ArchiveTest, RefusesEncryptedOnes) {
    write({{"a.jpg", "1", 0, "secret"}});
    EXPECT_EQ(failure(), "archive.encrypted");
}

TEST_F(ArchiveTest, RefusesBombs) {
    write({{"a.txt", std::string(4 << 20, '0')}});
    EXPECT_EQ(failure(), "archive.too_large");
}

TEST_F(ArchiveTest, RefusesEntriesThatInflateToMoreThanTheyState) {
    const std::string text(100'000, '7');
    write({{"a.txt", text}});
    // 100000 becomes 1000 in both headers.
    patch(std::string("\xa0\x86\x01\x00", 4), std::string("\xe8\x03\x00\x00", 4));
    EXPECT_EQ(failure(), "archive.damaged");
}

TEST_F(ArchiveTest, RefusesDamagedOnes) {
    std::string noise;
    for (unsigned i = 0, state = 7; i < 5000; ++i, state = state * 1664525 + 1013904223)
        noise += static_cast<char>(state >> 24);
    write({{"a.jpg", noise}});
    const std::string whole = test::readFile(zip());
    for (const std::size_t size : {0u, 10u, 3000u, static_cast<unsigned>(whole.size()) - 5}) {
        test::writeFile(zip(), whole.substr(0, size));
        EXPECT_EQ(failure(), "archive.damaged") << size;
    }
    std::string flipped = whole;
    flipped[2000] = static_cast<char>(flipped[2000] ^ 0x55);
    test::writeFile(zip(), flipped);
    EXPECT_EQ(failure(), "archive.damaged");
    write({{"a.exe", "1"}});
    EXPECT_EQ(failure(), "archive.empty");
    fs::remove(zip());
    EXPECT_EQ(failure(), "file.missing");
}

TEST_F(ArchiveTest, LeavesNothingAfterAStop) {
    write({{"a.txt", "1"}, {"b.txt", "2"}, {"c.txt", "3"}});
    std::stop_source stop;
    EXPECT_EQ(unpackArchive(
                  zip(), into(), [&](const Progress&) { stop.request_stop(); }, stop.get_token()),
              fs::path());
    EXPECT_TRUE(fs::is_empty(into()));
}

}  // namespace
