# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""Shared by the measurements: our programs, other programs' virtual environment, the line of a figure.

The peers live outside the source tree, in ESPALIER_PEERS or ~/.cache/espalier-peers; the first run makes it (several GB).
"""
import json
import os
import pathlib
import shlex
import statistics
import subprocess
import sys
import time
import venv

BENCH = pathlib.Path(__file__).resolve().parent
CLI = BENCH.parent.parent / "build/release/bin/espalier-cli"
PEERS = pathlib.Path(os.environ.get("ESPALIER_PEERS", pathlib.Path.home() / ".cache/espalier-peers"))
CORES = len(os.sched_getaffinity(0))
ULTRALYTICS = ["torch==2.15.0", "torchvision", "ultralytics==8.4.190"]


def python_with(imports, packages):
    """The peers' Python, with `packages` installed if `imports` fail."""
    python = PEERS / "bin/python"
    if not python.exists():
        venv.create(PEERS, with_pip=True)
    if subprocess.run([python, "-c", f"import {imports}"], capture_output=True).returncode != 0:
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    return python


def built(target):
    """The program of that name, up to date."""
    subprocess.run(["bash", "-c", f"source {shlex.quote(str(BENCH / 'lib.sh'))} && built {target}"], check=True)
    return CLI.parent / target


def run(command, **more):
    """What the command printed, its seconds and the most memory that it, or a process of its own, held."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True, **more)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return output, time.monotonic() - start, 1024 * usage.ru_maxrss


def lines(command, **more):
    """The lines of JSON that a command prints."""
    return [json.loads(line) for line in run(command, **more)[0].splitlines()]


def seconds_to_first_line(command, **more):
    start = time.monotonic()
    with subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True, **more) as process:
        if not process.stdout.readline():
            sys.exit(f"{command[0]} printed nothing")
        return time.monotonic() - start


def train(data, model, folder, *options):
    """`espalier-cli train` with caches of its own: the epochs' events, seconds and bytes of the whole command."""
    output, seconds, peak = run([CLI, "train", "--model", model, "--data", data, "--project", folder / "runs", "--json",
                                 "--quiet", *options],
                                env=os.environ | {"ESPALIER_CACHE": str(folder / f"cache{time.monotonic_ns()}")})
    events = [json.loads(line) for line in output.splitlines()]
    return [event for event in events if event["event"] == "epoch"], seconds, peak


def ratio_line(name, ours, peer, note, unit="s", digits=1):
    ratios = [theirs / own for own, theirs in zip(ours, peer)]
    print(f"{name} ratio {statistics.median(ratios):.{digits}f} (ours {statistics.median(ours):.{digits}f} {unit}, peer "
          f"{statistics.median(peer):.{digits}f} {unit}, {len(ratios)} pairs, min {min(ratios):.{digits}f} max "
          f"{max(ratios):.{digits}f}) {note}", flush=True)
