// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/checkpoint/malformed_file.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "engine/api/error.h"
#include "engine/checkpoint/model_file.h"
#include "engine/core/random.h"
#include "tests/support/temp_dir.h"

namespace engine::checkpoint {
namespace {

enum class Outcome { Right, Wrong, Refused };

/// Reads the bytes as a file; anything but an Error (Model) ends the test.
Outcome outcomeOf(const test::TempDir& folder, const std::string& bytes, std::string* message = nullptr) {
    test::writeFile(folder / "model.pt", bytes);
    try {
        const ModelFile model = readModelFile(folder / "model.pt");
        const bool isRight =
            model.tensors.size() == 1 && model.tensors[0].first == "weight" &&
            at::equal(model.tensors[0].second, at::tensor({1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F}).view({2, 3}));
        return isRight ? Outcome::Right : Outcome::Wrong;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Model) << error.message;
        EXPECT_EQ(error.file, folder / "model.pt");
        EXPECT_FALSE(error.hint.empty());
        if (message != nullptr) {
            *message = error.message;
        }
        return Outcome::Refused;
    }
}

TEST(MalformedFile, TheUndamagedOneIsRead) {
    const test::TempDir folder;
    EXPECT_EQ(outcomeOf(folder, test::TinyCheckpoint().bytes()), Outcome::Right);
}

TEST(MalformedFile, EachKindIsRefusedOrReadRight) {
    const test::TempDir folder;
    const std::vector<test::MalformedFile> files = test::malformedCheckpoints();
    EXPECT_GE(files.size(), 60);
    for (const test::MalformedFile& file : files) {
        std::string message;
        EXPECT_EQ(outcomeOf(folder, file.bytes, &message), file.isReadable ? Outcome::Right : Outcome::Refused)
            << file.kind << ": " << message;
    }
}

TEST(MalformedFile, ACallStaysInertAndIsListed) {
    const test::TempDir folder;
    for (const test::MalformedFile& file : test::malformedCheckpoints()) {
        if (file.kind == "call of os.system") {
            test::writeFile(folder / "model.pt", file.bytes);
            const std::vector<std::string> imports = readModelFile(folder / "model.pt").imports;
            EXPECT_NE(std::find(imports.begin(), imports.end(), "os.system"), imports.end());
            EXPECT_FALSE(std::filesystem::exists("/tmp/espalier-was-here"));
        }
    }
}

TEST(MalformedFile, WhereThereAreNoWeightsTheRefusalNamesTheCall) {
    const test::TempDir folder;
    const std::vector<test::MalformedFile> files = test::malformedCheckpoints();
    const auto file = std::ranges::find(files, "call of os.system alone", &test::MalformedFile::kind);
    ASSERT_NE(file, files.end());
    test::writeFile(folder / "model.pt", file->bytes);
    try {
        readModelFile(folder / "model.pt");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, "model.unsafe");
        ASSERT_EQ(error.parameters.size(), 2u);
        EXPECT_EQ(error.parameters[1], "os.system");
    }
    EXPECT_FALSE(std::filesystem::exists("/tmp/espalier-was-here"));
}

TEST(MalformedFile, ATruncatedFileIsRefusedAtEveryLength) {
    const test::TempDir folder;
    const std::string whole = test::TinyCheckpoint().bytes();
    for (std::size_t size = 0; size < whole.size(); size += whole.size() / 150) {
        EXPECT_EQ(outcomeOf(folder, whole.substr(0, size)), Outcome::Refused) << size;
    }
    EXPECT_EQ(outcomeOf(folder, whole.substr(0, whole.size() - 1)), Outcome::Refused);
}

TEST(MalformedFile, AFlippedBitNeverGivesAWrongTensor) {
    const test::TempDir folder;
    const std::string whole = test::TinyCheckpoint().bytes();
    Random random({20261});
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        std::string bytes = whole;
        const std::uint64_t bit = random.below(bytes.size() * 8);
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ 1 << bit % 8);
        const Outcome outcome = outcomeOf(folder, bytes);
        EXPECT_NE(outcome, Outcome::Wrong) << "bit " << bit;
        refused += outcome == Outcome::Refused ? 1 : 0;
    }
    EXPECT_GT(refused, 150);
}

TEST(MalformedFile, AFlippedBitUnderARightChecksumNeverCrashes) {
    const test::TempDir folder;
    const std::string pickle = test::TinyCheckpoint().pickle();
    Random random({20262});
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        std::string bytes = pickle;
        const std::uint64_t bit = random.below(bytes.size() * 8);
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ 1 << bit % 8);
        refused += outcomeOf(folder, test::rawZip(test::TinyCheckpoint().entries(bytes))) == Outcome::Refused ? 1 : 0;
    }
    EXPECT_GT(refused, 150);
}

TEST(MalformedFile, ADroppedOrDoubledPickleByteNeverCrashes) {
    const test::TempDir folder;
    const std::string pickle = test::TinyCheckpoint().pickle();
    for (std::size_t i = 0; i < pickle.size(); ++i) {
        std::string dropped = pickle;
        dropped.erase(i, 1);
        outcomeOf(folder, test::rawZip(test::TinyCheckpoint().entries(dropped)));
        std::string doubled = pickle;
        doubled.insert(i, 1, pickle[i]);
        outcomeOf(folder, test::rawZip(test::TinyCheckpoint().entries(doubled)));
    }
}

TEST(MalformedFile, ABoolIsZeroOrOneWhateverIsStored) {
    const test::TempDir folder;
    test::TinyCheckpoint checkpoint;
    checkpoint.storageClass = "BoolStorage";
    checkpoint.record = std::string("\x00\x01\x07\xff\x80\x00", 6);
    test::writeFile(folder / "model.pt", checkpoint.bytes());
    const Tensor values = readModelFile(folder / "model.pt").tensors[0].second;
    EXPECT_TRUE(at::equal(values.to(at::kInt), at::tensor({0, 1, 1, 1, 1, 0}, at::kInt).view({2, 3})));
}

TEST(MalformedFile, AViewIntoAStorageIsReadInItsOrder) {
    const test::TempDir folder;
    test::TinyCheckpoint checkpoint;
    checkpoint.sizes = {2, 2};
    checkpoint.strides = {1, 3};
    checkpoint.offset = 1;
    test::writeFile(folder / "model.pt", checkpoint.bytes());
    EXPECT_TRUE(at::equal(readModelFile(folder / "model.pt").tensors[0].second,
                          at::tensor({2.0F, 5.0F, 3.0F, 6.0F}).view({2, 2})));
}

}  // namespace
}  // namespace engine::checkpoint
