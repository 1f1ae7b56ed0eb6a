"""What the worker's Python runs: `<python> -u -I <this file> <exchange folder>`, or a question.

Isolated mode (-I) keeps the environment, the user's site-packages and the current folder out. The package is
then loaded from the place of this file without touching `sys.path`: in a QGIS profile its parent holds every
other plugin, and none of them may shadow a library.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys


def claim_channels() -> tuple[int, int]:
    """Take stdin and stdout for the protocol, and give everybody else /dev/null and stderr.

    Libraries print, also from C; after this nothing of that can reach the protocol.

    Returns:
        File descriptors to read messages from and to write them to.
    """
    sys.stdout.flush()
    incoming, outgoing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return incoming, outgoing


def be_a_good_neighbour() -> None:
    """Let QGIS go first, leave Ctrl-C to the parent, and say where a native crash happened."""
    faulthandler.enable(file=2)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(5)


def hold_environment() -> None:
    """Keep this Python's environment from being removed as long as the process lives.

    A newer engine takes the place of this one without waiting, and what nobody holds is swept.
    """
    try:
        # Open until the process ends; every environment has this file. On Windows that alone holds it.
        descriptor = os.open(os.path.join(sys.prefix, "pyvenv.cfg"), os.O_RDONLY)
        if os.name != "nt":
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_SH)
    except OSError:
        return  # no environment, or a disk without locks


def load_package() -> None:
    """Import `landslide_mapper` from the folder that this file lies in."""
    from importlib.util import module_from_spec, spec_from_file_location

    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    spec = spec_from_file_location(
        "landslide_mapper",
        os.path.join(package, "__init__.py"),
        submodule_search_locations=[package],
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"No package in '{package}'", name="landslide_mapper")
    module = module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


def main() -> None:
    """Serve the process that started this one, until it goes away."""
    incoming, outgoing = claim_channels()
    be_a_good_neighbour()
    hold_environment()
    load_package()
    from pathlib import Path

    from landslide_mapper.worker.memory_limit import limit_memory
    from landslide_mapper.worker.server import answer_about_device, answer_about_weights, local_backend, serve

    limit_memory()
    answers = {"--device": answer_about_device, "--weights": answer_about_weights}
    if sys.argv[1] in answers:
        os.write(outgoing, answers[sys.argv[1]](sys.argv[2]))
        return
    serve(local_backend, incoming, outgoing, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
