// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_legacy_file.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <limits>

#include "engine/api/error.h"
#include "engine/checkpoint/model_file.h"
#include "engine/core/random.h"
#include "tests/engine/checkpoint/legacy_file.h"
#include "tests/support/fixtures.h"
#include "tests/support/temp_dir.h"

namespace engine::checkpoint {
namespace {

using namespace test::pickled;
using test::LegacyFile;

ModelFile read(const std::string& bytes) {
    const test::TempDir folder;
    test::writeFile(folder / "model.pth", bytes);
    return readModelFile(folder / "model.pth");
}

/// "code: message", or "read".
std::string refusal(const std::string& bytes) {
    try {
        read(bytes);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Model) << error.message;
        EXPECT_FALSE(error.hint.empty());
        return error.code + ": " + error.message;
    }
    return "read";
}

void expectRefused(const std::function<void(LegacyFile&)>& change, const std::string& code, const std::string& found) {
    LegacyFile file;
    change(file);
    const std::string message = refusal(file.bytes());
    EXPECT_TRUE(message.starts_with(code + ":")) << message;
    EXPECT_NE(message.find(found), std::string::npos) << message;
}

/// The object of a file whose only storage is "81", of six floats.
void setObject(LegacyFile& file, const std::string& object) {
    file.object = whole(object);
    file.keys = whole(list({text("81")}));
    file.stored.resize(1);
}

ModelFile readObject(const std::string& object) {
    LegacyFile file;
    setObject(file, object);
    return read(file.bytes());
}

TEST(TorchLegacyFile, HasTheTensorsThatPyTorchReads) {
    REQUIRE_FIXTURE(weights, "weights/resnet20-12fca82f.th");
    const ModelFile model = readModelFile(weights);
    EXPECT_EQ(model.format, "torch legacy");
    EXPECT_EQ(model.architecture, "");
    EXPECT_EQ(model.parameters, 269'722);
    EXPECT_EQ(model.fileBytes, 1'099'231);
    EXPECT_EQ(model.imports, (std::vector<std::string>{"collections.OrderedDict", "torch.FloatStorage",
                                                       "torch._utils._rebuild_tensor"}));
    std::ifstream golden(TEST_SOURCE_DIR "/../../golden/resnet20.txt");
    std::string line, key, shape;
    std::getline(golden, line);
    double sum = 0, absSum = 0;
    std::size_t count = 0;
    for (; golden >> key >> sum >> absSum && std::getline(golden >> std::ws, shape); ++count) {
        ASSERT_LT(count, model.tensors.size());
        const auto& [name, tensor] = model.tensors[count];
        std::ostringstream sizes;
        sizes << tensor.sizes();
        EXPECT_EQ(name, key);
        EXPECT_EQ(sizes.str(), shape) << key;
        EXPECT_EQ(tensor.scalar_type(), at::kFloat) << key;
        EXPECT_NEAR(tensor.to(at::kDouble).sum().item<double>(), sum, 1e-9 * absSum) << key;
        EXPECT_NEAR(tensor.to(at::kDouble).abs().sum().item<double>(), absSum, 1e-9 * absSum) << key;
    }
    EXPECT_EQ(count, 97U);
    EXPECT_EQ(model.tensors.size(), 97U);
}

TEST(TorchLegacyFile, AHandMadeFileIsRead) {
    const ModelFile model = read(LegacyFile().bytes());
    ASSERT_EQ(model.tensors.size(), 2U);
    EXPECT_EQ(model.tensors[0].first, "weight");
    EXPECT_TRUE(at::equal(model.tensors[0].second, at::tensor({1.F, 2.F, 3.F, 4.F, 5.F, 6.F}).view({2, 3})));
    EXPECT_EQ(model.tensors[1].first, "bias");
    EXPECT_TRUE(at::equal(model.tensors[1].second, at::tensor({7.F, 8.F})));
}

TEST(TorchLegacyFile, TensorsOfOneStorageShareItsMemory) {
    const ModelFile model = readObject(
        dict({text("a"), tensor(storage("81", 6), 0, {6}, {1}), text("b"), tensor(storage("81", 6), 4, {2}, {1})}));
    ASSERT_EQ(model.tensors.size(), 2U);
    EXPECT_EQ(model.tensors[1].second.data_ptr<float>(), model.tensors[0].second.data_ptr<float>() + 4);
}

TEST(TorchLegacyFile, AViewIsThatPartOfItsStorage) {
    const auto view = [](std::int64_t first, std::int64_t size) {
        return storage("81", 6, "FloatStorage", tuple({text("99"), integer(first), integer(size)}));
    };
    const ModelFile model = readObject(dict({text("part"), tensor(view(2, 3), 1, {2}, {1})}));
    EXPECT_TRUE(at::equal(model.tensors.at(0).second, at::tensor({4.F, 5.F})));
    const auto refused = [&](const std::string& part, std::int64_t offset) {
        LegacyFile file;
        setObject(file, dict({text("part"), tensor(part, offset, {2}, {1})}));
        return refusal(file.bytes()).starts_with("model.damaged:");
    };
    EXPECT_TRUE(refused(view(2, 3), 2)) << "beyond the view, though inside the storage";
    EXPECT_TRUE(refused(view(4, 3), 0));
    EXPECT_TRUE(refused(view(-1, 3), 0));
    EXPECT_TRUE(refused(view(2, -1), 0));
    EXPECT_TRUE(refused(view(7, 0), 0));
    EXPECT_TRUE(refused(view(1, std::numeric_limits<std::int64_t>::max()), 0));
    EXPECT_TRUE(refused(storage("81", 6, "FloatStorage", text("99")), 0));
    EXPECT_TRUE(refused(storage("81", 6, "FloatStorage", tuple({text("99"), integer(0)})), 0));
}

TEST(TorchLegacyFile, AModuleIsReadWithItsClassAndSource) {
    const std::string parameters = dict({text("weight"), tensor(storage("81", 6), 0, {6}, {1})});
    const std::string type =
        tuple({text("module"), global("net", "Net"), text("net.py"), text("class Net: ...")}) + "Q";
    const ModelFile model = readObject(
        type + ")\x81" +
        dict({text("_parameters"), parameters, text("_buffers"), dict({}), text("_modules"), dict({})}) + "b");
    EXPECT_EQ(model.modelClass, "net.Net");
    EXPECT_EQ(model.parameters, 6);
}

TEST(TorchLegacyFile, ThePrefixOfDataParallelGoesWhereAllNamesHaveIt) {
    const auto names = [](const std::string& first, const std::string& second) {
        const std::string value = tensor(storage("81", 6), 0, {6}, {1});
        const ModelFile model = readObject(dict({text("state_dict"), dict({text(first), value, text(second), value})}));
        return model.tensors[0].first + " " + model.tensors[1].first;
    };
    EXPECT_EQ(names("module.conv.weight", "module.module.bias"), "conv.weight module.bias");
    EXPECT_EQ(names("module.conv.weight", "modules.bias"), "module.conv.weight modules.bias");
}

TEST(TorchLegacyFile, ACallStaysInertAndIsListed) {
    const test::TempDir folder;
    const std::string command = "touch " + (folder / "was-here").string();
    const ModelFile model = readObject(dict({text("weight"), tensor(storage("81", 6), 0, {6}, {1}), text("extra"),
                                             call(global("posix", "system"), {text(command)})}));
    EXPECT_EQ(model.tensors.size(), 1U);
    EXPECT_NE(std::find(model.imports.begin(), model.imports.end(), "posix.system"), model.imports.end());
    EXPECT_FALSE(std::filesystem::exists(folder / "was-here"));
}

TEST(TorchLegacyFile, OnlyTheObjectMayNameClasses) {
    const std::string bomb = whole(call(global("posix", "system"), {text("ls")}));
    for (std::string LegacyFile::*piece : {&LegacyFile::protocol, &LegacyFile::computer, &LegacyFile::keys}) {
        LegacyFile file;
        file.*piece = bomb;
        const std::string text = refusal(file.bytes());
        EXPECT_TRUE(text.starts_with("model.unsafe:")) << text;
        EXPECT_NE(text.find("posix.system"), std::string::npos) << text;
    }
}

TEST(TorchLegacyFile, AFileCutAnywhereIsRefused) {
    const std::string bytes = LegacyFile().bytes();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const std::string text = refusal(bytes.substr(0, size));
        EXPECT_TRUE(text.starts_with(size == 0                          ? "model.empty_file:"
                                     : size < LegacyFile().magic.size() ? "model.foreign:"
                                                                        : "model.truncated:"))
            << size << ": " << text;
    }
}

TEST(TorchLegacyFile, WhatItsHeaderSaysIsChecked) {
    expectRefused([](LegacyFile& file) { file.protocol = whole("M\xe8\x03"); }, "model.damaged", "protocol 1001");
    expectRefused([](LegacyFile& file) { file.protocol = whole(text("1001")); }, "model.damaged", "protocol 1001");
    expectRefused(
        [](LegacyFile& file) {
            file.computer = whole(dict({text("little_endian"), "\x89"}));
        },
        "model.big_endian", "big-endian");
    expectRefused([](LegacyFile& file) { file.computer = whole(dict({})); }, "model.damaged", "byte order");
    expectRefused([](LegacyFile& file) { file.computer = whole("N"); }, "model.damaged", "byte order");
    expectRefused([](LegacyFile& file) { file.keys = whole("N"); }, "model.damaged", "lists no storages");
}

TEST(TorchLegacyFile, EachStorageIsThereOnceAndAsLongAsItClaims) {
    expectRefused([](LegacyFile& file) { file.stored[0].elements = -6; }, "model.damaged", "-6 elements, expected 6");
    expectRefused([](LegacyFile& file) { file.stored[0].elements = 5; }, "model.damaged", "5 elements, expected 6");
    expectRefused([](LegacyFile& file) { file.stored[1].elements = std::numeric_limits<std::int64_t>::max(); },
                  "model.damaged", "expected 2");
    expectRefused([](LegacyFile& file) { file.stored[1].bytes += "more"; }, "model.damaged",
                  "4 bytes follow its last storage");
    expectRefused(
        [](LegacyFile& file) {
            file.keys = whole(list({text("81"), text("81")}));
            file.stored[1] = file.stored[0];
        },
        "model.damaged", "storage \"81\" twice");
    expectRefused(
        [](LegacyFile& file) {
            file.keys = whole(list({text("81")}));
            file.stored.pop_back();
        },
        "model.damaged", "lacks the storage \"94\"");
    expectRefused(
        [](LegacyFile& file) {
            file.keys = whole(list({text("81"), text("94"), text("95")}));
        },
        "model.damaged", "\"95\" that belongs to no tensor");
    expectRefused(
        [](LegacyFile& file) {
            file.keys = whole(list({integer(81), text("94")}));
        },
        "model.damaged", "belongs to no tensor");
}

TEST(TorchLegacyFile, AStorageThatCannotBeRightIsRefusedBeforeItIsMade) {
    const auto refused = [](std::int64_t elements, const std::string& type, const std::string& code) {
        LegacyFile file;
        setObject(file, dict({text("weight"), tensor(storage("81", elements, type), 0, {6}, {1})}));
        file.stored[0].elements = elements;
        const std::string text = refusal(file.bytes());
        return text.starts_with(code) ? "" : text;
    };
    EXPECT_EQ(refused(-6, "FloatStorage", "model.damaged:"), "");
    EXPECT_EQ(refused(6 + (std::int64_t{1} << 62), "FloatStorage", "model.damaged:"), "") << "its bytes wrap to 24";
    EXPECT_EQ(refused(std::int64_t{1} << 40, "FloatStorage", "model.truncated:"), "") << "four terabytes";
    EXPECT_EQ(refused(7, "FloatStorage", "model.truncated:"), "");
    EXPECT_EQ(refused(6, "DoubleStorage", "model.truncated:"), "");
    EXPECT_EQ(refused(6, "HalfStorage", "model.damaged:"), "") << "12 bytes are left over";
    EXPECT_EQ(refused(6, "ComplexFloatStorage", "model.number_type:"), "");
    expectRefused(
        [](LegacyFile& file) {
            setObject(file, dict({text("a"), tensor(storage("81", 6), 0, {6}, {1}), text("b"),
                                  tensor(storage("81", 6, "IntStorage"), 0, {6}, {1})}));
        },
        "model.damaged", "two types or sizes");
    expectRefused(
        [](LegacyFile& file) {
            setObject(file, dict({text("a"), tensor(storage("81", 6), 1, {6}, {1})}));
        },
        "model.damaged", "leaves its storage");
}

TEST(TorchLegacyFile, AFlippedBitNeverCrashes) {
    const std::string whole = LegacyFile().bytes();
    Random random({20263});
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        std::string bytes = whole;
        const std::uint64_t bit = random.below(bytes.size() * 8);
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ 1 << bit % 8);
        refused += refusal(bytes) == "read" ? 0 : 1;
    }
    EXPECT_GT(refused, 250);
}

TEST(TorchLegacyFile, APickleBeyondTheFirstReadIsFound) {
    const ModelFile model = readObject(
        dict({text("weight"), tensor(storage("81", 6), 0, {6}, {1}), text("notes"), text(std::string(700'000, 'x'))}));
    EXPECT_EQ(model.tensors.size(), 1U);
}

}  // namespace
}  // namespace engine::checkpoint
