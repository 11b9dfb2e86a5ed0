// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/data/format_folders.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "tests/engine/data/picture_files.h"
#include "tests/support/temp_dir.h"

namespace test {
namespace {

namespace fs = std::filesystem;
using engine::DatasetFormat;
using Images = std::vector<ListedImage>;
using Json = nlohmann::json;

std::string yoloLine(const ListedImage& image) {
    return fmt::format("0 {} {} {} {}\n", (image.x1 + image.x2) / 2 / image.width,
                       (image.y1 + image.y2) / 2 / image.height, (image.x2 - image.x1) / image.width,
                       (image.y2 - image.y1) / image.height);
}

void writeYoloLabels(const fs::path& folder, const Images& images) {
    for (const ListedImage& image : images)
        writeFile((folder / image.name).replace_extension(".txt"), yoloLine(image));
}

void writeUltralytics(const fs::path& folder, const Images& images) {
    writeYoloLabels(folder / "labels/train", images);
    writeFile(folder / "data.yaml", "train: images/train\nval:\nnames: [cell]\n");
}

void writeCoco(const fs::path& folder, const Images& images) {
    Json coco{
        {"images", Json::array()}, {"annotations", Json::array()}, {"categories", {{{"id", 1}, {"name", "cell"}}}}};
    for (const ListedImage& image : images) {
        const std::size_t id = coco["images"].size();
        Json entry{{"id", id}, {"file_name", image.name}};
        if (image.isSizeStated) {
            entry["width"] = image.width;
            entry["height"] = image.height;
        }
        coco["images"].push_back(entry);
        coco["annotations"].push_back({{"image_id", id},
                                       {"category_id", 1},
                                       {"bbox", {image.x1, image.y1, image.x2 - image.x1, image.y2 - image.y1}}});
    }
    writeFile(folder / "annotations.json", coco.dump());
}

void writeVoc(const fs::path& folder, const Images& images) {
    for (const ListedImage& image : images) {
        const std::string size = image.isSizeStated ? fmt::format("<size><width>{}</width><height>{}</height></size>",
                                                                  image.width, image.height)
                                                    : "";
        writeFile((folder / "Annotations" / image.name).replace_extension(".xml"),
                  fmt::format("<annotation>{}<object><name>cell</name><bndbox><xmin>{}</xmin><ymin>{}</ymin><xmax>{}"
                              "</xmax><ymax>{}</ymax></bndbox></object></annotation>",
                              size, image.x1 + 1, image.y1 + 1, image.x2, image.y2));
    }
}

void writeLabelMe(const fs::path& folder, const Images& images) {
    for (const ListedImage& image : images) {
        Json file{{"imagePath", nullptr},
                  {"shapes",
                   {{{"label", "cell"},
                     {"shape_type", "rectangle"},
                     {"points", {{image.x1, image.y1}, {image.x2, image.y2}}}}}}};
        if (image.isSizeStated) {
            file["imageWidth"] = image.width;
            file["imageHeight"] = image.height;
        }
        writeFile((folder / image.name).replace_extension(".json"), file.dump());
    }
}

void writeCvat(const fs::path& folder, const Images& images) {
    writeYoloLabels(folder / "obj_train_data", images);
    writeFile(folder / "obj.data", "classes = 1\ntrain = data/train.txt\nnames = data/obj.names\nbackup = backup/\n");
    writeFile(folder / "obj.names", "cell\n");
    std::string list;
    for (const ListedImage& image : images)
        list += "data/obj_train_data/" + image.name + "\n";
    writeFile(folder / "train.txt", list);
}

void writeLabelStudio(const fs::path& folder, const Images& images) {
    writeYoloLabels(folder / "labels", images);
    writeFile(folder / "classes.txt", "cell\n");
}

void writeClassFolders(const fs::path& folder, const Images&) {
    writeFile(folder / "other/own.png", encode(".png", cornerPicture()));
}

}  // namespace

const std::vector<FormatFolder>& formatFolders() {
    static const std::vector<FormatFolder> folders{
        {"Ultralytics",
         DatasetFormat::Ultralytics,
         "images/train",
         "labels/train",
         ".txt",
         false,
         {"data.yaml"},
         writeUltralytics},
        {"Coco", DatasetFormat::Coco, "images", "", "", true, {"annotations.json"}, writeCoco},
        {"Voc", DatasetFormat::Voc, "JPEGImages", "Annotations", ".xml", false, {}, writeVoc},
        {"LabelMe", DatasetFormat::LabelMe, "", "", ".json", false, {}, writeLabelMe},
        {"CvatYolo",
         DatasetFormat::CvatYolo,
         "obj_train_data",
         "obj_train_data",
         ".txt",
         true,
         {"obj.data", "obj.names", "train.txt"},
         writeCvat},
        {"LabelStudioYolo",
         DatasetFormat::LabelStudioYolo,
         "images",
         "labels",
         ".txt",
         false,
         {"classes.txt"},
         writeLabelStudio},
        {"ClassFolders", DatasetFormat::ClassFolders, "cell", "", "", false, {}, writeClassFolders},
    };
    return folders;
}

}  // namespace test
