#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Golden numbers of the tensors in a file, as PyPI torch reads them. Run outside the build:

    python make_tensor_sums.py resnet20-12fca82f.th > resnet20.txt

A line that names the version of torch, then one a tensor in the order of the file: key without the "module." of
DataParallel, sum and sum of absolute values in float64, shape as [16, 3, 3, 3]."""
import sys

import torch

tensors = torch.load(sys.argv[1], map_location="cpu", weights_only=True)["state_dict"]
print("torch", torch.__version__)
for key, tensor in tensors.items():
    values = tensor.double()
    print(key.removeprefix("module."), repr(values.sum().item()), repr(values.abs().sum().item()), list(tensor.shape))
