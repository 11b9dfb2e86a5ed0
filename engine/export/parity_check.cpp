// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/export/parity_check.h"

#include <algorithm>
#include <cmath>

namespace engine::exporting {

namespace {

constexpr double kPairIou = 0.5;

double area(const Prediction& box) {
    return std::max(double{box.xyxy[2]} - box.xyxy[0], 0.0) * std::max(double{box.xyxy[3]} - box.xyxy[1], 0.0);
}

double iou(const Prediction& a, const Prediction& b) {
    const double width = double{std::min(a.xyxy[2], b.xyxy[2])} - std::max(a.xyxy[0], b.xyxy[0]);
    const double height = double{std::min(a.xyxy[3], b.xyxy[3])} - std::max(a.xyxy[1], b.xyxy[1]);
    if (a.xyxy == b.xyxy)
        return 1;  // of boxes without an area, too
    const double shared = std::max(width, 0.0) * std::max(height, 0.0);
    const double all = area(a) + area(b) - shared;
    return all > 0 ? shared / all : 0;
}

double largestDifference(const Prediction& a, const Prediction& b) {
    double largest = 0;
    for (std::size_t side = 0; side < a.xyxy.size(); ++side)
        largest = std::max(largest, std::abs(double{a.xyxy[side]} - b.xyxy[side]));
    return largest;
}

}  // namespace

ExportImageCheck compareBoxes(const std::vector<Prediction>& source, const std::vector<Prediction>& written) {
    ExportImageCheck check;
    check.boxes = static_cast<std::int64_t>(source.size());
    std::vector<bool> isTaken(written.size(), false);
    for (const Prediction& box : source) {
        std::size_t best = written.size();
        double bestIou = 0;
        for (std::size_t i = 0; i < written.size(); ++i) {
            if (isTaken[i] || written[i].classId != box.classId)
                continue;
            if (const double overlap = iou(box, written[i]); overlap >= kPairIou && overlap > bestIou) {
                best = i;
                bestIou = overlap;
            }
        }
        if (best == written.size())
            continue;
        isTaken[best] = true;
        check.agreeing += bestIou >= kExportIou;
        check.worstDifference = std::max(check.worstDifference, largestDifference(box, written[best]));
    }
    check.extra = static_cast<std::int64_t>(std::count(isTaken.begin(), isTaken.end(), false));
    return check;
}

ExportImageCheck compareProbabilities(const std::vector<float>& source, const std::vector<float>& written) {
    ExportImageCheck check;
    check.boxes = 1;
    const auto likeliest = [](const std::vector<float>& values) {
        return std::max_element(values.begin(), values.end()) - values.begin();
    };
    check.agreeing = likeliest(source) == likeliest(written);
    for (std::size_t i = 0; i < source.size(); ++i)
        check.worstDifference = std::max(check.worstDifference, std::abs(double{source[i]} - written[i]));
    return check;
}

std::vector<std::filesystem::path> spread(const std::vector<std::filesystem::path>& images, std::size_t count) {
    if (images.size() <= count)
        return images;
    std::vector<std::filesystem::path> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(images[i * images.size() / count]);
    return chosen;
}

}  // namespace engine::exporting
