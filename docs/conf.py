"""How Sphinx makes the help of docs/; `./build.sh docs` calls it (scripts/help_site.py)."""

import configparser
from pathlib import Path

_METADATA = configparser.ConfigParser(interpolation=None)
_METADATA.read(Path(__file__).parents[1] / "metadata.txt", encoding="utf-8")

project = "Landslide Mapper"
author = "The Landslide Mapper authors"
project_copyright = author
release = version = _METADATA["general"]["version"]

extensions = ["myst_parser"]
root_doc = "docs/index"
exclude_patterns = ["README.md", "docs/screenshots/README.md"]
myst_heading_anchors = 3
smartquotes = False  # it makes one dash of the two before an option

html_theme = "alabaster"
html_theme_options = {
    "fixed_sidebar": True,
    "page_width": "1100px",
    "sidebar_width": "250px",
    "show_powered_by": False,
    "font_family": "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif",
    "head_font_family": "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif",
    "sidebar_collapse": True,
}
html_title = f"Landslide Mapper {release}"
html_sidebars = {"**": ["about.html", "searchbox.html", "navigation.html"]}
html_static_path = ["static"]
html_css_files = ["help.css"]
html_use_index = False
html_domain_indices = False
html_copy_source = html_show_sourcelink = html_show_copyright = False
html_show_search_summary = False  # pages that are files may not read each other
html_last_updated_fmt = None
