// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/defect_kinds.h"
#include "tests/support/temp_dir.h"

namespace test {
namespace {

std::string withoutFirstLine(const std::string& lines) {
    return lines.substr(lines.find('\n') + 1);
}

// A file of which one line costs the image.
std::function<void(Plant&)> badLine(const std::string& line, const char* code) {
    return [line, code](Plant& plant) {
        plant.labels += line + "\n";
        plant.lose(code);
    };
}

}  // namespace

std::vector<DefectKind> labelDefects() {
    return {
        {"no label",
         [](Plant& plant) {
             plant.writesLabel = false;
             plant.boxes = 0;
             plant.report("health.no_label", 1);
         }},
        {"empty label",
         [](Plant& plant) {
             plant.labels = "\n";
             plant.boxes = 0;
         }},
        {"four fields", badLine("0 0.5 0.5 0.1", "label.fields")},
        {"six fields", badLine("0 0.5 0.5 0.1 0.1 0.9", "label.fields")},
        {"class out of range", badLine("2 0.5 0.5 0.1 0.1", "label.class_range")},
        {"negative class", badLine("-1 0.5 0.5 0.1 0.1", "label.class")},
        {"half a class", badLine("0.5 0.5 0.5 0.1 0.1", "label.class")},
        {"class name", badLine("cell 0.5 0.5 0.1 0.1", "label.number")},
        {"word for a number", badLine("0 0.5 half 0.1 0.1", "label.number")},
        {"nan", badLine("0 nan 0.5 0.1 0.1", "label.number")},
        {"infinity", badLine("0 inf 0.5 0.1 0.1", "label.number")},
        {"decimal comma", badLine("0 0,5 0.5 0.1 0.1", "label.comma")},
        {"negative", badLine("0 -0.1 0.5 0.1 0.1", "label.negative")},
        {"pixels", badLine("0 64 48 10 10", "label.outside")},
        {"just above 1.01", badLine("0 1.0101 0.5 0.1 0.1", "label.outside")},
        {"utf-16",
         [](Plant& plant) {
             plant.labels = std::string("\xff\xfe\x30\0\x20\0", 6);
             plant.lose("label.encoding");
         }},
        {"just above 1",
         [](Plant& plant) {
             plant.labels += "1 0.5 0.5 1.005 0.1\n";
             ++plant.boxes;
             plant.report("label.clipped", 0);
         }},
        {"no area",
         [](Plant& plant) {
             plant.labels += "1 0.5 0.5 0 0.1\n";
             ++plant.truth.boxesLost;
             plant.report("label.degenerate", 1);
         }},
        {"repeated line",
         [](Plant& plant) {
             plant.labels += plant.labels.substr(0, plant.labels.find('\n') + 1);
             ++plant.truth.boxesLost;
             plant.report("label.duplicate", 1);
         }},
        {"polygons",
         [](Plant& plant) {
             plant.labels = "0 0.1 0.1 0.4 0.1 0.4 0.5\n1 0.2 0.2 0.6 0.2 0.6 0.8 0.2 0.8\n";
             plant.boxes = 2;
         }},
        {"windows text",
         [](Plant& plant) {
             std::string text = "\xef\xbb\xbf";
             for (const char c : plant.labels)
                 text += c == '\n' ? std::string(" \r\n") : std::string(1, c);
             plant.labels = text;
         }},
        {"box over all",
         [](Plant& plant) {
             plant.labels = withoutFirstLine(plant.labels) + "0 0.5 0.5 1 0.99\n";
             plant.report("health.huge_boxes", 0);
         }},
        {"speck",
         [](Plant& plant) {
             plant.labels = withoutFirstLine(plant.labels) + "0 0.5 0.5 0.01 0.1\n";
             plant.report("health.tiny_boxes", 0);
         }},
        {"label without image",
         [](Plant& plant) {
             writeFile(plant.folder / "labels" / plant.split / (plant.stem + "_gone.txt"), plant.labels);
             // One for all of a folder.
             if (plant.truth.foldersWithOrphans.insert(plant.split).second)
                 plant.report("label.orphan", 0);
         }},
    };
}

}  // namespace test
