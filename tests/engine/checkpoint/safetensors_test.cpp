// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "engine/api/error.h"
#include "engine/checkpoint/model_file.h"
#include "tests/support/temp_dir.h"

namespace engine::checkpoint {
namespace {

std::string withLength(std::uint64_t length, const std::string& rest) {
    std::string bytes;
    for (int i = 0; i < 8; ++i) {
        bytes += static_cast<char>(length >> (8 * i) & 0xFF);
    }
    return bytes + rest;
}

std::string safetensors(const std::string& header, std::size_t dataBytes) {
    return withLength(header.size(), header + std::string(dataBytes, '\x01'));
}

std::string codeOf(const std::string& bytes, std::string* message = nullptr) {
    const test::TempDir folder;
    test::writeFile(folder / "a.safetensors", bytes);
    try {
        readSafetensors(folder / "a.safetensors");
    } catch (const Error& error) {
        EXPECT_EQ(error.kind, ErrorKind::Model);
        if (message != nullptr) {
            *message = error.message;
        }
        return error.code;
    }
    return "read";
}

const std::string kGood =
    R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"U8","shape":[4],"data_offsets":[8,12]}})";

TEST(Safetensors, RoundTripIsBitExactInEveryType) {
    const test::TempDir folder;
    const float inf = std::numeric_limits<float>::infinity();
    const Tensor floats = at::tensor({0.0F, -0.0F, 1e-42F, -1.5F, 65504.0F, inf, -inf, std::nanf("")});
    StateDict state{{"f32", floats},
                    {"f16", floats.to(at::kHalf)},
                    {"bf16", floats.to(at::kBFloat16)},
                    {"f64", floats.to(at::kDouble)}};
    state.emplace_back(
        "i64", at::tensor({std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}, std::int64_t{1}}, at::kLong));
    state.emplace_back("u8", at::tensor({0, 255}, at::kByte));
    state.emplace_back("bool", at::tensor({1, 0, 1}, at::kInt).to(at::kBool));
    state.emplace_back("scalar", at::full({}, 7, at::kLong));
    state.emplace_back("empty", at::empty({0, 3}, at::kFloat));
    state.emplace_back("strided", at::arange(6, at::kFloat).view({2, 3}).t());
    state.emplace_back("name \"quoted\" \xc3\xa4", at::ones({1, 1, 1, 1}));
    writeSafetensors(folder / "a.safetensors", state, {{"k", "v\n"}, {"format", "pt"}});
    std::vector<std::pair<std::string, std::string>> metadata;
    const StateDict back = readSafetensors(folder / "a.safetensors", &metadata);
    EXPECT_EQ(metadata, (std::vector<std::pair<std::string, std::string>>{{"k", "v\n"}, {"format", "pt"}}));
    ASSERT_EQ(back.size(), state.size());
    for (std::size_t i = 0; i < state.size(); ++i) {
        const Tensor expected = state[i].second.contiguous();
        EXPECT_EQ(back[i].first, state[i].first);
        ASSERT_EQ(back[i].second.scalar_type(), expected.scalar_type()) << state[i].first;
        ASSERT_EQ(back[i].second.sizes(), expected.sizes()) << state[i].first;
        EXPECT_EQ(std::memcmp(back[i].second.data_ptr(), expected.data_ptr(), expected.nbytes()), 0) << state[i].first;
    }
}

TEST(Safetensors, AnEmptyDictionaryIsAFile) {
    const test::TempDir folder;
    writeSafetensors(folder / "a.safetensors", {});
    EXPECT_TRUE(readSafetensors(folder / "a.safetensors").empty());
}

TEST(Safetensors, HeaderOrderNeedNotBeDataOrder) {
    EXPECT_EQ(codeOf(safetensors(kGood, 12)), "read");
    EXPECT_EQ(codeOf(safetensors(R"({"b":{"dtype":"U8","shape":[4],"data_offsets":[8,12]},)"
                                 R"("a":{"data_offsets":[0,8],"shape":[2],"dtype":"F32"}}  )",
                                 12)),
              "read");
}

struct Attack {
    const char* kind;
    std::string bytes;
    const char* code;
};

class SafetensorsAttack : public testing::TestWithParam<Attack> {};

TEST_P(SafetensorsAttack, IsRefused) {
    std::string message;
    EXPECT_EQ(codeOf(GetParam().bytes, &message), GetParam().code) << message;
    EXPECT_NE(message.find("a.safetensors"), std::string::npos);
}

std::string one(const std::string& fields) {
    return safetensors("{\"a\":{" + fields + "}}", 8);
}

INSTANTIATE_TEST_SUITE_P(
    All, SafetensorsAttack,
    testing::Values(
        Attack{"Overlap",
               safetensors(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                           R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
                           12),
               "model.damaged"},
        Attack{"SamePlace",
               safetensors(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                           R"("b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
                           8),
               "model.damaged"},
        Attack{"Hole",
               safetensors(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                           R"("b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})",
                           12),
               "model.damaged"},
        Attack{"HoleAtTheStart", one(R"("dtype":"F32","shape":[1],"data_offsets":[4,8])"), "model.damaged"},
        Attack{"BytesBehindTheEnd", safetensors(kGood, 13), "model.damaged"},
        Attack{"Truncated", safetensors(kGood, 11), "model.truncated"},
        Attack{"WrappingOffsets", one(R"("dtype":"F32","shape":[2],"data_offsets":[18446744073709551608,0])"),
               "model.damaged"},
        Attack{"NegativeOffset", one(R"("dtype":"F32","shape":[2],"data_offsets":[-8,0])"), "model.damaged"},
        Attack{"OffsetBeyond64Bits", one(R"("dtype":"F32","shape":[2],"data_offsets":[0,99999999999999999999])"),
               "model.damaged"},
        Attack{"EndBeforeBegin", one(R"("dtype":"F32","shape":[2],"data_offsets":[8,0])"), "model.damaged"},
        Attack{"OneOffset", one(R"("dtype":"F32","shape":[2],"data_offsets":[8])"), "model.damaged"},
        Attack{"ShapeWrapsToTwo", one(R"("dtype":"F32","shape":[4611686018427387905,2],"data_offsets":[0,8])"),
               "model.damaged"},
        Attack{"BytesWrap", one(R"("dtype":"F32","shape":[4611686018427387906],"data_offsets":[0,8])"),
               "model.damaged"},
        Attack{"NegativeSize", one(R"("dtype":"F32","shape":[-2],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"FractionalSize", one(R"("dtype":"F32","shape":[2.0],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"NestedShape", one(R"("dtype":"F32","shape":[[2]],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"WrongSize", one(R"("dtype":"F32","shape":[3],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"WrongType", one(R"("dtype":"F64","shape":[2],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"UnknownType", one(R"("dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"TypeIsANumber", one(R"("dtype":4,"shape":[2],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"NoType", one(R"("shape":[2],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"TwoTypes", one(R"("dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8])"), "model.damaged"},
        Attack{"ExtraObject", one(R"("dtype":"F32","shape":[2],"data_offsets":[0,8],"x":{})"), "model.damaged"},
        Attack{"NameTwice",
               safetensors(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                           R"("a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
                           8),
               "model.damaged"},
        Attack{"TensorIsNull", safetensors(R"({"a":null})", 0), "model.damaged"},
        Attack{"MetadataNumber", safetensors(R"({"__metadata__":{"a":1}})", 0), "model.damaged"},
        Attack{"NoJson", safetensors("{\"a\":", 0), "model.damaged"},
        Attack{"InvalidUtf8", safetensors("{\"\xff\":{}}", 0), "model.damaged"},
        Attack{"List", safetensors("[]", 0), "model.damaged"},
        Attack{"TenThousandLevels",
               safetensors("{\"a\":" + std::string(10'000, '[') + std::string(10'000, ']') + "}", 0), "model.damaged"},
        Attack{"HeaderLongerThanFile", withLength(1000, kGood), "model.truncated"},
        Attack{"HeaderTooLong", withLength(1ULL << 40, kGood), "model.damaged"},
        Attack{"HeaderLengthAllOnes", withLength(~0ULL, kGood), "model.damaged"},
        Attack{"HeaderLengthZero", withLength(0, kGood), "model.damaged"},
        Attack{"OnlyALength", withLength(2, ""), "model.truncated"},
        Attack{"SevenBytes", "1234567", "model.truncated"}),
    [](const auto& info) { return std::string(info.param.kind); });

TEST(Safetensors, AFailedWriteLeavesTheOldFile) {
    const test::TempDir folder;
    writeSafetensors(folder / "a.safetensors", {{"x", at::ones({2})}});
    const std::string before = test::readFile(folder / "a.safetensors");
    EXPECT_THROW(writeSafetensors(folder / "a.safetensors", {{"x", at::ones({2}, at::kComplexFloat)}}), Error);
    EXPECT_EQ(test::readFile(folder / "a.safetensors"), before);
}

}  // namespace
}  // namespace engine::checkpoint
