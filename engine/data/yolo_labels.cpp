// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/yolo_labels.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "engine/api/limits.h"
#include "engine/core/number.h"
#include "engine/core/read_file.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

constexpr std::size_t kBoxFields = 5, kMostBoxFields = 6;
constexpr double kTolerance = 0.01;

struct Row {
    BoxLabel box;
    std::int64_t line = 0;
};

auto key(const BoxLabel& box) {
    return std::tuple(box.classId, box.xCenter, box.yCenter, box.width, box.height);
}

class Reader {
public:
    /// @param keepsUsable lines, whatever the others are
    Reader(std::int64_t classCount, const std::filesystem::path& file, bool keepsUsable = false)
        : m_classCount(classCount), m_file(file), m_keepsUsable(keepsUsable) {}

    LabelFile read(std::string_view text) {
        if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) {
            lose(0, "label.encoding", "the file is UTF-16, expected plain text; save it as UTF-8", {});
            return std::move(m_result);
        }
        std::vector<std::pair<std::int64_t, std::vector<std::string_view>>> lines;
        std::int64_t number = 0;
        for (const std::string_view line : splitLines(withoutBom(text))) {
            ++number;
            if (auto fields = splitFields(line); !fields.empty())
                lines.emplace_back(number, std::move(fields));
        }
        if (static_cast<std::int64_t>(lines.size()) > limits::kBoxesPerImage) {
            lose(0, "label.too_many",
                 "has " + std::to_string(lines.size()) + " lines; at most " + std::to_string(limits::kBoxesPerImage) +
                     " are read",
                 {std::to_string(lines.size()), std::to_string(limits::kBoxesPerImage)});
            return std::move(m_result);
        }
        const bool arePolygons = std::any_of(lines.begin(), lines.end(),
                                             [](const auto& line) { return line.second.size() > kMostBoxFields; });
        for (const auto& [at, fields] : lines)
            readLine(at, fields, arePolygons);
        if (m_result.isUsable || m_keepsUsable)
            finish();
        return std::move(m_result);
    }

private:
    void add(Severity severity, std::int64_t line, const char* code, std::string message, Loss loss,
             std::vector<std::string> parameters) {
        m_result.issues.push_back({severity, code, std::move(message), m_file, line, loss, std::move(parameters)});
    }

    void lose(std::int64_t line, const char* code, const std::string& message, std::vector<std::string> parameters) {
        constexpr int kMostListed = 10;
        if (++m_badLines > kMostListed)
            return;
        // Only the first one costs the image, so that lost images can be counted by their issues.
        const bool isFirst = m_result.isUsable;
        m_result.isUsable = false;
        add(Severity::Error, line, code, message + (isFirst ? "; the image is not used" : ""),
            isFirst ? Loss::Image : Loss::Box, std::move(parameters));
    }

    std::optional<double> number(std::int64_t line, std::string_view field) {
        if (const auto value = parseNumber(field))
            return *value == 0 ? 0.0 : *value;
        const bool hasComma = field.find(',') != std::string_view::npos;
        lose(line, hasComma ? "label.comma" : "label.number",
             "expected a number, found " + inQuotes(field) + (hasComma ? " (decimals need a point)" : ""),
             {inQuotes(field)});
        return std::nullopt;
    }

    std::optional<std::int64_t> classId(std::int64_t line, std::string_view field) {
        const auto value = number(line, field);
        if (!value)
            return std::nullopt;
        if (*value < 0 || *value != std::floor(*value)) {
            lose(line, "label.class", "expected a class number, found " + inQuotes(field), {inQuotes(field)});
            return std::nullopt;
        }
        if (*value >= static_cast<double>(m_classCount)) {
            const std::string last = std::to_string(m_classCount - 1);
            lose(line, "label.class_range", "class " + inQuotes(field) + " is not among 0 to " + last,
                 {inQuotes(field), last});
            return std::nullopt;
        }
        return static_cast<std::int64_t>(*value);
    }

    std::optional<float> coordinate(std::int64_t line, std::string_view field) {
        auto value = number(line, field);
        if (!value)
            return std::nullopt;
        if (*value < 0 || *value > 1 + kTolerance) {
            lose(line, *value < 0 ? "label.negative" : "label.outside",
                 "expected a fraction from 0 to 1, found " + inQuotes(field), {inQuotes(field)});
            return std::nullopt;
        }
        if (*value > 1) {
            add(Severity::Note, line, "label.clipped", "found " + inQuotes(field) + ", used as 1", Loss::Nothing,
                {inQuotes(field)});
            value = 1;
        }
        return static_cast<float>(*value);
    }

    void readLine(std::int64_t line, const std::vector<std::string_view>& fields, bool arePolygons) {
        const bool isCountRight =
            arePolygons ? fields.size() >= kBoxFields && fields.size() % 2 == 1 : fields.size() == kBoxFields;
        if (!isCountRight) {
            const std::string found = std::to_string(fields.size());
            lose(line, "label.fields", "expected 5 fields for a box, or 7, 9, 11, ... for a polygon; found " + found,
                 {found});
            return;
        }
        const auto id = classId(line, fields[0]);
        std::vector<float> values;
        for (std::size_t i = 1; id && i < fields.size(); ++i) {
            const auto value = coordinate(line, fields[i]);
            if (!value)
                return;
            values.push_back(*value);
        }
        if (!id)
            return;
        if (arePolygons && fields.size() == kBoxFields) {
            add(Severity::Warning, line, "label.mixed",
                "a line of 5 fields among polygons is read as a polygon of two points", Loss::Nothing, {});
        }
        m_rows.push_back(
            {arePolygons ? around(*id, values) : BoxLabel{*id, values[0], values[1], values[2], values[3]}, line});
    }

    static BoxLabel around(std::int64_t id, const std::vector<float>& points) {
        float left = points[0], right = left, top = points[1], bottom = top;
        for (std::size_t i = 2; i < points.size(); i += 2) {
            left = std::min(left, points[i]);
            right = std::max(right, points[i]);
            top = std::min(top, points[i + 1]);
            bottom = std::max(bottom, points[i + 1]);
        }
        return {id, (left + right) / 2, (top + bottom) / 2, right - left, bottom - top};
    }

    void finish() {
        std::map<decltype(key(BoxLabel{})), std::int64_t> firstLine;
        std::vector<BoxLabel> kept;
        bool hasDuplicates = false;
        for (const Row& row : m_rows) {
            if (row.box.width <= 0 || row.box.height <= 0) {
                add(Severity::Warning, row.line, "label.degenerate", "the box has no area; it is not used", Loss::Box,
                    {});
                continue;
            }
            const auto [first, isNew] = firstLine.emplace(key(row.box), row.line);
            if (isNew) {
                kept.push_back(row.box);
                continue;
            }
            hasDuplicates = true;
            add(Severity::Warning, row.line, "label.duplicate",
                "repeats line " + std::to_string(first->second) + "; it is used once", Loss::Box,
                {std::to_string(first->second)});
        }
        if (hasDuplicates) {
            std::sort(kept.begin(), kept.end(), [](const BoxLabel& a, const BoxLabel& b) { return key(a) < key(b); });
        }
        constexpr std::size_t kUnusual = 5000;
        if (kept.size() > kUnusual) {
            add(Severity::Warning, 0, "label.many", "has " + std::to_string(kept.size()) + " boxes", Loss::Nothing,
                {std::to_string(kept.size())});
        }
        m_result.boxes = std::move(kept);
    }

    std::int64_t m_classCount;
    const std::filesystem::path& m_file;
    bool m_keepsUsable;
    LabelFile m_result;
    std::vector<Row> m_rows;
    int m_badLines = 0;
};

}  // namespace

LabelFile parseYoloLabels(std::string_view text, std::int64_t classCount, const std::filesystem::path& file) {
    return Reader(classCount, file).read(text);
}

LabelFile parseUsableLines(std::string_view text, std::int64_t classCount, const std::filesystem::path& file) {
    return Reader(classCount, file, true).read(text);
}

std::filesystem::path labelPathOf(const std::filesystem::path& image) {
    std::filesystem::path label;
    std::vector<std::filesystem::path> parts(image.begin(), image.end());
    const auto folders = parts.empty() ? parts.rend() : parts.rbegin() + 1;
    const auto last = std::find(folders, parts.rend(), std::filesystem::path("images"));
    // As in the reference, `images` counts only behind another part: "/images/".
    if (last != parts.rend() && last + 1 != parts.rend())
        *last = "labels";
    for (const std::filesystem::path& part : parts)
        label /= part;
    return label.replace_extension(".txt");
}

}  // namespace engine::data
