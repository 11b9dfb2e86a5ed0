#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""The median time of a network for one image in ms, with another program's runtime.

usage: forward_peer.py onnxruntime|openvino FILE.onnx IMAGE_SIZE fp32|bf16 THREADS
"""
import statistics
import sys
import time

import numpy

runtime, file, side, precision, threads = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], int(sys.argv[5])
image = numpy.random.default_rng(1).random((1, 3, side, side), dtype=numpy.float32)
if runtime == "onnxruntime":
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name

    def run():
        session.run(None, {name: image})
else:
    import openvino

    core = openvino.Core()
    compiled = core.compile_model(file, "CPU", {
        "INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": {"fp32": "f32"}.get(precision, precision),
        "PERFORMANCE_HINT": "LATENCY"})
    request = compiled.create_infer_request()

    def run():
        request.infer([image])

seconds = []
for _ in range(25):
    start = time.perf_counter()
    run()
    seconds.append(time.perf_counter() - start)
print(f"{1000 * statistics.median(seconds[5:]):.2f}")
