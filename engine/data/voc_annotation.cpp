// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/voc_annotation.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <string>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::string_view textOf(const pugi::xml_node& parent, const char* name) {
    return trimmed(parent.child(name).text().get());
}

bool isUtf16(std::string_view bytes) {
    return bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
}

std::string declaredEncoding(std::string_view bytes) {
    const std::string_view declaration = bytes.substr(0, std::min(bytes.find("?>"), bytes.size()));
    const std::size_t at = declaration.starts_with("<?xml") ? declaration.find("encoding") : std::string_view::npos;
    const std::size_t begin = at == std::string_view::npos ? at : declaration.find_first_of("'\"", at);
    if (begin == std::string_view::npos)
        return "utf-8";
    return lowerCase(
        std::string(declaration.substr(begin + 1, declaration.find(declaration[begin], begin + 1) - begin - 1)));
}

class Parser {
public:
    Parser(VocAnnotation& result, std::string_view text) : m_result(result), m_file(result.annotation), m_text(text) {}

    void parse() {
        pugi::xml_document document;
        const pugi::xml_parse_result parsed =
            document.load_buffer(m_text.data(), m_text.size(), pugi::parse_default,
                                 isUtf16(m_text) ? pugi::encoding_auto : pugi::encoding_utf8);
        if (!parsed) {
            m_file.lose("xml.malformed", std::string("is not well-formed XML: ") + parsed.description(),
                        lineAt(parsed.offset));
            return;
        }
        const pugi::xml_node root = document.child("annotation");
        if (!root) {
            m_file.lose("voc.root", "is no Pascal VOC annotation: it has no element \"annotation\"");
            return;
        }
        m_file.imageName = textOf(root, "filename");
        m_file.width = side(root, "width");
        m_file.height = side(root, "height");
        std::int64_t count = 0;
        for (const pugi::xml_node& object : root.children("object")) {
            if (++count > limits::kBoxesPerImage) {
                const std::string most = std::to_string(limits::kBoxesPerImage);
                m_file.lose("label.too_many", "has more than " + most + " boxes", 0, {most, most});
                return;
            }
            read(object);
        }
    }

private:
    static int side(const pugi::xml_node& root, const char* name) {
        const auto value = parseNumber(textOf(root.child("size"), name));
        return value && *value >= 1 && *value <= static_cast<double>(limits::kImageSide) ? static_cast<int>(*value) : 0;
    }

    // The nodes come in the order of the file, so each line end is counted once.
    std::int64_t lineAt(std::ptrdiff_t offset) {
        if (isUtf16(m_text) || offset < m_at || offset > static_cast<std::ptrdiff_t>(m_text.size()))
            return 0;
        m_line += std::count(m_text.begin() + m_at, m_text.begin() + offset, '\n');
        m_at = offset;
        return m_line;
    }

    void read(const pugi::xml_node& object) {
        const std::int64_t line = lineAt(object.offset_debug());
        const std::string name(textOf(object, "name"));
        if (name.empty() || static_cast<std::int64_t>(codePoints(name)) > limits::kClassNameCodePoints) {
            m_file.drop("voc.name", name.empty() ? "the object has no name" : "the name of the object is too long",
                        line);
            return;
        }
        const pugi::xml_node box = object.child("bndbox");
        constexpr std::array kNames{"xmin", "ymin", "xmax", "ymax"};
        std::array<double, 4> values{};
        for (std::size_t i = 0; i < kNames.size(); ++i) {
            const std::string_view text = textOf(box, kNames[i]);
            const auto value = parseNumber(text);
            if (!value) {
                const std::string found = inQuotes(text);
                m_file.drop("voc.number", std::string("expected a number as ") + kNames[i] + ", found " + found, line,
                            {kNames[i], found});
                return;
            }
            values[i] = *value;
        }
        m_result.difficult += textOf(object, "difficult") == "1";
        m_result.truncated += textOf(object, "truncated") == "1";
        m_file.objects.push_back({name, {0, values[0], values[1], values[2], values[3], line}});
    }

    VocAnnotation& m_result;
    Annotation& m_file;
    std::string_view m_text;
    std::ptrdiff_t m_at = 0;
    std::int64_t m_line = 1;
};

}  // namespace

VocAnnotation parseVocXml(std::string_view bytes, const fs::path& file) {
    VocAnnotation result;
    result.annotation.file = file;
    std::string converted;
    if (!isUtf16(bytes)) {
        bytes = withoutBom(bytes);
        const std::string encoding = declaredEncoding(bytes);
        const bool isWestern = encoding == "iso-8859-1" || encoding == "latin1" || encoding == "latin-1" ||
                               encoding == "windows-1252" || encoding == "cp1252";
        if (isWestern) {
            converted = utf8FromCp1252(bytes);
            bytes = converted;
        } else if (!isUtf8(bytes)) {
            result.annotation.lose("xml.encoding",
                                   "is not text in UTF-8 and its encoding " + inQuotes(encoding) + " is not known", 0,
                                   {inQuotes(encoding)});
            return result;
        }
    }
    Parser(result, bytes).parse();
    if (!result.annotation.isUsable)
        result.difficult = result.truncated = 0;
    return result;
}

VocAnnotation readVocXml(const fs::path& file) {
    try {
        return parseVocXml(readFileBytes(file, limits::kLabelFileBytes, ErrorKind::Dataset), file);
    } catch (const Error& error) {
        VocAnnotation result;
        result.annotation.file = file;
        result.annotation.lose("label.unreadable", error.message, 0, error.parameters);
        return result;
    }
}

}  // namespace engine::data
