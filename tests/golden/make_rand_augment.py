#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""make_rand_augment.py OUT.json: the operations of torchvision's RandAugment on a drawn RGB uint8 tensor.

Magnitude 9 of 31; where it has a sign, with both. Pixel of the source, indices from 0:
20 + (7 x + 13 y + 50 c + (x y) mod 31) mod (190 + 10 c), so that no channel is black or white anywhere."""
import json
import sys

import torch
import torchvision
from torchvision.transforms import InterpolationMode, RandAugment
from torchvision.transforms.autoaugment import _apply_op

WIDTH, HEIGHT, MAGNITUDE, BINS = 30, 23, 9, 31
source = torch.tensor([[[20 + (7 * x + 13 * y + 50 * c + (x * y) % 31) % (190 + 10 * c) for x in range(WIDTH)]
                        for y in range(HEIGHT)] for c in range(3)], dtype=torch.uint8)
out = {"versions": {"torch": torch.__version__, "torchvision": torchvision.__version__}, "width": WIDTH,
       "height": HEIGHT, "steps": []}
for name, (magnitudes, is_signed) in RandAugment()._augmentation_space(BINS, (HEIGHT, WIDTH)).items():
    magnitude = float(magnitudes[MAGNITUDE]) if magnitudes.ndim else 0.0
    for value in (magnitude, -magnitude) if is_signed else (magnitude,):
        result = _apply_op(source, name, value, InterpolationMode.NEAREST, None)
        out["steps"].append({"op": name, "magnitude": value, "rgb": result.permute(1, 2, 0).flatten().tolist()})
json.dump(out, open(sys.argv[1], "w", encoding="ascii"), separators=(",", ":"))
