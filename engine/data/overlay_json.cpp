// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/overlay_json.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <stdexcept>

#include "engine/data/text.h"

namespace engine::data {
namespace {

using nlohmann::json;

float fractionOf(const json& value, bool mayBeZero) {
    const auto number = value.get<double>();
    const auto fraction = static_cast<float>(number >= 0 && number <= 1 ? number : -1);
    if (fraction < 0 || (fraction == 0 && !mayBeZero))
        throw std::out_of_range("expected a fraction of the image, found " + value.dump());
    return fraction;
}

}  // namespace

json keyToJson(const std::string& key) {
    if (isUtf8(key))
        return key;
    return std::vector<std::uint8_t>(key.begin(), key.end());
}

std::string keyFromJson(const json& value) {
    if (!value.is_array())
        return value.get<std::string>();
    const auto bytes = value.get<std::vector<std::uint8_t>>();
    return {bytes.begin(), bytes.end()};
}

json boxesToJson(const std::vector<BoxLabel>& boxes) {
    json values = json::array();
    for (const BoxLabel& box : boxes)
        values.push_back(json::array({box.classId, box.xCenter, box.yCenter, box.width, box.height}));
    return values;
}

std::vector<BoxLabel> boxesFromJson(const json& value) {
    std::vector<BoxLabel> boxes;
    for (const json& box : value) {
        boxes.push_back({box.at(0).get<std::int64_t>(), fractionOf(box.at(1), true), fractionOf(box.at(2), true),
                         fractionOf(box.at(3), false), fractionOf(box.at(4), false)});
    }
    return boxes;
}

json addedToJson(const AddedImage& picture) {
    const std::u8string name = picture.file.generic_u8string();
    json value{{"file", keyToJson({name.begin(), name.end()})}, {"hash", picture.hash}};
    if (picture.classId >= 0)
        value["class"] = picture.classId;
    return value;
}

AddedImage addedFromJson(const json& value) {
    const std::string name = keyFromJson(value.at("file"));
    AddedImage picture{std::u8string(name.begin(), name.end()), value.at("hash").get<std::string>()};
    if (const auto number = value.find("class"); number != value.end()) {
        picture.classId = number->get<std::int64_t>();
        if (picture.classId < 0)
            throw std::out_of_range("expected the number of a class, found " + number->dump());
    }
    return picture;
}

}  // namespace engine::data
