#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes a COCO json with many boxes, as compact as exporters write it, and the images that it names (flat JPEGs,
which cost little to decode: the json is what is measured), into a new folder.

usage: make_coco_json.py DIR [BOXES=1000000] [IMAGES=10000] [CLASSES=80]
"""
import json
import pathlib
import random
import struct
import sys

folder = pathlib.Path(sys.argv[1])
boxes = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
images = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
classes = int(sys.argv[4]) if len(sys.argv) > 4 else 80
side = 640


def jpeg(comment):
    """Grey: each of its blocks is two codes of one bit, "as before" and "end of block"."""
    def segment(marker, data):
        return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data

    one_code = bytes([1] + 15 * [0] + [0])
    return (b"\xff\xd8" + segment(0xFE, comment.encode()) + segment(0xDB, bytes([0]) + bytes(64 * [16]))
            + segment(0xC0, struct.pack(">BHHBBBB", 8, side, side, 1, 1, 0x11, 0))
            + segment(0xC4, bytes([0x00]) + one_code) + segment(0xC4, bytes([0x10]) + one_code)
            + segment(0xDA, bytes([1, 1, 0, 0, 63, 0])) + bytes((side // 8) ** 2 // 4) + b"\xff\xd9")


def compact(value):
    return json.dumps(value, separators=(",", ":"))


folder.mkdir(parents=True)
(folder / "images").mkdir()
for i in range(images):
    (folder / "images" / f"{i:06}.jpg").write_bytes(jpeg(str(i)))
draw = random.Random(0)
with open(folder / "instances.json", "w") as out:
    out.write('{"info":{"description":"many boxes"},"images":')
    out.write(compact([{"id": i + 1, "file_name": f"{i:06}.jpg", "width": side, "height": side}
                       for i in range(images)]))
    out.write(',"annotations":[')
    for n in range(boxes):
        x, y, w, h = (round(draw.uniform(*limits), 2) for limits in ((0, 500), (0, 500), (4, 120), (4, 120)))
        corners = [round(v, 1) for v in (x, y, x + w, y, x + w, y + h)]
        out.write("," if n else "")
        out.write(compact({"id": n + 1, "image_id": n % images + 1, "category_id": n % classes + 1, "iscrowd": 0,
                           "area": round(w * h, 2), "bbox": [x, y, w, h], "segmentation": [corners]}))
    out.write('],"categories":')
    out.write(compact([{"id": c + 1, "name": f"class {c}"} for c in range(classes)]))
    out.write("}\n")
