"""The options of the jobs that hand models over; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import MODEL, OVERWRITE_FILES

ONNX, ARCHIVE = ".onnx", ".zip"
"""Suffixes of what a model is exported to; a folder otherwise."""


@dataclass(frozen=True)
class ExportModelJob:
    """Give a model's version in use away.

    Attributes:
        model: folder of the model.
        output: what to make: an ONNX file (.onnx), the model in one file (.zip), or a model folder.
        region: the only region in an ONNX file; None: all.
        int8: store the weights of an ONNX file in 8 bits.
        post_only: leave the pre-event image out of an ONNX file.
        keep_imagery: keep the patches of imagery of the model, in a folder or an archive.
        overwrite: replace a file that exists; a folder never is.
        version: number of the version; None: the one in use.
    """

    model: Path
    output: Path
    region: str | None = None
    int8: bool = False
    post_only: bool = False
    keep_imagery: bool = False
    overwrite: bool = False
    version: int | None = None

    @property
    def needs_network(self) -> bool:
        """Whether a network is looked at, so that the engine is needed."""
        return self.output.suffix.lower() == ONNX


@dataclass(frozen=True)
class ImportModelJob:
    """Unpack a model that came in one file.

    Attributes:
        file: the archive.
        model: folder to make; None: beside the archive, named as the model in it.
    """

    file: Path
    model: Path | None = None


EXPORT_MODEL = JobOptions(
    ExportModelJob,
    "Export a model",
    "Writes a model for others: as a folder, in one file, or as ONNX for other programs.",
    "The version in use, without the imagery that the model keeps unless that is asked for.\n\n"
    "The name of the output says what is made: .zip is the model in one file, .onnx a network for other "
    "programs (with the keys that the plugin Deepness reads), and .lsmodel a model folder.\n\n"
    "An ONNX file answers as the model does, which is checked before it is written. What it expects to see "
    "is written into it and said here. It holds all regions, each as an output of its own, or one; most "
    "programs want one.",
    (
        MODEL,
        Option(
            "region",
            Kind.TEXT,
            "Region in an ONNX file (empty: all)",
            "The region whose decoder an ONNX file holds; without one, all, each as an output of its own.",
        ),
        Option(
            "int8",
            Kind.FLAG,
            "Weights of 8 bits (ONNX)",
            "A quarter of the size. The IoU may fall by 0.01 on the model's validation patches, else "
            "nothing is written.",
        ),
        Option(
            "post_only",
            Kind.FLAG,
            "Without the pre-event image (ONNX)",
            "For programs that have one image only; the model must have learned to do without the other.",
            advanced=True,
        ),
        Option(
            "keep_imagery",
            Kind.FLAG,
            "Keep the imagery of the model",
            "Copy the patches that the model keeps, too, for safer updates elsewhere. ONNX files never hold "
            "any.",
            advanced=True,
        ),
        Option(
            "version",
            Kind.INTEGER,
            "Version of the model (empty: the one in use)",
            "An older version, or a newer one after going back; as a folder it is a model of its own.",
            word="model_version",
            parameter="MODEL_VERSION",
            low=1,
            advanced=True,
        ),
        OVERWRITE_FILES,
        Option(
            "output",
            Kind.NEW_MODEL_FILE,
            "Exported model",
            "FILE.onnx, FILE.zip or a folder NEW.lsmodel; a folder must not exist.",
        ),
    ),
)
IMPORT_MODEL = JobOptions(
    ImportModelJob,
    "Import a model",
    "Unpacks a model that came in one file.",
    "The archive is looked at before anything is written: it must hold one model and nothing else, whole and "
    "unchanged. Nothing that exists is touched.",
    (
        Option("file", Kind.MODEL_FILE, "Model in one file (.zip)", "As 'Export a model' writes it."),
        Option(
            "model",
            Kind.NEW_MODEL,
            "Model folder to make",
            "Without one: beside the file, named as the model in it.",
        ),
    ),
)
