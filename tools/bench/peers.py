# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Shared by the measurements against other programs: their virtual environment, our command line, the line of a figure.

The peers live outside the source tree, in ESPALIER_PEERS or ~/.cache/espalier-peers; the first run makes it (several GB).
"""
import json
import os
import pathlib
import statistics
import subprocess
import time
import venv

BENCH = pathlib.Path(__file__).resolve().parent
CLI = BENCH.parent.parent / "build/release/bin/espalier-cli"
PEERS = pathlib.Path(os.environ.get("ESPALIER_PEERS", pathlib.Path.home() / ".cache/espalier-peers"))
CORES = len(os.sched_getaffinity(0))


def python_with(imports, packages):
    """The peers' Python, with `packages` installed if `imports` fail."""
    python = PEERS / "bin/python"
    if not python.exists():
        venv.create(PEERS, with_pip=True)
    if subprocess.run([python, "-c", f"import {imports}"], capture_output=True).returncode != 0:
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    return python


def lines(command, **more):
    """The lines of JSON that a command prints."""
    command = [str(part) for part in command]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **more).stdout
    return [json.loads(line) for line in output.splitlines()]


def train(data, model, folder, *options):
    """The epochs' events of `espalier-cli train` and the seconds of the whole command, with caches of its own."""
    start = time.monotonic()
    events = lines([CLI, "train", "--model", model, "--data", data, "--project", folder / "runs", "--json", "--quiet",
                    *options], env=os.environ | {"ESPALIER_CACHE": str(folder / f"cache{time.monotonic_ns()}")})
    return [event for event in events if event["event"] == "epoch"], time.monotonic() - start


def ratio_line(name, ours, peer, note):
    ratios = [theirs / own for own, theirs in zip(ours, peer)]
    print(f"{name} ratio {statistics.median(ratios):.1f} (ours {statistics.median(ours):.1f} s, peer "
          f"{statistics.median(peer):.1f} s, {len(ratios)} pairs, min {min(ratios):.1f} max {max(ratios):.1f}) {note}",
          flush=True)
