#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""make_resize.py OUT.json: Pillow's bilinear resize of a drawn RGB image, smaller and larger.

Pixel of the source, indices from 0: (7 x + 13 y + 50 c + (x y) mod 31) mod 256."""
import json
import sys

import PIL
from PIL import Image

WIDTH, HEIGHT = 61, 43
source = Image.new("RGB", (WIDTH, HEIGHT))
source.putdata([tuple((7 * x + 13 * y + 50 * c + (x * y) % 31) % 256 for c in range(3))
                for y in range(HEIGHT) for x in range(WIDTH)])
out = {"versions": {"pillow": PIL.__version__}, "width": WIDTH, "height": HEIGHT, "sizes": []}
for size in ((20, 14), (61, 20), (90, 70)):
    resized = source.resize(size, Image.BILINEAR)
    out["sizes"].append({"width": size[0], "height": size[1], "rgb": [v for pixel in resized.getdata() for v in pixel]})
json.dump(out, open(sys.argv[1], "w", encoding="ascii"))
