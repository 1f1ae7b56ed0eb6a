"""What an exported file says about itself, as far as its format has a place for it.

A GeoPackage holds all of it, a KML title, text and author, a GeoJSON what may stand beside its features
(RFC 7946, 6.1), a FlatGeobuf title and text (GDAL 3.9). A Shapefile and a table of text hold nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from osgeo import gdal


@dataclass(frozen=True)
class Statement:
    """What people say about an inventory.

    Attributes:
        title: of the inventory.
        license: under which it may be used, such as CC-BY-4.0.
        author: person or organization that answers for it.
        contact: how to reach them.
        event_date: of the event, ISO 8601.
        trigger: of the event.
    """

    title: str = ""
    license: str = ""
    author: str = ""
    contact: str = ""
    event_date: str = ""
    trigger: str = ""


@dataclass(frozen=True)
class About:
    """What goes into a file.

    Attributes:
        statement: of people.
        abstract: a few sentences.
        facts: by name, for formats that keep names and values.
        metadata: all that is known, as in the file of metadata.
        extent: west, south, east and north in WGS 84; None without a CRS.
        history: how it was made.
    """

    statement: Statement = field(default_factory=Statement)
    abstract: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    metadata: Mapping[str, Any] = field(default_factory=dict)
    extent: Sequence[float] | None = None
    history: str = ""

    @property
    def identifier(self) -> str:
        """A name that two exports of different times do not share."""
        made = self.metadata.get("created_at", "")
        return f"{self.statement.title} {made}".strip()

    @property
    def keywords(self) -> dict[str, list[str]]:
        """By vocabulary; the first is that of ISO 19115."""
        found = {"gmd:topicCategory": ["geoscientificInformation"], "free": ["landslide", "inventory"]}
        if self.statement.trigger:
            found["free"].append(self.statement.trigger)
        return found

    @property
    def text(self) -> str:
        """The abstract, with who answers for it and the license."""
        said = self.statement
        by = ", ".join(text for text in (said.author, said.contact) if text)
        return "\n".join(text for text in (self.abstract, by, said.license) if text)


def dataset_options(driver: str, about: About) -> list[str]:
    """What OGR is told when it makes a file."""
    if driver != "LIBKML" or not about.statement.title:
        return []
    options = [f"NAME={about.statement.title}", f"DESCRIPTION={about.text}"]
    return [*options, f"AUTHOR_NAME={about.statement.author}"] if about.statement.author else options


def layer_options(driver: str, about: About) -> list[str]:
    """What OGR is told when it makes the layer of landslides."""
    title = about.statement.title
    if not title:
        return []
    if driver == "GPKG":
        return [f"IDENTIFIER={title}", f"DESCRIPTION={about.text}"]
    if driver == "GeoJSON":
        beside = {"type": "FeatureCollection", "title": title, "description": about.text}
        told = json.dumps({**beside, "metadata": dict(about.metadata)}, ensure_ascii=False)
        return [f"NATIVE_DATA={told}", "NATIVE_MEDIA_TYPE=application/vnd.geo+json"]
    if driver == "FlatGeobuf" and _knows(driver, "TITLE"):
        return [f"TITLE={title}", f"DESCRIPTION={about.text}"]
    return []


def _knows(driver: str, option: str) -> bool:
    known = gdal.GetDriverByName(driver).GetMetadataItem("DS_LAYER_CREATIONOPTIONLIST") or ""
    return f"name='{option}'" in known or f'name="{option}"' in known
