// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/label_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

#include "engine/data/exif.h"

namespace engine::data {
namespace {

class Checker {
public:
    Checker(const ImageHeader& header, const std::filesystem::path& file)
        : m_width(header.width), m_height(header.height), m_orientation(header.orientation), m_file(file) {}

    ImageLabels check(const std::vector<StatedBox>& boxes, int statedWidth, int statedHeight) {
        compareSizes(statedWidth, statedHeight);
        for (const StatedBox& box : boxes)
            add(box);
        if (m_result.boxes.empty())
            m_result.state = LabelState::EmptyFile;
        return std::move(m_result);
    }

private:
    void compareSizes(int statedWidth, int statedHeight) {
        const bool isStated = statedWidth > 0 && statedHeight > 0;
        if (!isStated || (statedWidth == m_width && statedHeight == m_height))
            return;
        if (swapsSides(m_orientation) && statedWidth == m_height && statedHeight == m_width)
            return;
        m_scaleX = static_cast<double>(m_width) / statedWidth;
        m_scaleY = static_cast<double>(m_height) / statedHeight;
        const std::string stated = fmt::format("{} x {}", statedWidth, statedHeight);
        const std::string found = fmt::format("{} x {}", m_width, m_height);
        issue(Severity::Warning, "label.size", {},
              fmt::format("states {} px, but the image has {}; its boxes are scaled", stated, found), Loss::Nothing,
              {stated, found});
    }

    void add(StatedBox box) {
        if (!std::isfinite(box.x1) || !std::isfinite(box.y1) || !std::isfinite(box.x2) || !std::isfinite(box.y2)) {
            drop("label.not_finite", box, "a coordinate is not a finite number", {});
            return;
        }
        if (box.x1 > box.x2 || box.y1 > box.y2) {
            issue(Severity::Note, "label.swapped", box, "the corners are the wrong way round; they are swapped",
                  Loss::Nothing, {});
            box = {box.classId,
                   std::min(box.x1, box.x2),
                   std::min(box.y1, box.y2),
                   std::max(box.x1, box.x2),
                   std::max(box.y1, box.y2),
                   box.line,
                   box.where};
        }
        if (box.x1 == box.x2 || box.y1 == box.y2) {
            drop("label.degenerate", box, "the box has no area", {});
            return;
        }
        box.x1 *= m_scaleX;
        box.x2 *= m_scaleX;
        box.y1 *= m_scaleY;
        box.y2 *= m_scaleY;
        if (clip(box))
            keep(box);
    }

    bool clip(StatedBox& box) {
        if (box.x2 <= 0 || box.y2 <= 0 || box.x1 >= m_width || box.y1 >= m_height) {
            drop("label.outside", box, "the box lies outside the image", {});
            return false;
        }
        const double beyond = std::max({-box.x1, -box.y1, box.x2 - m_width, box.y2 - m_height});
        box.x1 = std::max(box.x1, 0.0);
        box.y1 = std::max(box.y1, 0.0);
        box.x2 = std::min<double>(box.x2, m_width);
        box.y2 = std::min<double>(box.y2, m_height);
        constexpr double kRoundingPx = 1;
        if (beyond > kRoundingPx) {
            const std::string by = fmt::format("{:.0f}", beyond);
            issue(Severity::Note, "box.clipped", box,
                  fmt::format("the box reaches {} px over the edge of the image; it is cut there", by), Loss::Nothing,
                  {by});
        }
        return true;
    }

    void keep(const StatedBox& box) {
        if (!m_seen.emplace(box.classId, box.x1, box.y1, box.x2, box.y2).second) {
            drop("label.duplicate", box, "the box is there twice", {});
            return;
        }
        m_result.boxes.push_back({box.classId, static_cast<float>((box.x1 + box.x2) / 2 / m_width),
                                  static_cast<float>((box.y1 + box.y2) / 2 / m_height),
                                  static_cast<float>((box.x2 - box.x1) / m_width),
                                  static_cast<float>((box.y2 - box.y1) / m_height)});
    }

    void drop(const char* code, const StatedBox& box, const std::string& what, std::vector<std::string> parameters) {
        issue(Severity::Warning, code, box, what + "; it is not used", Loss::Box, std::move(parameters));
    }

    void issue(Severity severity, const char* code, const StatedBox& box, std::string message, Loss loss,
               std::vector<std::string> parameters) {
        if (!box.where.empty())
            message = fmt::format("{}: {}", box.where, message);
        m_result.issues.push_back({severity, code, std::move(message), m_file, box.line, loss, std::move(parameters)});
    }

    int m_width, m_height, m_orientation;
    const std::filesystem::path& m_file;
    double m_scaleX = 1, m_scaleY = 1;
    std::set<std::tuple<std::int64_t, double, double, double, double>> m_seen;
    ImageLabels m_result;
};

}  // namespace

ImageLabels checkBoxes(const std::vector<StatedBox>& boxes, const ImageHeader& header, int statedWidth,
                       int statedHeight, const std::filesystem::path& file) {
    return Checker(header, file).check(boxes, statedWidth, statedHeight);
}

}  // namespace engine::data
