"""Messages as keys with arguments, and errors that carry one."""

from __future__ import annotations

import copy

import pytest

from landslide_mapper import errors
from landslide_mapper.messages import Message, joined


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
