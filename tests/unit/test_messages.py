"""Messages as keys with arguments, and errors that carry one."""

from __future__ import annotations

import ast
import copy
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from landslide_mapper import errors
from landslide_mapper.messages import Message, joined, without_passwords
from scripts.paths import PACKAGE
from scripts.translate_sources import error_names


def test_a_message_is_its_english_text_and_remembers_its_parts():
    message = Message("Mapping: block {number} of {count}", number=2, count=7)
    assert message == "Mapping: block 2 of 7"
    assert (message.key, message.arguments) == (
        "Mapping: block {number} of {count}",
        {"number": 2, "count": 7},
    )


def test_braces_without_arguments_are_only_braces():
    assert Message("{a} is no field") == "{a} is no field"


def test_arguments_are_never_read_as_fields():
    assert Message("{path}: no such file", path="{secret}.tif") == "{secret}.tif: no such file"


@pytest.mark.parametrize(
    "kind", [errors.JobError, errors.RasterError, errors.WorkspaceError, errors.ModelError]
)
def test_an_error_says_its_message(kind):
    error = kind("{path}: no such file.", path="a.tif")
    assert str(error) == "a.tif: no such file."
    assert error.message.key == "{path}: no such file."


def test_an_error_takes_over_a_message():
    message = Message("Epoch {number}", number=3)
    assert errors.TrainingError(message).message is message


def test_an_error_among_the_arguments_is_told_by_what_it_says():
    inner = errors.ModelError("{path} is damaged.", path="a.lsmodel")
    message = Message("Scene {id}: {error} ({cause})", id="b", error=inner, cause=OSError("gone"))
    assert message == "Scene b: a.lsmodel is damaged. (gone)"
    assert message.arguments == {"id": "b", "error": inner.message, "cause": "gone"}
    assert isinstance(message.arguments["error"], Message)


def test_a_copy_keeps_the_parts():
    message = Message("Epoch {number}", number=3)
    again = copy.deepcopy(message)
    assert (again, again.key, again.arguments) == (message, message.key, message.arguments)


def test_joined_messages_stay_messages():
    first = Message("{path} has {count} faults:", path="a.json", count=2)
    message = joined("\n  ", [first, Message("scenes[{n}].id: is missing", n=0), "{plain}"])
    assert message == "a.json has 2 faults:\n  scenes[0].id: is missing\n  {plain}"
    assert message.arguments["part0"] is first


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Every call in the package: where it is, and what it calls."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node, called


def is_put_together(text: ast.expr) -> bool:
    """Whether a text is an f-string, a sum, or comes from `format`; none of these can be looked up."""
    if isinstance(text, ast.Call):
        return isinstance(text.func, ast.Attribute) and text.func.attr == "format" and not is_shown(text)
    if isinstance(text, ast.BinOp):
        return isinstance(text.op, (ast.Add, ast.Mod))
    return isinstance(text, ast.JoinedStr)


def is_shown(call: ast.Call) -> bool:
    """A text that QGIS has translated already: `self.tr("...").format(...)`."""
    inner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return isinstance(inner, ast.Call) and getattr(inner.func, "attr", "") in ("tr", "translate")


def test_no_error_and_no_message_is_put_together_before_it_is_made():
    made = error_names(PACKAGE) | {"Message"}
    found = [(where, node) for where, node, called in calls() if called in made and node.args]
    assert len(found) > 400
    assert [where for where, node in found if is_put_together(node.args[0])] == []


@pytest.mark.parametrize("text", ['f"{path}: gone"', '"{}: gone".format(path)', '"a" + b', '"%s" % a'])
def test_what_is_put_together_is_found(text):
    assert is_put_together(ast.parse(text, mode="eval").body)


def test_every_message_has_the_arguments_that_its_text_names():
    """Else an error would be a KeyError, on paths that are rarely taken."""
    made, wrong = error_names(PACKAGE) | {"Message"}, []
    for where, node, called in calls():
        if called not in made or not node.args or not isinstance(node.args[0], ast.Constant):
            continue
        given = {keyword.arg for keyword in node.keywords}
        if None in given or not given:
            continue
        named = {
            name for _, name, _, _ in string.Formatter().parse(str(node.args[0].value)) if name is not None
        }
        if named != given:
            wrong.append((where, named ^ given))
    assert wrong == []


def test_jobs_report_messages_only():
    """Plain text is shown as it is, in English."""
    plain = [
        where
        for where, node, called in calls()
        if called in ("report", "log") and node.args and where.split("/")[0] in ("jobs", "nn", "core")
        if isinstance(node.args[-1], ast.JoinedStr)
        or (isinstance(node.args[-1], ast.Constant) and isinstance(node.args[-1].value, str))
    ]
    assert plain == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dbname='a' password='hid den' host=b", "dbname='a' password=*** host=b"),
        ("PG:host=b password=hidden dbname=x", "PG:host=b password=*** dbname=x"),
        ("password='it\\'s hidden' host=b", "password=*** host=b"),
        ("postgresql://me:hidden@server/slides", "postgresql://me:***@server/slides"),
        ('PASSWORD = "hidden"', "PASSWORD = ***"),
        ('{"password": "hidden"}', '{"password": ***}'),
        ("https://host:8080/a@b and C:/a.tif", "https://host:8080/a@b and C:/a.tif"),
        ("the password of b is wrong", "the password of b is wrong"),
    ],
)
def test_no_message_says_a_password(text, said):
    assert without_passwords(text) == said
    for message in (
        Message(text) if "{" not in text else Message("{text}", text=text),
        Message("{path}: not there", path=Path(text) if "//" not in text else text),
        errors.RasterError("{error}.", error=RuntimeError(text)).message,
        errors.RasterError("{one}", one=errors.JobError("{text}", text=text)).message,
    ):
        assert "hidden" not in message
        assert "hidden" not in repr(message.arguments)


def test_numbers_stay_numbers_in_a_message():
    assert Message("{share:.0%} of {count:,}", share=0.25, count=12345) == "25% of 12,345"


def test_nothing_is_left_where_a_connection_is_stored():
    assert without_passwords("PG:host=b password='hidden' dbname=x", instead="") == "PG:host=b  dbname=x"
    assert (
        without_passwords("postgresql://me:hidden@server/slides", instead="")
        == "postgresql://me@server/slides"
    )
