# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes one labelled set of images in every format that Espalier reads, each as a folder and as a zip archive.

usage: write_formats.py BOXES.json OUT
BOXES.json: {"classes": [name], "images": [{"file", "split", "width", "height", "boxes": [{"class", "box"}]}]} where
`file` is relative to BOXES.json and `box` is x1, y1, x2, y2 in pixels. Written from the formats' descriptions, with
the habits of the tools that write them; shares nothing with the readers it tests. Standard library only.
"""
import json
import os
import shutil
import sys
import zipfile
from xml.etree import ElementTree

SPLITS = ["train", "val", "test"]


def copy(image, target):
    os.makedirs(os.path.dirname(target), exist_ok=True)
    shutil.copyfile(image["path"], target)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def yolo_lines(image, classes, form, end="\n"):
    lines = []
    for label in image["boxes"]:
        x1, y1, x2, y2 = label["box"]
        w, h = image["width"], image["height"]
        fields = [(x1 + x2) / 2 / w, (y1 + y2) / 2 / h, (x2 - x1) / w, (y2 - y1) / h]
        lines.append(" ".join([str(classes.index(label["class"]))] + [form(field) for field in fields]) + end)
    return "".join(lines)


def six_decimals(value):
    return "%.6f" % value


def ultralytics(data, out):
    for image in data["images"]:
        copy(image, f"{out}/images/{image['split']}/{image['name']}")
        write(f"{out}/labels/{image['split']}/{image['stem']}.txt", yolo_lines(image, data["classes"], six_decimals))
    names = "".join(f"  {i}: {name}\n" for i, name in enumerate(data["classes"]))
    splits = "".join(f"{split}: images/{split}\n" for split in SPLITS)
    write(f"{out}/data.yaml", f"path: .\n{splits}nc: {len(data['classes'])}\nnames:\n{names}")


def coco(data, images):
    # Numbers with gaps and out of order, as in COCO itself.
    category = {name: 90 - 7 * i for i, name in enumerate(data["classes"])}
    result = {"info": {"description": "test"}, "licenses": [], "images": [], "annotations": [],
              "categories": [{"id": category[name], "name": name, "supercategory": "none"} for name in data["classes"]]}
    for number, image in enumerate(images):
        result["images"].append({"id": 1000 + 3 * number, "file_name": image["name"], "width": image["width"],
                                 "height": image["height"]})
        for label in image["boxes"]:
            x1, y1, x2, y2 = label["box"]
            result["annotations"].append({
                "id": 1 + len(result["annotations"]), "image_id": 1000 + 3 * number,
                "category_id": category[label["class"]], "bbox": [x1, y1, x2 - x1, y2 - y1],
                "area": (x2 - x1) * (y2 - y1), "iscrowd": 0, "segmentation": []})
    return json.dumps(result)


def coco_splits(data, out):
    for split in SPLITS:
        images = [image for image in data["images"] if image["split"] == split]
        for image in images:
            copy(image, f"{out}/images/{split}/{image['name']}")
        write(f"{out}/annotations/instances_{split}.json", coco(data, images))


def coco_single(data, out):
    for image in data["images"]:
        copy(image, f"{out}/images/{image['name']}")
    write(f"{out}/annotations.json", coco(data, data["images"]))


def voc(data, out):
    for image in data["images"]:
        copy(image, f"{out}/JPEGImages/{image['name']}")
        root = ElementTree.Element("annotation")
        ElementTree.SubElement(root, "folder").text = "JPEGImages"
        ElementTree.SubElement(root, "filename").text = image["name"]
        size = ElementTree.SubElement(root, "size")
        for name, value in (("width", image["width"]), ("height", image["height"]), ("depth", 3)):
            ElementTree.SubElement(size, name).text = str(value)
        for label in image["boxes"]:
            x1, y1, x2, y2 = label["box"]
            part = ElementTree.SubElement(root, "object")
            ElementTree.SubElement(part, "name").text = label["class"]
            for name in ("truncated", "difficult"):
                ElementTree.SubElement(part, name).text = "0"
            box = ElementTree.SubElement(part, "bndbox")
            # The first pixel is number 1, and the last one belongs to the box. Some tools write xmax first.
            for name, value in (("xmax", x2), ("xmin", x1 + 1), ("ymin", y1 + 1), ("ymax", y2)):
                ElementTree.SubElement(box, name).text = repr(value)
        path = f"{out}/Annotations/{image['stem']}.xml"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    for split in SPLITS:
        names = [image["stem"] for image in data["images"] if image["split"] == split]
        write(f"{out}/ImageSets/Main/{split}.txt", "".join(name + "\n" for name in names))


def labelme(data, out):
    for image in data["images"]:
        copy(image, f"{out}/{image['split']}/{image['name']}")
        shapes = []
        for i, label in enumerate(image["boxes"]):
            x1, y1, x2, y2 = label["box"]
            kind, points = [("rectangle", [[x1, y1], [x2, y2]]),
                            ("rectangle", [[x2, y1], [x1, y2]]),
                            ("polygon", [[x1, (y1 + y2) / 2], [(x1 + x2) / 2, y1], [x2, y2]])][i % 3]
            shapes.append({"label": label["class"], "points": points, "group_id": None, "shape_type": kind,
                           "flags": {}})
        write(f"{out}/{image['split']}/{image['stem']}.json", json.dumps(
            {"version": "5.2.1", "flags": {}, "shapes": shapes, "imagePath": image["name"], "imageData": None,
             "imageHeight": image["height"], "imageWidth": image["width"]}, indent=2, ensure_ascii=False))


def cvat_yolo(data, out):
    subsets = {"train": "train", "val": "valid", "test": "test"}
    text = f"classes = {len(data['classes'])}\n"
    for split, subset in subsets.items():
        folder = f"obj_{subset}_data"
        images = [image for image in data["images"] if image["split"] == split]
        for image in images:
            copy(image, f"{out}/{folder}/{image['name']}")
            write(f"{out}/{folder}/{image['stem']}.txt", yolo_lines(image, data["classes"], six_decimals))
        write(f"{out}/{subset}.txt", "".join(f"data/{folder}/{image['name']}\n" for image in images))
        text += f"{subset} = data/{subset}.txt\n"
    write(f"{out}/obj.names", "".join(name + "\n" for name in data["classes"]))
    write(f"{out}/obj.data", text + "names = data/obj.names\nbackup = backup/\n")


def label_studio_yolo(data, out):
    for number, image in enumerate(data["images"]):
        prefix = "%08x-" % (0x1f2e3d4c + 7919 * number)
        copy(image, f"{out}/images/{prefix}{image['name']}")
        write(f"{out}/labels/{prefix}{image['stem']}.txt", yolo_lines(image, data["classes"], repr, "\r\n"))
    write(f"{out}/classes.txt", "\n".join(data["classes"]))
    categories = [{"id": i, "name": name} for i, name in enumerate(data["classes"])]
    write(f"{out}/notes.json", json.dumps({"categories": categories, "info": {"contributor": "Label Studio"}}))


def archive(folder):
    with zipfile.ZipFile(folder + ".zip", "w", zipfile.ZIP_DEFLATED) as target:
        for place, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(place, name)
                target.write(path, os.path.relpath(path, folder))


def main():
    boxes, out = sys.argv[1:]
    with open(boxes, encoding="utf-8") as file:
        data = json.load(file)
    for image in data["images"]:
        image["path"] = os.path.join(os.path.dirname(boxes), image["file"])
        image["name"] = os.path.basename(image["file"])
        image["stem"] = os.path.splitext(image["name"])[0]
    for form in (ultralytics, coco_splits, coco_single, voc, labelme, cvat_yolo, label_studio_yolo):
        folder = os.path.join(out, form.__name__)
        form(data, folder)
        archive(folder)


main()
