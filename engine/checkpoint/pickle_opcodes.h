// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace engine::checkpoint {

/// The opcodes that are read or written, named as in Python's `pickletools`.
enum class PickleOpcode : std::uint8_t {
    Mark = '(',
    Stop = '.',
    Global = 'c',
    Reduce = 'R',
    Build = 'b',
    Append = 'a',
    Appends = 'e',
    SetItem = 's',
    SetItems = 'u',
    EmptyDict = '}',
    EmptyList = ']',
    EmptyTuple = ')',
    Tuple = 't',
    BinPersId = 'Q',
    None = 'N',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    BinFloat = 'G',
    BinUnicode = 'X',
    BinPut = 'q',
    LongBinPut = 'r',
    BinGet = 'h',
    LongBinGet = 'j',
    BinBytes = 'B',
    ShortBinBytes = 'C',
    Proto = 0x80,
    NewObj = 0x81,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8a,
    ShortBinUnicode = 0x8c,
    EmptySet = 0x8f,
    AddItems = 0x90,
    StackGlobal = 0x93,
    Memoize = 0x94,
    Frame = 0x95
};

/// "0x69 'i' INST" for messages; any byte.
std::string opcodeName(std::uint8_t opcode);
/// Python has an opcode of this number.
bool isPythonOpcode(std::uint8_t opcode);

}  // namespace engine::checkpoint
