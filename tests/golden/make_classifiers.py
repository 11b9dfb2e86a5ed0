#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""make_classifiers.py OUT.json KEYS_FOLDER

Runs torchvision's classifiers (packages torch and torchvision) with 10 classes, every tensor filled as in
tests/engine/zoo/filler.cpp, in float64: the logits of its two images at 64 x 96, normalised as torchvision's own
weights ask. KEYS_FOLDER gets <model>.txt: a line a tensor, the state-dict key and the shape."""
import json
import math
import pathlib
import sys

import torch
import torchvision


def uniform(count, key):
    x = torch.arange(1, count + 1, dtype=torch.int64) * 2654435761 + sum(key.encode()) * 40503
    x &= 0xFFFFFFFF
    for shift, factor in ((16, 2246822519), (13, 3266489917), (16, 1)):
        x = ((x ^ (x >> shift)) * factor) & 0xFFFFFFFF
    return x.double() / 2**32


def value_range(key, tensor):
    if key.endswith("weight") and tensor.dim() == 1:
        return 1, 0.2
    for end, found in (("bn.bias", (0, 0.2)), ("running_mean", (0, 0.1)), ("running_var", (1, 0.3)), (".bias", (0, 0.5))):
        if key.endswith(end):
            return found
    return 0, math.sqrt(6 / (tensor.numel() // tensor.shape[0]))


def images(height, width):
    b, c, y, x = torch.meshgrid(*(torch.arange(n, dtype=torch.float64) for n in (2, 3, height, width)), indexing="ij")
    return torch.sin((x + 1) * (c + 1) * 0.05 + (y + 1) * 0.03 + b) * 0.5 + 0.5


def main():
    mean = torch.tensor([0.485, 0.456, 0.406], dtype=torch.float64).reshape(1, 3, 1, 1)
    deviation = torch.tensor([0.229, 0.224, 0.225], dtype=torch.float64).reshape(1, 3, 1, 1)
    out = {"versions": {"torch": torch.__version__, "torchvision": torchvision.__version__}, "models": {}}
    for name in ("resnet18", "resnet34", "resnet50", "mobilenet_v3_small", "mobilenet_v3_large"):
        model = torchvision.models.get_model(name, num_classes=10).eval().double()
        state = model.state_dict()
        for key, tensor in state.items():
            if not key.endswith("num_batches_tracked"):
                centre, spread = value_range(key, tensor)
                tensor.copy_((centre + spread * (2 * uniform(tensor.numel(), key) - 1)).reshape(tensor.shape))
        lines = [f"{key} {list(tensor.shape)}\n" for key, tensor in state.items()]
        (pathlib.Path(sys.argv[2]) / f"{name}.txt").write_text("".join(lines))
        with torch.no_grad():
            logits = model((images(64, 96) - mean) / deviation)
        out["models"][name] = {"parameters": sum(p.numel() for p in model.parameters()), "logits": logits.tolist()}
    pathlib.Path(sys.argv[1]).write_text(json.dumps(out, indent=1) + "\n")


main()
