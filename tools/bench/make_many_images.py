#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes an Ultralytics dataset of many tiny images, each with its own pixels, into a new folder.

usage: make_many_images.py DIR [IMAGES=100000] [CLASSES=10]
"""
import pathlib
import random
import struct
import sys
import zlib

folder = pathlib.Path(sys.argv[1])
count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
classes = int(sys.argv[3]) if len(sys.argv) > 3 else 10
side = 32
draw = random.Random(0)


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + draw.randbytes(side) for _ in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")


folder.mkdir(parents=True)
for split in ("train", "val"):
    (folder / "images" / split).mkdir(parents=True)
    (folder / "labels" / split).mkdir(parents=True)
for i in range(count):
    split = "val" if i % 5 == 0 else "train"
    (folder / "images" / split / f"{i:06}.png").write_bytes(png())
    lines = [f"{draw.randrange(classes)} {draw.uniform(.2, .8):.4f} {draw.uniform(.2, .8):.4f} .2 .2\n" for _ in range(3)]
    (folder / "labels" / split / f"{i:06}.txt").write_text("".join(lines))
names = "".join(f"  {c}: class {c}\n" for c in range(classes))
(folder / "data.yaml").write_text(f"train: images/train\nval: images/val\nnames:\n{names}")
