#!/usr/bin/env bash
# Sets up, runs, tests, packages and benchmarks Landslide Mapper from a fresh clone (Debian or Ubuntu).
# Environments go under .venv/; a second call installs nothing. See CONTRIBUTING.md.
set -euo pipefail

CALLED_FROM=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")"

# Debian's own Python: the QGIS bindings belong to it. The first python3 on PATH may be another one.
SYSTEM_PYTHON=/usr/bin/python3
PYTHON=.venv/bin/python
STAMP=.venv/.requirements
SYSTEM_PACKAGES=(
    qgis python3-qgis python3-gdal gdal-bin # what the plugin lives in
    python3 python3-venv ca-certificates    # to make .venv
    xvfb fonts-dejavu-core                  # QGIS where there is no display
    fonts-droid-fallback                    # Chinese and Japanese letters in its screenshots
    qttools5-dev-tools                      # lrelease, for translations
)
TEST_PACKAGES=(
    postgresql-postgis # the tests start a server of their own in a temporary folder
)

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

fail() {
    printf 'build.sh: %s\n' "$*" >&2
    exit 1
}

usage() {
    cat >&2 <<'TEXT'
usage: ./build.sh COMMAND [arguments]

  demo [SCENES.json]   train, map, evaluate, and show the result in QGIS (without a list: on a simulated scene)
  test [arguments]     linters, types and all tests; arguments go to pytest
  test --side-by-side  the same, two steps at a time but for the desktop's; output comes when a step has ended
  test --qgis VERSION  the tests with QGIS, on a newer version that is unpacked beside it, or on that of a newer
                       Debian in a chroot (Debian, as root); [--if-allowed] only says so where the machine
                       allows no private mounts or has not that version
  run                  QGIS with the plugin in a throw-away profile
  package              dist/landslide_mapper-<version>.zip, checked
  bundle [DIR]         a folder of wheels from which the engine is installed without internet; [--python PYTHON]
  translate            brings i18n/*.ts in line with the code; names what is not translated
  docs                 the help, as HTML in build/help/html
  screenshots          takes the pictures in docs/screenshots/ anew
  starter              trains the starter models again from ../shared/data
  simulate DIR         the demo's simulated scene, in DIR; [--seed N] [--size N]
  bench [names]        benchmarks against their reference; writes bench_output/bench.json
TEXT
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "needs root to install packages. As root, run: apt-get install ${SYSTEM_PACKAGES[*]}"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o Acquire::Retries=5 -o DPkg::Lock::Timeout=600 "$@" >&2
}

missing_packages() {
    local package
    for package in "${SYSTEM_PACKAGES[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done
}

check_other_system() {
    "$SYSTEM_PYTHON" -c 'import ensurepip, venv, numpy, osgeo.gdal, qgis.core' 2>/dev/null ||
        fail "this is not Debian or Ubuntu, and $SYSTEM_PYTHON has no QGIS, GDAL or venv. Install QGIS 3.22 or newer with its Python bindings, Xvfb and Qt's lrelease, then run this again."
}

install_system() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        check_other_system
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing ${missing[*]}"
    apt_get update || say "apt-get update failed; going on with the package lists that are there."
    apt_get install --no-install-recommends "${missing[@]}" ||
        fail "could not install ${missing[*]}. Check the machine's apt sources and network, then run this again."
}

requirements_key() {
    { cat requirements/*.txt; "$SYSTEM_PYTHON" --version; pwd; } | sha256sum | cut -d' ' -f1
}

# pip picks a CPU build of torch by itself wherever the user's index or PIP_FIND_LINKS offers one: a local version
# such as 2.13.0+cpu counts as newer than 2.13.0. Nothing here names an index.
install_python() {
    local key attempt
    key=$(requirements_key)
    if [ -x "$PYTHON" ] && [ "$(cat "$STAMP" 2>/dev/null || true)" = "$key" ]; then
        return
    fi
    say "Setting up .venv (PyTorch is large: 1 to 6 GB, once)"
    "$SYSTEM_PYTHON" -m venv --system-site-packages .venv ||
        fail "could not make .venv; is python3-venv installed, and the folder writable?"
    for attempt in 1 2 3; do
        if "$PYTHON" -m pip install --quiet --disable-pip-version-check -r requirements/dev.txt >&2; then
            echo "$key" >"$STAMP"
            return
        fi
        say "pip failed (attempt $attempt of 3)"
    done
    fail "could not install requirements/dev.txt. Check the network or PIP_INDEX_URL, then run this again; what was downloaded is kept."
}

setup() {
    install_system
    install_python
}

demo() {
    local scenes=()
    if [ $# -gt 0 ]; then
        scenes=("$(cd "$CALLED_FROM" && realpath -- "$1")")
        [ -f "${scenes[0]}" ] || fail "$1: no such scene list."
    fi
    exec "$PYTHON" -m scripts.demo "${scenes[@]}"
}

# The folder is meant as seen from where the command was called.
from_caller() {
    case ${1:-} in
        "" | -* | /*) printf '%s' "${1:-}" ;;
        *) printf '%s' "$CALLED_FROM/$1" ;;
    esac
}

simulate() {
    [ $# -eq 0 ] || set -- "$(from_caller "$1")" "${@:2}"
    exec "$PYTHON" -m scripts.simulate "$@"
}

bundle() {
    [ $# -eq 0 ] || set -- "$(from_caller "$1")" "${@:2}"
    exec "$PYTHON" -m scripts.bundle "$@"
}

main() {
    local command=${1:-}
    [ $# -eq 0 ] || shift
    case $command in
        demo) setup && demo "$@" ;;
        test) SYSTEM_PACKAGES+=("${TEST_PACKAGES[@]}") && setup && exec "$PYTHON" -m scripts.run_tests "$@" ;;
        run) setup && exec "$PYTHON" -m scripts.run_qgis "$@" ;;
        bundle) setup && bundle "$@" ;;
        package) setup && exec "$PYTHON" -m scripts.package "$@" ;;
        translate) setup && exec "$PYTHON" -m scripts.translate "$@" ;;
        docs) setup && exec "$PYTHON" -m scripts.help_site "$@" ;;
        screenshots) setup && exec "$PYTHON" -m scripts.screenshots "$@" ;;
        simulate) setup && simulate "$@" ;;
        starter) setup && exec "$PYTHON" -m scripts.starter "$@" ;;
        bench) setup && exec "$PYTHON" -m scripts.bench "$@" ;;
        -h | --help | help) usage ;;
        *)
            usage
            exit 2
            ;;
    esac
}

main "$@"
