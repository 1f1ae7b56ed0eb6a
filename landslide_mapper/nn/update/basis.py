"""What the figures of an update rest on: labels that nothing has learned from, or labels that it knows."""

from __future__ import annotations

from dataclasses import dataclass

from landslide_mapper.backend import Json
from landslide_mapper.model.origin import TRAINED_ON, trained_on
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore
from landslide_mapper.nn.training.card import data_summary
from landslide_mapper.nn.update.corrections import scenes_of_corrections
from landslide_mapper.nn.update.phase_outcome import PhaseOutcome
from landslide_mapper.nn.update.session import Session


@dataclass(frozen=True)
class Basis:
    """What the IoU of the region that has learned is of.

    Attributes:
        known: whether the model may have learned from the labels that were held out, in a version before.
        learned_all: whether the labels held out were learned from, too, in the end.
        few: whether labels that were learned from judge along.
        held_out: patches that were held out at first.
        apart: IoU on these without and with what the other labels taught; None where nothing tells it.
    """

    known: bool
    learned_all: bool
    few: bool
    held_out: int
    apart: Json | None

    @classmethod
    def of(cls, session: Session, outcome: PhaseOutcome | None) -> Basis:
        """That of the figures of a phase; None: nothing has learned."""
        known = knows_held_out(session)
        figures = outcome.result.figures if outcome is not None and session.fits else {}
        apart = figures.get("apart") if session.fits or outcome is None else outcome.verdict.apart
        learned_all = session.learned_all
        return cls(known, learned_all, session.few, session.held_out, None if known else apart)

    @property
    def learned(self) -> bool:
        """Whether labels that were learned from are among those that judge."""
        return self.known or self.learned_all or self.few

    def independent(self, iou: float | None) -> float | None:
        """IoU on labels that nothing has learned from, given that on all that judge; None: nobody knows."""
        if not self.learned:
            return iou
        return None if self.apart is None else float(self.apart["after"])

    def to_json(self) -> Json:
        """What a report adds to the figures; empty where all of the patches were held out."""
        if not self.learned:
            return {}
        held_out = 0 if self.known or self.learned_all else self.held_out
        return {"held_out": held_out, **({} if self.apart is None else {"apart": self.apart})}


def say_basis(session: Session, basis: Basis) -> None:
    """Tell the analyst where figures are not of labels that nothing has learned from."""
    if not len(session.validation):
        return
    region = session.region
    if basis.known:
        session.note_message(
            "The model has learned from the same scenes before and may know the labels that were held out, "
            "so the IoU of region '{region}' may be too good. To know better, name areas or scenes for "
            "validation.",
            region=region,
        )
    elif basis.learned_all:
        session.note_message(
            "All labels were learned from in the end, so the IoU of region '{region}' before and after is of "
            "labels that it knows. Look at the new map before you rely on it.",
            region=region,
        )
    if basis.few and not basis.learned_all:
        session.note_message(
            "Patches that could be held out: {count}. Those that were learned from judge, too: how good "
            "region '{region}' is now rests on little. Look at the new map before you rely on it.",
            count=basis.held_out,
            region=region,
        )
    if basis.apart is not None:
        session.note_message(
            "IoU on the labels held out (patches: {patches}): {before:.3f} without what the other labels "
            "taught, {after:.3f} with it.",
            **basis.apart,
        )


def knows_held_out(session: Session) -> bool:
    """Whether the model may have learned from the labels that were held out."""
    card, store = session.model.version.card, session.store
    corrected = scenes_of_corrections(card, but=session.region if session.anew else None)
    return bool(_scenes(store, VALIDATION) & (trained_on(card) | corrected))


def lessons(session: Session, basis: Basis) -> Json:
    """What the card of a new version says of the data: of each region, and all that was trained on."""
    old, store = session.model.version.card, session.store
    split = TRAIN if basis.learned_all else None
    data = {**old.get("data", {}), session.region: data_summary(store, split)[session.region]}
    known = trained_on(old)
    if not session.fits:  # a correction is taken back by the next one, what was trained stays
        known |= _scenes(store, TRAIN) | scenes_of_corrections(old)
    return {"data": data, TRAINED_ON: sorted(known)}


def _scenes(store: PatchStore, split: int) -> frozenset[str]:
    name = "train" if split == TRAIN else "validation"
    return frozenset(str(one) for of in data_summary(store).values() for one in of[name]["scenes"])
