# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by the scripts of this folder: a build to measure, and a folder to do it in.

source "$(dirname "${BASH_SOURCE[0]}")/../lib/setup.sh"

bench=$root/tools/bench
# shellcheck disable=SC2034  # the scripts use it
bin=$root/build/release/bin

# built TARGET...: says nothing unless it fails.
built() {
    local log
    log=$({ set_up && configure && build "$@"; } 2>&1) || die "$log"
}

# Sets `scratch`, an empty folder on disk that goes away with the script, and keeps the program's caches in it.
make_scratch() {
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/espalier_bench_XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
    export ESPALIER_CACHE=$scratch/cache
}

# measured WHAT RUNS COMMAND...: prints the line of one figure.
measured() {
    local what=$1
    shift
    echo "$what: $(python3 "$bench/measure.py" "$@")"
}
