"""The same update once more: gone on with where it stopped, published anyway, or told that it is done."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from landslide_mapper.backend import Json, UpdateRequest
from landslide_mapper.nn.update.session import Session
from landslide_mapper.nn.update.work import clear_work

_FINGERPRINT, _REFUSED = "update.json", "refused"


def fingerprint_of(session: Session) -> Json:
    """What makes two updates the same one, so that the second goes on where the first stopped."""
    request = session.request
    index = json.dumps(session.store.index, sort_keys=True).encode()
    return {
        "base": session.model.version.number,
        "base_encoder": session.model.version.card["files"]["encoder.safetensors"]["sha256"],
        "region": request.region,
        "strategy": request.strategy,
        "seed": request.seed,
        "patches": len(session.store),
        "store": hashlib.sha256(index + session.store.split.tobytes()).hexdigest(),
        "settings": session.settings.to_json(),
    }


def begin(request: UpdateRequest, fingerprint: Json) -> None:
    """Go on with what is in the work folder if it is of the same update; else start afresh.

    What was refused is only there to be published anyway. Asked for again without that, it is learned anew,
    as its limits may have changed.
    """
    work = request.work
    work.mkdir(parents=True, exist_ok=True)
    path, refused = work / _FINGERPRINT, work / _REFUSED
    if _read(path) != fingerprint or (refused.exists() and not request.publish_anyway):
        clear_work(work)
        path.write_text(json.dumps(fingerprint), encoding="utf-8")
    refused.unlink(missing_ok=True)


def end(work: Path, answer: Json) -> None:
    """Clean up, but for the results of phases that were refused."""
    if answer["phases"] and not answer["published"]:
        (work / _REFUSED).touch()
        return
    clear_work(work)
    (work / _FINGERPRINT).unlink(missing_ok=True)


def published_before(session: Session, fingerprint: Json) -> Json | None:
    """The report of an update that was killed after it had published, before it could say so."""
    known = _read(session.request.work / _FINGERPRINT)
    card = session.model.version.card
    same = known is not None and card.get("update") == known and card.get("based_on") == known.get("base")
    if not same or not _is_repeat(known or {}, fingerprint):
        return None
    (session.request.work / _FINGERPRINT).unlink(missing_ok=True)
    session.say("This update was published as version {number} before.", number=session.model.version.number)
    report: Json = {**card["report"], "version": session.model.version.number}
    return report


def _is_repeat(known: Json, fingerprint: Json) -> bool:
    moving = ("base", "base_encoder")
    return all(known.get(name) == value for name, value in fingerprint.items() if name not in moving)


def _read(path: Path) -> Json | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None
