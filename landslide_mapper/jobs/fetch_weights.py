"""The job that fetches the weights of an encoder from the hub where its library keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from landslide_mapper.errors import JobError
from landslide_mapper.hub_weights import HubWeights
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.jobs.fetch_weights_options import FetchWeightsJob
from landslide_mapper.jobs.outputs import cannot_write, claimed
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.messages import Message
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.worker.hub import fetch_weights, find_weights

_MB = 1e6


def run_fetch_weights(
    job: FetchWeightsJob, python: Path, progress: Progress, network_variables: Mapping[str, str] | None = None
) -> HubWeights:
    """Fetch the weights of an encoder.

    Args:
        job: encoder and file.
        python: of the engine, whose libraries know where the weights are.
        progress: told how much is there; may cancel. Nothing is written then.
        network_variables: what a process must know of proxy and certificates.

    Returns:
        What was fetched.

    Raises:
        LandslideMapperError: with one clear message; no file is left half-written.
        Canceled: when the user asked to stop.
    """
    if job.output.suffix.lower() != ".safetensors":
        raise JobError(
            "Output '{output}' must be an encoder file: end its name with .safetensors.", output=job.output
        )
    output = job.output.absolute()
    with claimed({"output": output}, ()), StagedFiles([output], job.overwrite) as staged:
        found = find_weights(python, job.network, progress.canceled)
        progress.log(
            Message(
                "Weights: {repository}, {host}, licence: {licence}, about {megabytes:.0f} MB",
                repository=found.repository,
                host=found.host,
                licence=found.licence or "?",
                megabytes=found.bytes / _MB,
            )
        )
        try:
            with StagingFolder(output.parent) as folder:

                def canceled() -> bool:
                    _tell(progress, found, folder)
                    return progress.canceled()

                whole = staged.path(output)
                fetch_weights(python, found, folder, whole, output, canceled, network_variables)
        except OSError as error:
            raise cannot_write(output, error) from error
        check(progress)
        staged.publish()
    progress.report(1.0, Message("Encoder {output} is ready", output=output.name))
    return found


def _tell(progress: Progress, found: HubWeights, folder: Path) -> None:
    there = 0
    with suppress(OSError):  # files are moved meanwhile
        there = sum(one.stat().st_size for one in folder.rglob("*") if one.is_file())
    progress.report(
        min(0.95, there / found.bytes), Message("{megabytes:.1f} MB are there", megabytes=there / _MB)
    )
