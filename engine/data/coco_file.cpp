// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/coco_file.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/json_pieces.h"

namespace engine::data {
namespace {

using simdjson::ondemand::json_type;
using simdjson::ondemand::value;

// A document of simdjson is read once, front to back, so every member takes its field as it comes by.
class Reader {
public:
    explicit Reader(const std::filesystem::path& file) : m_pieces(file, limits::kJsonBytes) {
        static_assert(JsonPieces::kPadding >= simdjson::SIMDJSON_PADDING);
        constexpr std::size_t kUsualPiece = 1 << 16;
        if (m_parser.allocate(kUsualPiece, static_cast<std::size_t>(limits::kJsonDepth)) != simdjson::SUCCESS)
            m_pieces.malformed("there is not enough memory to read it", 0);
        m_result.file = file;
    }

    CocoFile read() {
        while (m_pieces.nextMember())
            readMember();
        if (!m_hasImages || !m_hasCategories) {
            const std::string what = m_hasImages ? "categories" : "images";
            const std::string name = displayPath(m_result.file);
            throw Error(ErrorKind::Dataset, "coco.missing", fmt::format("[dataset] {} has no \"{}\"", name, what),
                        m_result.file, "a COCO file has \"images\", \"annotations\" and \"categories\"", {name, what});
        }
        return std::move(m_result);
    }

private:
    using Document = simdjson::ondemand::document;

    void readMember() {
        std::string key;
        parse(m_pieces.key(), [&](Document& document) { key = std::string_view(document.get_string()); });
        const bool isImages = key == "images", isCategories = key == "categories", isAnnotations = key == "annotations";
        m_hasImages |= isImages;
        m_hasCategories |= isCategories;
        if ((isImages || isCategories || isAnnotations) && !m_pieces.isArray())
            m_pieces.malformed(fmt::format("\"{}\" is not a list", key), m_pieces.offset());
        while (m_pieces.nextPiece()) {
            parse(m_pieces.piece(), [&](Document& document) {
                if (!isImages && !isCategories && !isAnnotations)
                    return;
                if (isImages)
                    readImage(document.get_object());
                else if (isCategories)
                    readCategory(document.get_object());
                else
                    readAnnotation(document.get_object());
                if (document.current_location().error() == simdjson::SUCCESS)
                    m_pieces.malformed("a bracket closes one of another kind", m_pieces.offset());
            });
        }
    }

    // `text` has the padding of a piece.
    template <typename Read>
    void parse(std::string_view text, const Read& read) {
        Document document;
        const auto error = m_parser.iterate(text.data(), text.size(), text.size() + JsonPieces::kPadding).get(document);
        if (error != simdjson::SUCCESS)
            m_pieces.malformed(simdjson::error_message(error), m_pieces.offset());
        try {
            read(document);
        } catch (const simdjson::simdjson_error& failure) {
            const char* at = nullptr;
            const bool isKnown = document.current_location().get(at) == simdjson::SUCCESS && at >= text.data();
            m_pieces.malformed(
                failure.what(),
                m_pieces.offset() + (isKnown ? at - text.data() : static_cast<std::ptrdiff_t>(text.size())));
        }
    }

    void readImage(simdjson::ondemand::object object) {
        CocoFile::Image image;
        for (auto field : object) {
            const std::string_view key = field.unescaped_key();
            if (key == "id")
                image.id = idOf(field.value());
            else if (key == "file_name")
                image.fileName = textOf(field.value());
            else if (key == "width")
                image.width = sideOf(field.value());
            else if (key == "height")
                image.height = sideOf(field.value());
        }
        m_result.images.push_back(std::move(image));
    }

    void readCategory(simdjson::ondemand::object object) {
        CocoFile::Category category;
        for (auto field : object) {
            const std::string_view key = field.unescaped_key();
            if (key == "id")
                category.id = idOf(field.value());
            else if (key == "name")
                category.name = textOf(field.value());
            else if (key == "supercategory")
                category.supercategory = textOf(field.value());
        }
        m_result.categories.push_back(std::move(category));
    }

    void readAnnotation(simdjson::ondemand::object object) {
        CocoFile::Annotation annotation;
        annotation.number = ++m_number;
        std::optional<Corners> box, outline;
        for (auto field : object) {
            const std::string_view key = field.unescaped_key();
            if (key == "image_id")
                annotation.image = idOf(field.value());
            else if (key == "category_id")
                annotation.category = idOf(field.value());
            else if (key == "bbox")
                box = boxOf(field.value());
            else if (key == "segmentation")
                outline = outlineOf(field.value());
            else if (key == "iscrowd")
                annotation.isCrowd = isTrue(field.value());
        }
        if (!box)
            box = outline;
        if (box) {
            annotation.hasBox = true;
            annotation.x1 = box->x1;
            annotation.y1 = box->y1;
            annotation.x2 = box->x2;
            annotation.y2 = box->y2;
        }
        m_result.annotations.push_back(annotation);
    }

    struct Corners {
        double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    };

    static std::optional<Corners> boxOf(value item) {
        if (item.type() != json_type::array)
            return std::nullopt;
        double numbers[4];
        std::size_t count = 0;
        for (value number : item.get_array()) {
            if (count < 4)
                numbers[count] = number.get_double();
            ++count;
        }
        if (count != 4)
            return std::nullopt;
        return Corners{numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]};
    }

    // Polygons are lists of x, y, x, y, ...; masks (objects) have no outline here.
    static std::optional<Corners> outlineOf(value item) {
        if (item.type() != json_type::array)
            return std::nullopt;
        constexpr double kFar = std::numeric_limits<double>::infinity();
        Corners around{kFar, kFar, -kFar, -kFar};
        for (auto polygon : item.get_array()) {
            if (polygon.type() != json_type::array)
                continue;
            bool isX = true;
            for (auto number : polygon.get_array()) {
                const double at = number.get_double();
                double& low = isX ? around.x1 : around.y1;
                double& high = isX ? around.x2 : around.y2;
                low = std::min(low, at);
                high = std::max(high, at);
                isX = !isX;
            }
        }
        return around.x2 >= around.x1 && around.y2 >= around.y1 ? std::optional(around) : std::nullopt;
    }

    static bool isTrue(value item) {
        switch (item.type()) {
            case json_type::number:
                return item.get_double() != 0;
            case json_type::boolean:
                return item.get_bool();
            default:
                return false;
        }
    }

    static std::string textOf(value item) {
        switch (item.type()) {
            case json_type::string:
                return std::string(std::string_view(item.get_string()));
            case json_type::number:
                return std::string(std::string_view(item.raw_json_token()));
            default:
                return {};
        }
    }

    static int sideOf(value item) {
        if (item.type() != json_type::number)
            return 0;
        const double side = item.get_double();
        return side >= 1 && side <= static_cast<double>(limits::kImageSide) ? static_cast<int>(side) : 0;
    }

    std::int64_t idOf(value item) {
        std::int64_t number = 0;
        if (item.type() == json_type::number && item.get_int64().get(number) == simdjson::SUCCESS)
            return number;
        if (item.type() == json_type::string && item.get_int64_in_string().get(number) == simdjson::SUCCESS)
            return number;
        const auto [named, isNew] = m_named.emplace(textOf(item), m_nextNamed);
        m_nextNamed += isNew;
        return named->second;
    }

    JsonPieces m_pieces;
    simdjson::ondemand::parser m_parser;
    CocoFile m_result;
    bool m_hasImages = false, m_hasCategories = false;
    std::int64_t m_number = 0;
    std::map<std::string, std::int64_t> m_named;
    std::int64_t m_nextNamed = std::numeric_limits<std::int64_t>::min();
};

}  // namespace

CocoFile readCocoFile(const std::filesystem::path& file) {
    return Reader(file).read();
}

}  // namespace engine::data
