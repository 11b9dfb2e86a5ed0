// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/python_text.h"

#include <fmt/format.h>

#include "engine/checkpoint/format_error.h"

namespace engine::checkpoint {
namespace {

constexpr std::size_t kMaxBytes = 4096;
constexpr int kMaxDepth = 20;
constexpr std::size_t kMaxEntries = 1'000;

std::string realText(double value) {
    std::string text = fmt::format("{}", value);
    return text.find_first_not_of("-0123456789") == std::string::npos ? text + ".0" : text;
}

class Printer {
public:
    std::string text;

    void print(const PickleNode& value, int depth) {
        if (text.size() > kMaxBytes || depth > kMaxDepth) {
            text += "...";
            return;
        }
        switch (value.kind) {
            case PickleKind::None:
                text += "None";
                return;
            case PickleKind::Bool:
                text += value.integer != 0 ? "True" : "False";
                return;
            case PickleKind::Int:
                text += fmt::format("{}", value.integer);
                return;
            case PickleKind::Float:
                text += realText(value.real);
                return;
            case PickleKind::Text:
                text += depth == 0 ? cleanText(value.text, kMaxBytes) : "'" + cleanText(value.text, kMaxBytes) + "'";
                return;
            case PickleKind::Bytes:
                text += fmt::format("<{} bytes>", value.text.size());
                return;
            case PickleKind::List:
                return printItems(value, "[", "]", depth);
            case PickleKind::Tuple:
                return printItems(value, "(", value.items.size() == 1 ? ",)" : ")", depth);
            case PickleKind::Set:
                return printItems(value, "{", "}", depth);
            case PickleKind::Dict:
                return printItems(value, "{", "}", depth);
            case PickleKind::Global:
                text += "<" + cleanText(value.text, 200) + ">";
                return;
            case PickleKind::Instance:
            case PickleKind::Call:
                return printObject(value);
            case PickleKind::Persistent:
                text += "<storage>";
                return;
        }
    }

private:
    void printItems(const PickleNode& value, const char* open, const char* close, int depth) {
        text += open;
        for (std::size_t i = 0; i < value.items.size() && text.size() <= kMaxBytes; ++i) {
            const bool isValue = value.kind == PickleKind::Dict && i % 2 == 1;
            text += i == 0 ? "" : isValue ? ": " : ", ";
            print(*value.items[i], depth + 1);
        }
        text += close;
    }

    void printObject(const PickleNode& value) {
        const std::string_view name = className(&value);
        if (!name.starts_with("pathlib.")) {
            text += "<" + cleanText(name, 200) + ">";
            return;
        }
        std::string path;
        for (const PickleNode* part : value.arguments->items) {
            path += path.empty() || path.ends_with('/') ? "" : "/";
            path += part->text;
        }
        text += cleanText(path, kMaxBytes);
    }
};

}  // namespace

std::string pythonText(const PickleNode& value, std::size_t maxBytes) {
    Printer printer;
    printer.print(value, 0);
    return cleanText(printer.text, maxBytes);
}

std::vector<std::pair<std::string, std::string>> textEntries(const PickleNode* dictionary) {
    std::vector<std::pair<std::string, std::string>> entries;
    if (dictionary != nullptr && dictionary->kind == PickleKind::Instance) {
        dictionary = dictionary->state;
    }
    if (dictionary == nullptr || dictionary->kind != PickleKind::Dict) {
        return entries;
    }
    for (std::size_t i = 0; i + 1 < dictionary->items.size() && entries.size() < kMaxEntries; i += 2) {
        entries.emplace_back(pythonText(*dictionary->items[i]), pythonText(*dictionary->items[i + 1]));
    }
    return entries;
}

}  // namespace engine::checkpoint
