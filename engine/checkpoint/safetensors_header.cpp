// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_header.h"

#include <limits>
#include <unordered_set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/checkpoint/format_error.h"

namespace engine::checkpoint {
namespace {

[[noreturn]] void fail(const std::string& what) {
    throw FormatError("model.damaged", "its safetensors header is wrong: " + what);
}

/// Takes {"name": {"dtype": text, "shape": [n, ...], "data_offsets": [n, n]}, ..., "__metadata__": {text: text}} and
/// nothing else, without building a document.
class HeaderHandler : public nlohmann::json_sax<nlohmann::json> {
public:
    SafetensorsHeader header;

    bool start_object(std::size_t) override {
        if (m_depth == 2 || m_isArray) {
            fail("it nests too deep");
        }
        m_depth += 1;
        return true;
    }

    bool key(string_t& name) override {
        if (m_depth == 1) {
            if (!m_names.insert(name).second) {
                fail(fmt::format("\"{}\" is named twice", cleanText(name, 200)));
            }
            m_isMetadata = name == "__metadata__";
            if (!m_isMetadata) {
                header.entries.push_back({});
                header.entries.back().name = name;
                m_fields = 0;
            }
        } else {
            m_field = name;
        }
        return true;
    }

    bool end_object() override {
        if (m_depth == 2 && !m_isMetadata && m_fields != (kType | kShape | kOffsets)) {
            fail(fmt::format("\"{}\" lacks dtype, shape or data_offsets", cleanText(header.entries.back().name, 200)));
        }
        m_depth -= 1;
        return true;
    }

    bool start_array(std::size_t) override {
        const bool isExpected =
            m_depth == 2 && !m_isArray && !m_isMetadata && (m_field == "shape" || m_field == "data_offsets");
        if (!isExpected) {
            fail("a list where none belongs");
        }
        m_isArray = true;
        m_numbers.clear();
        return true;
    }

    bool end_array() override {
        m_isArray = false;
        SafetensorsEntry& entry = header.entries.back();
        if (m_field == "shape") {
            take(kShape);
            entry.shape.assign(m_numbers.begin(), m_numbers.end());
            return true;
        }
        take(kOffsets);
        if (m_numbers.size() != 2) {
            fail("data_offsets are not two numbers");
        }
        entry.begin = m_numbers[0];
        entry.end = m_numbers[1];
        return true;
    }

    bool string(string_t& value) override {
        if (m_depth != 2 || m_isArray || (!m_isMetadata && m_field != "dtype")) {
            fail("a text where none belongs");
        }
        if (m_isMetadata) {
            header.metadata.emplace_back(m_field, value);
        } else {
            take(kType);
            header.entries.back().type = value;
        }
        return true;
    }

    bool number_unsigned(number_unsigned_t value) override {
        if (!m_isArray || value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max())) {
            fail(fmt::format("the number {} where none belongs", value));
        }
        m_numbers.push_back(value);
        return true;
    }

    bool null() override { fail("a null"); }
    bool boolean(bool) override { fail("a true or false"); }
    bool number_integer(number_integer_t value) override { fail(fmt::format("the negative number {}", value)); }
    bool number_float(number_float_t, const string_t& text) override { fail("the number " + cleanText(text, 40)); }
    bool binary(binary_t&) override { fail("binary data"); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        fail(fmt::format("it is no JSON at byte {}", position));
    }

private:
    enum Field : unsigned { kType = 1, kShape = 2, kOffsets = 4 };

    void take(Field field) {
        if ((m_fields & field) != 0) {
            fail(fmt::format("\"{}\" is given twice", m_field));
        }
        m_fields |= field;
    }

    int m_depth = 0;
    bool m_isArray = false;
    bool m_isMetadata = false;
    unsigned m_fields = 0;
    std::string m_field;
    std::vector<std::uint64_t> m_numbers;
    std::unordered_set<std::string> m_names;
};

}  // namespace

SafetensorsHeader parseSafetensorsHeader(std::string_view json) {
    HeaderHandler handler;
    nlohmann::json::sax_parse(json.begin(), json.end(), &handler);
    return std::move(handler.header);
}

}  // namespace engine::checkpoint
