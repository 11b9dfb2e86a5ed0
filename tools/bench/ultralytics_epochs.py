#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Fine-tunes with the PyPI package ultralytics, as its users do, and times it from outside.

usage: ultralytics_epochs.py WEIGHTS DATA EPOCHS [threads=N] [KEY=VALUE...]

Prints a line of JSON an epoch: its seconds with validation and saving. The last line has the metrics of the best
weights. Without threads=N the package chooses. Runs in the virtual environment of the peers.
"""
import json
import os
import sys
import tempfile
import time

import torch
from ultralytics import YOLO


def value(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


weights, data, epochs = sys.argv[1], sys.argv[2], int(sys.argv[3])
options = {key: value(text) for key, text in (argument.split("=", 1) for argument in sys.argv[4:])}
threads = options.pop("threads", 0)
model = YOLO(weights)
start = time.monotonic()


def on_train_start(trainer):
    if threads:
        torch.set_num_threads(threads)


def on_train_epoch_start(trainer):
    global start
    start = time.monotonic()


def on_fit_epoch_end(trainer):
    if trainer.epoch < epochs:
        print(json.dumps({"epoch": trainer.epoch + 1, "seconds": time.monotonic() - start,
                          "threads": torch.get_num_threads()}), file=report, flush=True)


# The package prints to standard output itself.
report = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
for callback in (on_train_start, on_train_epoch_start, on_fit_epoch_end):
    model.add_callback(callback.__name__, callback)
with tempfile.TemporaryDirectory() as folder:
    result = model.train(data=data, epochs=epochs, device="cpu", verbose=False, plots=False, project=folder, **options)
print(json.dumps({"map50": result.box.map50, "map50_95": result.box.map}), file=report, flush=True)
