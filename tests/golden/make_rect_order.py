# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""The order in which numpy's default (unstable) argsort puts the images of coco128 by height / width.

usage: make_rect_order.py FIXTURES/golden/predict_coco128.json > coco128_rect_order.json
Images of equal shape fall into batches of other padding with every order, which moves recall by 0.005; the reference's
metrics in val.json were made with this order. It depends on numpy's version and the CPU (here: AVX-512).
"""
import json, sys

import numpy

images = json.load(open(sys.argv[1]))["images"]
order = numpy.array([image["height"] / image["width"] for image in images]).argsort()
json.dump({"numpy": numpy.__version__, "cpu": "AVX-512", "images": [images[i]["image"] for i in order]}, sys.stdout, indent=0)
print()
