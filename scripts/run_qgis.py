"""Opens QGIS with the plugin, linked to the checkout, in a profile that is thrown away afterwards."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from scripts.display import has_display
from scripts.help_site import help_site
from scripts.qgis_session import plugins_folder, run_qgis
from scripts.stage import link


def main() -> int:
    """Run QGIS until the user closes it."""
    if not has_display():
        print(
            "There is no display to open QGIS on; use a desktop session or ssh -X. "
            "./build.sh demo works without one and saves a screenshot.",
            file=sys.stderr,
        )
        return 1
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_profile_") as parent:
        profiles = Path(parent)
        link(plugins_folder(profiles))
        help_site()
        return run_qgis(profiles, None, os.environ)


if __name__ == "__main__":
    sys.exit(main())
