#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes a COCO json with many boxes, and the tiny images that it names, into a new folder.

usage: make_coco_json.py DIR [BOXES=1000000] [IMAGES=10000]
Then: /usr/bin/time -v espalier-cli data check DIR
"""
import pathlib
import random
import struct
import sys
import zlib

folder = pathlib.Path(sys.argv[1])
boxes = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
images = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
side = 640


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x80" * side for _ in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


folder.mkdir(parents=True)
(folder / "images").mkdir()
picture = png()
for i in range(images):
    (folder / "images" / f"{i:06}.png").write_bytes(picture)
draw = random.Random(0)
with open(folder / "instances.json", "w") as out:
    out.write('{"info": {"description": "many boxes"}, "images": [\n')
    out.write(",\n".join(f'{{"id": {i + 1}, "file_name": "{i:06}.png", "width": {side}, "height": {side}}}'
                         for i in range(images)))
    out.write('\n], "annotations": [\n')
    for n in range(boxes):
        x, y = draw.uniform(0, 500), draw.uniform(0, 500)
        w, h = draw.uniform(4, 120), draw.uniform(4, 120)
        corners = ", ".join(f"{v:.1f}" for v in (x, y, x + w, y, x + w, y + h))
        out.write(f'{{"id": {n + 1}, "image_id": {n % images + 1}, "category_id": {n % 80 + 1}, "iscrowd": 0, '
                  f'"area": {w * h:.2f}, "bbox": [{x:.2f}, {y:.2f}, {w:.2f}, {h:.2f}], '
                  f'"segmentation": [[{corners}]]}}{"," if n + 1 < boxes else ""}\n')
    out.write('], "categories": [\n')
    out.write(",\n".join(f'{{"id": {c + 1}, "name": "class {c}"}}' for c in range(80)))
    out.write("\n]}\n")
