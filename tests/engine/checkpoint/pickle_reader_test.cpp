// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_reader.h"

#include <gtest/gtest.h>

#include "engine/checkpoint/format_error.h"
#include "engine/checkpoint/pickle_writer.h"
#include "engine/checkpoint/python_text.h"

namespace engine::checkpoint {
namespace {

/// A literal with NUL bytes.
template <std::size_t N>
std::string bytes(const char (&literal)[N]) {
    return std::string(literal, N - 1);
}

std::string refusal(const std::string& pickle) {
    try {
        readPickle(pickle);
    } catch (const FormatError& error) {
        return std::string(error.code) + ": " + error.found;
    }
    return "read";
}

struct Case {
    const char* opcode;
    std::string pickle;
    const char* value;  ///< as Python prints it
};

class AllowedOpcode : public testing::TestWithParam<Case> {};

TEST_P(AllowedOpcode, GivesItsValue) {
    EXPECT_EQ(pythonText(*readPickle(GetParam().pickle).root), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Pickle, AllowedOpcode,
    testing::Values(Case{"PROTO", bytes("\x80\x02N."), "None"}, Case{"NONE", "N.", "None"},
                    Case{"NEWTRUE", "\x88.", "True"}, Case{"NEWFALSE", "\x89.", "False"},
                    Case{"BININT", bytes("J\xfe\xff\xff\xff."), "-2"}, Case{"BININT1", "K\xff.", "255"},
                    Case{"BININT2", bytes("M\x01\x02."), "513"}, Case{"LONG1_empty", bytes("\x8a\x00."), "0"},
                    Case{"LONG1", bytes("\x8a\x05\x00\x00\x00\x00\x01."), "4294967296"},
                    Case{"LONG1_negative", "\x8a\x01\xff.", "-1"},
                    Case{"LONG1_least", bytes("\x8a\x08\x00\x00\x00\x00\x00\x00\x00\x80."), "-9223372036854775808"},
                    Case{"LONG1_long",
                         "\x8a\x09"
                         "123456789.",
                         "<9 bytes>"},
                    Case{"BINFLOAT", bytes("G\x3f\xe0\x00\x00\x00\x00\x00\x00."), "0.5"},
                    Case{"BINFLOAT_whole", bytes("G\x40\x08\x00\x00\x00\x00\x00\x00."), "3.0"},
                    Case{"BINUNICODE",
                         bytes("X\x03\x00\x00\x00"
                               "a\xc3\xa4."),
                         "a\xc3\xa4"},
                    Case{"BINUNICODE_invalid",
                         bytes("X\x02\x00\x00\x00"
                               "a\xff."),
                         "a\xef\xbf\xbd"},
                    Case{"SHORT_BINUNICODE",
                         "\x8c\x02"
                         "ab.",
                         "ab"},
                    Case{"BINBYTES",
                         bytes("B\x02\x00\x00\x00"
                               "ab."),
                         "<2 bytes>"},
                    Case{"SHORT_BINBYTES",
                         "C\x02"
                         "ab.",
                         "<2 bytes>"},
                    Case{"EMPTY_DICT", "}.", "{}"}, Case{"EMPTY_LIST", "].", "[]"}, Case{"EMPTY_TUPLE", ").", "()"},
                    Case{"EMPTY_SET", "\x8f.", "{}"}, Case{"TUPLE", "(K\x01K\x02K\x03K\x04t.", "(1, 2, 3, 4)"},
                    Case{"TUPLE1", "K\x01\x85.", "(1,)"}, Case{"TUPLE2", "K\x01K\x02\x86.", "(1, 2)"},
                    Case{"TUPLE3", "K\x01K\x02K\x03\x87.", "(1, 2, 3)"},
                    Case{"APPEND",
                         "]K\x01"
                         "a.",
                         "[1]"},
                    Case{"APPENDS",
                         "](K\x01K\x02"
                         "e.",
                         "[1, 2]"},
                    Case{"ADDITEMS", "\x8f(K\x01K\x02\x90.", "{1, 2}"}, Case{"SETITEM", "}K\x01Ns.", "{1: None}"},
                    Case{"SETITEMS", "}(K\x01NK\x02\x88u.", "{1: None, 2: True}"},
                    Case{"BINPUT_BINGET", "K\x07q\x05h\x05\x86.", "(7, 7)"},
                    Case{"LONG_BINPUT_LONG_BINGET", bytes("K\x07r\x00\x01\x00\x00j\x00\x01\x00\x00\x86."), "(7, 7)"},
                    Case{"MEMOIZE", "K\x07\x94K\x08\x94h\x01\x87.", "(7, 8, 8)"},
                    Case{"FRAME", bytes("\x95\x02\x00\x00\x00\x00\x00\x00\x00N."), "None"},
                    Case{"GLOBAL", "cos\nsystem\n.", "<os.system>"},
                    Case{"STACK_GLOBAL", "\x8c\x02os\x8c\x06system\x93.", "<os.system>"},
                    Case{"REDUCE", "cos\nsystem\n\x8c\x02ls\x85R.", "<os.system>"},
                    Case{"REDUCE_ordered", "ccollections\nOrderedDict\n)RK\x01Ns.", "{1: None}"},
                    Case{"NEWOBJ_BUILD", "cm\nC\n)\x81}b.", "<m.C>"}, Case{"BINPERSID", "K\x01\x85Q.", "<storage>"}),
    [](const auto& info) { return std::string(info.param.opcode); });

class RefusedOpcode : public testing::TestWithParam<std::pair<int, const char*>> {};

TEST_P(RefusedOpcode, IsNamedWithItsOffset) {
    const auto [code, name] = GetParam();
    const std::string text = refusal(bytes("\x80\x02N") + static_cast<char>(code) + "....");
    EXPECT_EQ(text.substr(0, 20), "model.unsafe_opcode:");
    EXPECT_NE(text.find(std::string(" ") + name + " at offset 3"), std::string::npos) << text;
}

INSTANTIATE_TEST_SUITE_P(
    Pickle, RefusedOpcode,
    testing::Values(std::pair{'0', "POP"}, std::pair{'1', "POP_MARK"}, std::pair{'2', "DUP"}, std::pair{'F', "FLOAT"},
                    std::pair{'I', "INT"}, std::pair{'L', "LONG"}, std::pair{'P', "PERSID"}, std::pair{'S', "STRING"},
                    std::pair{'T', "BINSTRING"}, std::pair{'U', "SHORT_BINSTRING"}, std::pair{'V', "UNICODE"},
                    std::pair{'d', "DICT"}, std::pair{'g', "GET"}, std::pair{'i', "INST"}, std::pair{'l', "LIST"},
                    std::pair{'o', "OBJ"}, std::pair{'p', "PUT"}, std::pair{0x82, "EXT1"}, std::pair{0x83, "EXT2"},
                    std::pair{0x84, "EXT4"}, std::pair{0x8b, "LONG4"}, std::pair{0x8d, "BINUNICODE8"},
                    std::pair{0x8e, "BINBYTES8"}, std::pair{0x91, "FROZENSET"}, std::pair{0x92, "NEWOBJ_EX"},
                    std::pair{0x96, "BYTEARRAY8"}, std::pair{0x97, "NEXT_BUFFER"}, std::pair{0x98, "READONLY_BUFFER"}),
    [](const auto& info) { return std::string(info.param.second); });

TEST(PickleReader, RefusesBytesThatAreNoOpcode) {
    EXPECT_EQ(refusal("NN\x07"), "model.damaged: its pickle is damaged at offset 2: 0x07 is not a pickle opcode");
    EXPECT_EQ(refusal(bytes("\x80\x06N.")),
              "model.damaged: its pickle is damaged at offset 0: protocol 6, expected 2 to 5");
}

TEST(PickleReader, RefusesTruncationAtEveryByte) {
    const std::string whole = bytes(
        "\x80\x02}q\x00(X\x01\x00\x00\x00"
        "aK\x01K\x02M\x02\x00J\x03\x00\x00\x00"
        "cm\nC\n)\x81q\x01u.");
    ASSERT_EQ(refusal(whole), "read");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_EQ(refusal(whole.substr(0, size)).substr(0, 15), "model.truncated") << size;
    }
}

TEST(PickleReader, RefusesAStackThatIsTooShort) {
    for (const char* pickle :
         {".", "R.", "Na.", "Ns.", "\x85.", "t.", "u.", "e.", "b.", "Q.", "(.", "N(\x85.", "N(a.", "q.", "\x94."}) {
        EXPECT_NE(refusal(pickle), "read") << pickle;
    }
}

TEST(PickleReader, RefusesWhatDoesNotFitTogether) {
    EXPECT_NE(refusal("K\x01K\x02"
                      "a.")
                  .find("not a container"),
              std::string::npos);
    EXPECT_NE(refusal("](K\x01K\x02u.").find("not a container"), std::string::npos);
    EXPECT_NE(refusal("}(K\x01u.").find("a key without a value"), std::string::npos);
    EXPECT_NE(refusal("cm\nC\nK\x01R.").find("no tuple"), std::string::npos);
    EXPECT_NE(refusal("K\x01}b.").find("not an object"), std::string::npos);
    EXPECT_NE(refusal("K\x01K\x02\x93.").find("not text"), std::string::npos);
    EXPECT_NE(refusal("h\x09.").find("never stored"), std::string::npos);
}

TEST(PickleReader, BoundsLengthsMemoDepthAndCount) {
    EXPECT_NE(refusal(bytes("X\xff\xff\xff\xff"
                            "ab."))
                  .find("model.truncated"),
              std::string::npos);
    EXPECT_NE(refusal(bytes("\x95\xff\xff\xff\xff\xff\xff\xff\xffN.")).find("model.truncated"), std::string::npos);
    EXPECT_NE(refusal("Nr\xff\xff\xff\xff.").find("memo number 4294967295"), std::string::npos);
    std::string nested = ")";
    nested.append(300'000, '\x85');
    EXPECT_NE(refusal(nested + ".").find("deeper than 200"), std::string::npos);
    EXPECT_NE(refusal(std::string(300'000, ']') + std::string(299'999, 'a') + ".").find("deeper than 200"),
              std::string::npos);
    EXPECT_NE(refusal(std::string(600'000, 'N')).find("more than 500000 values"), std::string::npos);
    EXPECT_NE(refusal(std::string(2'100'000, '(')).find("more than 2000000 opcodes"), std::string::npos);
}

TEST(PickleReader, ListsEveryGlobalOnceAndSorted) {
    const PickleTree tree = readPickle("(cos\nsystem\ncbuiltins\neval\ncos\nsystem\nt.");
    EXPECT_EQ((std::vector<std::string>(tree.globals().begin(), tree.globals().end())),
              (std::vector<std::string>{"builtins.eval", "os.system"}));
}

TEST(PickleReader, KeepsACycleWithoutFollowingIt) {
    const PickleTree tree = readPickle(
        "]q\x01h\x01"
        "a.");
    EXPECT_EQ(tree.root->items[0], tree.root);
}

TEST(PickleWriter, WritesWhatTheReaderReads) {
    PickleTree tree;
    PickleNode* shared = tree.list({tree.integer(-5), tree.integer(70'000), tree.integer(1LL << 40), tree.real(0.25)});
    PickleNode* object =
        tree.instance(tree.global("a.b", "C"), tree.dict({{tree.text("x"), shared}, {tree.text("y"), shared}}));
    tree.root = tree.tuple({object, tree.boolean(true), tree.none(), tree.text("x"), tree.orderedDict(),
                            tree.call(tree.global("f", "g"), {tree.persistent(tree.tuple({tree.text("id")}))})});
    const PickleTree back = readPickle(writePickle(tree));
    EXPECT_EQ(pythonText(*back.root), "(<a.b.C>, True, None, 'x', {}, <f.g>)");
    const PickleNode& copy = *back.root->items[0];
    EXPECT_EQ(pythonText(*copy.state),
              "{'x': [-5, 70000, 1099511627776, 0.25], 'y': [-5, 70000, 1099511627776, 0.25]}");
    EXPECT_EQ(attribute(&copy, "x"), attribute(&copy, "y")) << "what is shared stays shared";
    EXPECT_TRUE(back.root->items[4]->isOrdered);
    EXPECT_EQ(className(back.root->items[5]), "f.g");
    EXPECT_EQ(back.root->items[5]->arguments->items[0]->kind, PickleKind::Persistent);
}

}  // namespace
}  // namespace engine::checkpoint
