"""Options of a job (`jobs.options`) as Processing parameters, and their values."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from landslide_mapper.core.option_texts import option_text
from landslide_mapper.inventory.export_formats import FILE_FILTER
from landslide_mapper.jobs.option import JobOptions, Kind, Option

_LAYERS_MADE = (
    *(Kind.NEW_CANDIDATES, Kind.NEW_PLACES, Kind.NEW_PROBABILITY),
    *(Kind.NEW_MASK, Kind.NEW_CLOUDS),
)
_FILES_MADE = (
    *(Kind.NEW_REPORT, Kind.NEW_PAGE, Kind.NEW_SCENES, Kind.NEW_MODEL_FILE),
    Kind.NEW_ENCODER,
)
MODEL_FILTER = "ONNX (*.onnx);;ZIP (*.zip)"
_POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
_POINTS = [QgsProcessing.SourceType.TypeVectorPoint]


def parameter(job: JobOptions, option: Option) -> QgsProcessingParameterDefinition:
    """The parameter of an option."""
    made = _MAKERS[option.kind](job, option, option_text(option.text))
    made.setHelp(option_text(option.help))
    if option.advanced:
        made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return made


def value(
    algorithm: QgsProcessingAlgorithm,
    option: Option,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    """What was given; None where nothing was. Not for layers and extents, which belong to the main thread."""
    name = option.name
    if option.kind in _LAYERS_MADE:
        return _path(algorithm.parameterAsOutputLayer(parameters, name, context))
    if option.kind in _FILES_MADE:
        return _path(algorithm.parameterAsFileOutput(parameters, name, context))
    if option.kind is Kind.NEW_INVENTORIES:
        return (Path(algorithm.parameterAsFileOutput(parameters, name, context)),)
    if option.kind is Kind.FLAG:
        return bool(algorithm.parameterAsBool(parameters, name, context))
    if option.kind is Kind.CHOICE:
        return algorithm.parameterAsEnumString(parameters, name, context) or None
    if option.kind is Kind.CHOICES:
        return tuple(algorithm.parameterAsEnumStrings(parameters, name, context)) or None
    if option.kind is Kind.BANDS:
        return tuple(algorithm.parameterAsInts(parameters, name, context)) or None
    if option.kind in (Kind.NUMBER, Kind.INTEGER):
        return _number(algorithm, option, parameters, context)
    text = str(algorithm.parameterAsString(parameters, name, context) or "").strip()
    return (text or None) if option.kind in (Kind.TEXT, Kind.ATTRIBUTE) else _path(text)


def _number(
    algorithm: QgsProcessingAlgorithm,
    option: Option,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> float | int | None:
    if parameters.get(option.name) is None:
        return None
    if option.kind is Kind.INTEGER:
        return int(algorithm.parameterAsInt(parameters, option.name, context))
    return float(algorithm.parameterAsDouble(parameters, option.name, context))


def _path(text: object) -> Path | None:
    return Path(str(text)) if text else None


def _file(behavior: Any, suffix: str = "") -> Callable[[JobOptions, Option, str], Any]:
    def make(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterFile:
        optional = not job.required(option)
        return QgsProcessingParameterFile(option.name, text, behavior, suffix, None, optional)

    return make


def _choice(several: bool) -> Callable[[JobOptions, Option, str], Any]:
    def make(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterEnum:
        default = None if job.required(option) else job.default(option)
        return QgsProcessingParameterEnum(
            option.name,
            text,
            list(option.choices),
            allowMultiple=several,
            defaultValue=list(default) if several and default is not None else default,
            optional=several and not default,
            usesStaticStrings=True,
        )

    return make


def _make_number(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterNumber:
    types = QgsProcessingParameterNumber.Type
    default = None if job.required(option) else job.default(option)
    made = QgsProcessingParameterNumber(
        option.name,
        text,
        types.Integer if option.kind is Kind.INTEGER else types.Double,
        default,
        default is None and not job.required(option),
    )
    if option.low is not None:
        made.setMinimum(option.low)
    if option.high is not None:
        made.setMaximum(option.high)
    return made


def _make_bands(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterBand:
    parent = job.option(option.of).name
    return QgsProcessingParameterBand(option.name, text, None, parent, optional=True, allowMultiple=True)


def _make_attribute(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterField:
    parent = job.option(option.of).name
    return QgsProcessingParameterField(option.name, text, parentLayerParameterName=parent, optional=True)


def _make_polygons(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterVectorLayer:
    return QgsProcessingParameterVectorLayer(option.name, text, _POLYGONS, optional=not job.required(option))


def _make_sample(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterVectorLayer:
    return QgsProcessingParameterVectorLayer(option.name, text, _POINTS, optional=not job.required(option))


def _make_raster(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterRasterLayer:
    return QgsProcessingParameterRasterLayer(option.name, text, optional=not job.required(option))


def _make_rasters(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterMultipleLayers:
    kind = QgsProcessing.SourceType.TypeRaster
    return QgsProcessingParameterMultipleLayers(option.name, text, kind, None, not job.required(option))


def _make_mask(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterMapLayer:
    kinds = [QgsProcessing.SourceType.TypeRaster, *_POLYGONS]
    return QgsProcessingParameterMapLayer(option.name, text, None, True, kinds)


def _make_clouds(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterVectorDestination:
    return QgsProcessingParameterVectorDestination(option.name, text, _POLYGONS[0], None, True, False)


def _new_file(suffixes: str) -> Callable[[JobOptions, Option, str], Any]:
    def make(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterFileDestination:
        required = job.required(option)
        return QgsProcessingParameterFileDestination(
            option.name, text, suffixes, None, not required, option.shown or required
        )

    return make


def _make_probability(job: JobOptions, option: Option, text: str) -> QgsProcessingParameterRasterDestination:
    return QgsProcessingParameterRasterDestination(option.name, text, None, True, False)


_MAKERS: dict[Kind, Callable[[JobOptions, Option, str], Any]] = {
    Kind.MODEL: _file(QgsProcessingParameterFile.Behavior.Folder),
    Kind.MODEL_FILE: _file(QgsProcessingParameterFile.Behavior.File, "zip"),
    Kind.NEW_MODEL_FILE: _new_file(MODEL_FILTER),
    Kind.SCENES: _file(QgsProcessingParameterFile.Behavior.File, "json"),
    Kind.FOLDER: _file(QgsProcessingParameterFile.Behavior.Folder),
    Kind.NEW_SCENES: _new_file("JSON (*.json)"),
    Kind.NEW_MODEL: lambda job, option, text: QgsProcessingParameterFolderDestination(
        option.name, text, None, not job.required(option), job.required(option)
    ),
    Kind.RASTER: _make_raster,
    Kind.RASTERS: _make_rasters,
    Kind.NEW_ENCODER: _new_file("Safetensors (*.safetensors)"),
    Kind.PROBABILITY: _make_raster,
    Kind.POLYGONS: _make_polygons,
    Kind.INVENTORY: _make_polygons,
    Kind.AREAS: _make_polygons,
    Kind.SAMPLE: _make_sample,
    Kind.NEW_CANDIDATES: lambda job, option, text: QgsProcessingParameterVectorDestination(
        option.name, text, QgsProcessing.SourceType.TypeVectorPolygon
    ),
    Kind.NEW_PLACES: lambda job, option, text: QgsProcessingParameterVectorDestination(
        option.name, text, QgsProcessing.SourceType.TypeVectorPoint
    ),
    Kind.MASK: _make_mask,
    Kind.NEW_MASK: lambda job, option, text: QgsProcessingParameterRasterDestination(option.name, text),
    Kind.NEW_CLOUDS: _make_clouds,
    Kind.NEW_PROBABILITY: _make_probability,
    Kind.NEW_REPORT: _new_file("JSON (*.json)"),
    Kind.NEW_PAGE: _new_file("HTML (*.html)"),
    Kind.NEW_INVENTORIES: _new_file(FILE_FILTER),
    Kind.TEXT: lambda job, option, text: QgsProcessingParameterString(
        option.name, text, optional=not job.required(option)
    ),
    Kind.ATTRIBUTE: _make_attribute,
    Kind.NUMBER: _make_number,
    Kind.INTEGER: _make_number,
    Kind.FLAG: lambda job, option, text: QgsProcessingParameterBoolean(
        option.name, text, bool(job.default(option))
    ),
    Kind.CHOICE: _choice(several=False),
    Kind.CHOICES: _choice(several=True),
    Kind.EXTENT: lambda job, option, text: QgsProcessingParameterExtent(option.name, text, optional=True),
    Kind.BANDS: _make_bands,
}
