"""A PostgreSQL server with PostGIS for the tests: in a temporary folder, reached by a socket in it only."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

ROLE = "analyst"
DATABASE = "landslides"
SERVER_USER = "postgres"
SECONDS = 60


def server_programs() -> Path | None:
    """Folder of the newest installed server that has PostGIS; None where there is none."""
    found = [
        folder / "bin"
        for folder in Path("/usr/lib/postgresql").glob("*")
        if (folder / "bin" / "initdb").exists() and list(folder.glob("lib/postgis-*.so"))
    ]
    return max(found, key=lambda folder: int(folder.parent.name), default=None)


def connection(folder: Path, schema: str = "", role: str = ROLE) -> str:
    """The server's data source text for QGIS; with a schema it is the target of a workspace."""
    text = f"dbname='{DATABASE}' host={folder} port=5432 user='{role}'"
    return f'{text} key=\'fid\' table="{schema}"."info"' if schema else text


@contextmanager
def running_server(programs: Path) -> Iterator[Path]:
    """Start a server; gives the folder of its socket, and leaves nothing behind.

    Args:
        programs: folder of initdb and pg_ctl.
    """
    # A socket's path has 107 characters at most, and pytest's folders are long.
    folder = Path(tempfile.mkdtemp(prefix="lsm-pg-"))
    try:
        _give_to_server_user(folder)
        data = folder / "data"
        _run(programs / "initdb", "-D", data, "-A", "trust", "-U", ROLE, "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
        _run(programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            _run(programs / "createdb", "-h", folder, "-U", ROLE, DATABASE)
            yield folder
        finally:
            _run(programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run_sql(folder: Path, statement: str, role: str = ROLE) -> str:
    """Run SQL as another client of the server would; gives what it prints."""
    programs = server_programs()
    assert programs is not None
    command = [programs / "psql", "-h", folder, "-U", role, "-d", DATABASE, "-qAt", "-v", "ON_ERROR_STOP=1"]
    return _run(*command, "-c", statement).strip()


def _give_to_server_user(folder: Path) -> None:
    """initdb refuses to run as root, as tests in a container do."""
    if os.getuid() == 0:
        user = pwd.getpwnam(SERVER_USER)
        os.chown(folder, user.pw_uid, user.pw_gid)
        folder.chmod(0o755)


def _run(*command: object) -> str:
    as_user: dict[str, Any] = {}
    if os.getuid() == 0:
        as_user = {"user": SERVER_USER, "group": SERVER_USER, "extra_groups": []}
    with tempfile.TemporaryFile("w+") as output, suppress(subprocess.TimeoutExpired):
        # A file and no pipe: the server inherits it, and a pipe would stay open as long as the server runs.
        done = subprocess.run(
            [str(part) for part in command],
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd="/",
            timeout=SECONDS,
            check=False,
            **as_user,
        )
        output.seek(0)
        text = output.read()
        if done.returncode:
            raise RuntimeError(f"{command[0]}: {text}")
        return text
    raise RuntimeError(f"{command[0]} took more than {SECONDS} s")
