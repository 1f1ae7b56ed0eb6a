"""Words that are said once, and are what was stored by earlier versions."""

from __future__ import annotations

import ast
from pathlib import Path

import landslide_mapper
from landslide_mapper import vocabulary
from landslide_mapper.jobs.options import UPDATE
from landslide_mapper.nn.update.strategies import STRATEGIES

PACKAGE = Path(landslide_mapper.__file__).parent
LISTS = {
    name: set(value)
    for name, value in vars(vocabulary).items()
    if name.isupper() and isinstance(value, tuple) and len(value) > 1
}


def test_the_stored_words_stay_as_they_are():
    assert vocabulary.STATUSES == ("candidate", "accepted", "rejected", "edited")
    assert vocabulary.ROLES == ("training", "validation", "accuracy")
    assert vocabulary.SPLITS == ("train", "validation", "test")
    assert vocabulary.RUN_KINDS == ("map", "outline", "train", "update", "evaluate")


def test_every_strategy_that_is_offered_is_there():
    offered = next(option for option in UPDATE.options if option.field == "strategy").choices
    assert tuple(offered) == vocabulary.STRATEGIES
    old = {name for name in vocabulary.STRATEGIES if STRATEGIES[name].needs_old_data}
    assert old == set(vocabulary.WITH_OLD_SCENES)


def test_no_list_of_words_is_said_again():
    again = []
    for path in PACKAGE.rglob("*.py"):
        if path.name == "vocabulary.py" and path.parent == PACKAGE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
                words = {one.value for one in node.elts if isinstance(one, ast.Constant)}
                if len(node.elts) == len(words) and words in LISTS.values():
                    again.append(f"{path.relative_to(PACKAGE)}:{node.lineno}: {sorted(map(str, words))}")
    assert again == []
