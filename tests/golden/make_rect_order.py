# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""The order in which numpy's default (unstable) argsort puts the images of coco128 by height / width.

usage: make_rect_order.py FIXTURES/golden/predict_coco128.json > coco128_rect_order.json
       NPY_DISABLE_CPU_FEATURES="X86_V4 X86_V3 AVX512_ICL AVX512_SPR" make_rect_order.py ... > coco128_rect_order_no_avx2.json
numpy sorts with other code where there is no AVX2, and images of equal shape then fall into batches of other padding:
the reference's own recall moves by 0.006. The metrics in val.json were made with the first order.
"""
import json, sys

import numpy

images = json.load(open(sys.argv[1]))["images"]
order = numpy.array([image["height"] / image["width"] for image in images]).argsort()
json.dump({"numpy": numpy.__version__, "images": [images[i]["image"] for i in order]}, sys.stdout, indent=0)
print()
