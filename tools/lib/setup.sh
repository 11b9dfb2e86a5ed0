# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Espalier contributors
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by tools/test and tools/demo: what a Debian 12 machine needs, and the steps that both take.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

packages=(
    g++                     # compiler
    cmake                   # build files
    ninja-build             # the presets' generator
    ccache                  # quick rebuilds
    pkg-config              # how CMake finds some of the libraries
    python3-pip             # fetches wheels: LibTorch, the built-in models
    libcli11-dev            # command line of espalier-cli
    nlohmann-json3-dev      # small JSON: events, run.json
    libyaml-cpp-dev         # dataset yaml, args.yaml
    libsimdjson-dev         # big JSON: COCO
    libpugixml-dev          # XML: Pascal VOC
    libsqlite3-dev          # stores of thumbnails and scans
    libfmt-dev              # text formatting
    libzip-dev              # reading .pt files
    libturbojpeg0-dev       # JPEG images
    libopencv-core-dev      # other images: matrices,
    libopencv-imgproc-dev   #   resizing and warping,
    libopencv-imgcodecs-dev #   PNG, WebP, BMP, TIFF
    libopencv-videoio-dev   # cameras and videos
    libxxhash-dev           # fingerprints of datasets
    libssl-dev              # SHA-256
    libcurl4-openssl-dev    # downloading models, when asked to,
    ca-certificates         #   from servers that are what they say
    libgtest-dev            # tests of the engine and the command line
    qt6-base-dev            # the window; QtTest
    dbus-daemon             # a bus of its own for the test of the desktop's messages
    qt6-charts-dev          # live charts,
    libqt6opengl6-dev       #   which asks for this
    qt6-svg-dev             # icons: at build time
    libqt6svg6              # icons: the plugin that Qt loads
    qt6-tools-dev           # translations: Qt's CMake package,
    qt6-l10n-tools          #   lupdate and lrelease,
    qt6-translations-l10n   #   Qt's own texts
    xvfb                    # the window's test without a screen
    xauth                   #   needed by xvfb-run
    fonts-dejavu-core       # a font for the same
)

die() {
    echo "$*" >&2
    exit 1
}

missing_packages() {
    local -A installed=()
    local name status package
    while read -r name status; do
        if [[ $status == installed ]]; then installed[$name]=1; fi
    done < <(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null)
    for package in "${packages[@]}"; do
        [[ -n ${installed[$package]:-} ]] || echo "$package"
    done
}

install_packages() {
    local as_root=()
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || die "set-up: as root, run: apt-get install $*"
        as_root=(sudo)
    fi
    echo "set-up: installing $*"
    "${as_root[@]}" apt-get update --quiet || echo "set-up: apt-get update failed; trying the lists that are here"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet --no-install-recommends -o DPkg::Lock::Timeout=600 "$@"
}

# provide VARIABLE TOOL: exports the folder that the tool fills; one that is set already is taken as it is.
provide() {
    local variable=$1 tool=$root/tools/$2 folder=${!1:-}
    if [[ -z $folder ]] && ! folder=$("$tool" --check --print-root 2>/dev/null); then
        folder=$("$tool" --print-root)
        did=yes
    fi
    export "$variable=$folder"
}

# Installs what is missing and exports TORCH_ROOT and ESPALIER_BUILTIN_MODELS.
set_up() {
    local missing=() did=no
    if command -v dpkg-query >/dev/null; then
        mapfile -t missing < <(missing_packages)
        if ((${#missing[@]} > 0)); then
            install_packages "${missing[@]}"
            did=yes
        fi
    else
        echo "set-up: not a Debian system; the libraries named in tools/lib/setup.sh must be there"
    fi
    provide TORCH_ROOT get_libtorch
    provide ESPALIER_BUILTIN_MODELS get_models
    if [[ $did == no ]]; then
        echo "set-up: nothing to do"
    else
        echo "set-up: done"
    fi
}

# Compilers that include LibTorch take up to 1.3 GB each.
job_count() {
    local cores by_memory
    cores=$(nproc)
    by_memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    ((by_memory >= 1)) || by_memory=1
    echo $((cores < by_memory ? cores : by_memory))
}

# step NAME COMMAND...: runs the command and says how long it took.
step() {
    local name=$1 start=$SECONDS
    shift
    echo "== $name"
    "$@"
    echo "== $name: $((SECONDS - start)) s"
}

configure() {
    (cd "$root" && cmake --preset release "-DTORCH_ROOT=$TORCH_ROOT" \
        "-DESPALIER_BUILTIN_MODELS=$ESPALIER_BUILTIN_MODELS")
}

# build TARGET...
build() {
    (cd "$root" && cmake --build --preset release --parallel "$(job_count)" --target "$@")
}
