"""Whose names an export carries: those that people chose, never those of accounts."""

from __future__ import annotations

from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.people import may_be_told

_PEOPLE = ("reviewer", "mapper")


def leave_accounts_out(inventory: Inventory, chosen: str) -> None:
    """Empty the names that nobody chose.

    Args:
        inventory: what is exported.
        chosen: the analyst's own name, as it may be told.
    """
    emptied = 0
    for name in _PEOPLE:
        told = {value: may_be_told(str(value), chosen) for value in {row[name] for row in inventory.rows}}
        for row in inventory.rows:
            if row[name] is not None and not told[row[name]]:
                row[name] = None
                emptied += 1
    if emptied:
        inventory.notes.say(
            "Reviewers and mappers who chose no name are not named ({count} values). Choose yours in the "
            "plugin's options.",
            count=emptied,
        )
