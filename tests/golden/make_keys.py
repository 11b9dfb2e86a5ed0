#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""make_keys.py weights.safetensors > keys/<model>.txt

One line a tensor, in the order of the data: state_dict key, a space, the shape as [16, 3, 3, 3]."""
import json
import struct
import sys

with open(sys.argv[1], "rb") as file:
    header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
header.pop("__metadata__", None)
for key, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
    print(key, entry["shape"])
