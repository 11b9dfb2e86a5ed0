#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs a command and prints how long it took and the most memory it held.

usage: measure.py RUNS COMMAND...
Of three runs and more the first is dropped, and the median is printed.
"""
import os
import statistics
import subprocess
import sys
import time

runs = int(sys.argv[1])
seconds, megabytes = [], []
for _ in range(runs):
    start = time.monotonic()
    process = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds.append(time.monotonic() - start)
    megabytes.append(usage.ru_maxrss / 1000)
    if status != 0:
        sys.exit(f"{' '.join(sys.argv[2:])} failed")
if runs >= 3:
    del seconds[0]
spread = f" ({len(seconds)} runs, min {min(seconds):.2f} max {max(seconds):.2f})" if len(seconds) > 1 else ""
print(f"{statistics.median(seconds):.2f} s{spread}, peak {max(megabytes):.0f} MB")
