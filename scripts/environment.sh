# Sourced by scripts/test and scripts/demo, with the current directory at the top of the project.
# shellcheck shell=bash

# First interpreter that runs and is recent enough; version managers leave commands that do not run.
find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python; do
        [[ -n "$candidate" ]] || continue
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    echo "llad needs Python 3.11 or later: install one, or name it in the variable PYTHON" >&2
    return 1
}

# install EXTRA...: creates .venv and installs llad with these extras, unless that was done since
# pyproject.toml last changed. One marker for each extra, written after success only.
install() {
    local python extra joined fingerprint missing=0
    if [[ ! -x .venv/bin/python ]] || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
        python="$(find_python)"
        echo "creating .venv with $python"
        "$python" -m venv --clear .venv
    fi
    fingerprint="$(cksum <pyproject.toml)"
    for extra in "$@"; do
        [[ "$(cat ".venv/installed-$extra" 2>/dev/null)" == "$fingerprint" ]] || missing=1
    done
    ((missing)) || return 0
    joined="$(IFS=,; echo "$*")"
    echo "installing llad[$joined] into .venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[$joined]"
    for extra in "$@"; do
        echo "$fingerprint" >".venv/installed-$extra"
    done
}
