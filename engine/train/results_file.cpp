// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/results_file.h"

#include "engine/core/number.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace engine::training {
namespace {

std::vector<std::string> fieldsOf(const std::string& line) {
    std::vector<std::string> fields;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find(',', begin), line.size());
        fields.push_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
    return fields;
}

/// The numbers of a row under the names of the header.
class NamedRow {
public:
    NamedRow(const std::vector<std::string>& header, std::vector<std::string> fields)
        : m_header(header), m_fields(std::move(fields)) {}

    double number(std::string_view name) {
        const auto found = std::find(m_header.begin(), m_header.end(), name);
        std::optional<double> value;
        if (found != m_header.end())
            value = parseNumber(m_fields[static_cast<std::size_t>(found - m_header.begin())]);
        m_isWhole = m_isWhole && value;
        return value.value_or(0);
    }
    bool isWhole() const { return m_isWhole; }

private:
    const std::vector<std::string>& m_header;
    std::vector<std::string> m_fields;
    bool m_isWhole = true;
};

}  // namespace

Results readResults(const std::filesystem::path& file) {
    Results results;
    std::ifstream in(file, std::ios::binary);
    std::string line;
    if (!std::getline(in, line))
        return results;
    const std::vector<std::string> header = fieldsOf(line);
    results.isClassifier = std::ranges::find(header, "metrics/accuracy_top1") != header.end();
    while (std::getline(in, line)) {
        std::vector<std::string> fields = fieldsOf(line);
        // Without its line end, the last number may have lost digits.
        if (fields.size() != header.size() || in.eof())
            continue;
        NamedRow named(header, std::move(fields));
        ResultsRow row;
        row.epoch = static_cast<std::int64_t>(named.number("epoch"));
        row.seconds = named.number("time");
        if (results.isClassifier) {
            row.classification.top1 = named.number("metrics/accuracy_top1");
            row.classification.top5 = named.number("metrics/accuracy_top5");
            row.classification.fitness = (row.classification.top1 + row.classification.top5) / 2;
        } else {
            row.val.precision = named.number("metrics/precision(B)");
            row.val.recall = named.number("metrics/recall(B)");
            row.val.map50 = named.number("metrics/mAP50(B)");
            row.val.map50_95 = named.number("metrics/mAP50-95(B)");
            row.val.fitness = 0.1 * row.val.map50 + 0.9 * row.val.map50_95;
        }
        if (named.isWhole())
            results.rows.push_back(std::move(row));
    }
    return results;
}

}  // namespace engine::training
