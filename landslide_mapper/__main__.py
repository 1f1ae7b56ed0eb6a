"""`python -m landslide_mapper`: the command line."""

from __future__ import annotations

import sys

from landslide_mapper.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
