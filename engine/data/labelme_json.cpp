// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/labelme_json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/annotation_source.h"
#include "engine/data/file_ends.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

struct Point {
    double x = 0, y = 0;
};

// The image that a file may hold is not kept, and depth is bounded.
Json parse(const std::string& bytes) {
    constexpr int kDepth = 64;
    return Json::parse(bytes, [](int depth, Json::parse_event_t event, Json& value) {
        if (depth > kDepth)
            throw std::length_error("more than 64 levels deep");
        return event != Json::parse_event_t::key || value != "imageData";
    });
}

std::string textOf(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || found->is_null())
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

int sideOf(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number())
        return 0;
    const double value = found->get<double>();
    return value >= 1 && value <= static_cast<double>(limits::kImageSide) ? static_cast<int>(value) : 0;
}

std::vector<Point> pointsOf(const Json& shape) {
    std::vector<Point> points;
    const auto found = shape.find("points");
    if (found == shape.end() || !found->is_array())
        return {};
    for (const Json& point : *found) {
        if (!point.is_array() || point.size() < 2 || !point[0].is_number() || !point[1].is_number())
            return {};
        points.push_back({point[0].get<double>(), point[1].get<double>()});
    }
    return points;
}

StatedBox around(const std::vector<Point>& points) {
    const auto [left, right] =
        std::minmax_element(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.x < b.x; });
    const auto [top, bottom] =
        std::minmax_element(points.begin(), points.end(), [](const Point& a, const Point& b) { return a.y < b.y; });
    return {0, left->x, top->y, right->x, bottom->y};
}

class Reader {
public:
    explicit Reader(Annotation& annotation) : m_annotation(annotation) {}

    void read(const Json& root) {
        m_annotation.imageName = textOf(root, "imagePath");
        m_annotation.width = sideOf(root, "imageWidth");
        m_annotation.height = sideOf(root, "imageHeight");
        const Json& shapes = root["shapes"];
        if (static_cast<std::int64_t>(shapes.size()) > limits::kBoxesPerImage) {
            const std::string most = std::to_string(limits::kBoxesPerImage), count = std::to_string(shapes.size());
            m_annotation.lose("label.too_many", "has " + count + " shapes; at most " + most + " are read", 0,
                              {count, most});
            return;
        }
        for (const Json& shape : shapes) {
            m_where = "shape " + std::to_string(++m_number);
            readShape(shape);
        }
    }

private:
    void drop(const char* code, const std::string& what, std::vector<std::string> parameters = {}) {
        parameters.insert(parameters.begin(), std::to_string(m_number));
        m_annotation.drop(code, m_where + ": " + what, 0, std::move(parameters));
    }

    void readShape(const Json& shape) {
        if (!shape.is_object()) {
            drop("labelme.not_a_shape", "is not a shape");
            return;
        }
        const std::string name = textOf(shape, "label"), stated = textOf(shape, "shape_type");
        const std::string type = stated.empty() ? "polygon" : stated;
        if (type != "rectangle" && type != "polygon" && type != "circle" && type != "mask") {
            m_annotation.issues.push_back({Severity::Note,
                                           "labelme.shape",
                                           m_where + ": " + inQuotes(type) + " has no box; it is skipped",
                                           m_annotation.file,
                                           0,
                                           Loss::Box,
                                           {std::to_string(m_number), inQuotes(type)}});
            return;
        }
        if (name.empty() || static_cast<std::int64_t>(codePoints(name)) > limits::kClassNameCodePoints) {
            drop("labelme.label", name.empty() ? "the shape has no label" : "the label of the shape is too long");
            return;
        }
        const std::vector<Point> points = pointsOf(shape);
        const bool needsTwo = type != "polygon";
        if (points.size() < 2 || (needsTwo && points.size() != 2 && type != "rectangle")) {
            const std::string count = std::to_string(points.size());
            drop("labelme.points", "expected the points of a " + type + ", found " + count, {type, count});
            return;
        }
        StatedBox box = around(points);
        if (type == "circle") {
            const double radius = std::hypot(points[1].x - points[0].x, points[1].y - points[0].y);
            box = {0, points[0].x - radius, points[0].y - radius, points[0].x + radius, points[0].y + radius};
        } else if (type == "mask") {
            // From the first to the last pixel of the mask.
            box.x2 += 1;
            box.y2 += 1;
        }
        box.where = m_where;
        m_annotation.objects.push_back({name, box});
    }

    Annotation& m_annotation;
    std::string m_where;
    std::int64_t m_number = 0;
};

class LabelMeDataset final : public AnnotationSource {
public:
    LabelMeDataset(const DatasetRef& ref, const std::stop_token& stop) {
        m_listing.format = DatasetFormat::LabelMe;
        m_listing.source = m_listing.root = ref.path;
        m_listing.name = displayPath((ref.path / "x").parent_path().filename());
        std::vector<Annotation> annotations;
        for (const fs::path& file : filesWithSuffix(ref.path, ".json", stop)) {
            if (stop.stop_requested())
                break;
            Annotation annotation;
            annotation.file = file;
            if (read(annotation))
                annotations.push_back(std::move(annotation));
        }
        pair(std::move(annotations), ref.path, ImageIndex(ref.path, stop));
        report(Severity::Note, "labelme.other", m_others, "json files hold no shapes; they are not used");
        if (m_listing.classNames.empty() && !stop.stop_requested()) {
            throw Error(ErrorKind::Dataset, "labelme.no_shapes",
                        "[dataset] no shape in the json files of " + displayPath(ref.path), ref.path,
                        "give the folder that holds the json files of LabelMe and their images",
                        {displayPath(ref.path)});
        }
        m_listing.issues.insert(m_listing.issues.end(), m_index->issues().begin(), m_index->issues().end());
        listAll();
    }

private:
    // False for a json file of another kind.
    bool read(Annotation& annotation) {
        std::string bytes;
        try {
            // As large as the image that it may hold.
            bytes = readFileBytes(annotation.file, limits::kImageFileBytes, ErrorKind::Dataset);
            const Json root = parse(bytes);
            if (!root.is_object() || !root.contains("shapes") || !root["shapes"].is_array()) {
                ++m_others;
                return false;
            }
            Reader(annotation).read(root);
        } catch (const Error& error) {
            annotation.lose("label.unreadable", error.message, 0, error.parameters);
        } catch (const Json::parse_error& error) {
            const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, bytes.size()));
            annotation.lose("json.malformed", "is not well-formed JSON", 1 + std::count(bytes.begin(), end, '\n'));
        } catch (const std::exception& error) {
            annotation.lose("json.malformed", std::string("cannot be read: ") + error.what());
        }
        return true;
    }

    std::int64_t m_others = 0;
};

bool beginsAsLabelMe(const fs::path& file) {
    try {
        constexpr std::size_t kBytes = 1 << 16;
        const FileEnds ends = readFileEnds(file, kBytes, kBytes);
        const auto has = [&](const char* key) {
            return ends.head.find(key) != std::string::npos || ends.tail.find(key) != std::string::npos;
        };
        return has("\"shapes\"") && has("\"imagePath\"");
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

bool looksLikeLabelMe(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error))
        return false;
    const std::vector<fs::path> files = filesWithSuffix(path, ".json");
    constexpr std::ptrdiff_t kTried = 5;
    return std::any_of(files.begin(), files.begin() + std::min<std::ptrdiff_t>(kTried, std::ssize(files)),
                       beginsAsLabelMe);
}

std::unique_ptr<DatasetSource> openLabelMe(const DatasetRef& ref, const std::stop_token& stop) {
    return std::make_unique<LabelMeDataset>(ref, stop);
}

}  // namespace engine::data
