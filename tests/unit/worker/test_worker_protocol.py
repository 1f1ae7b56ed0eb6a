from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.errors import JobError, ModelError
from landslide_mapper.messages import Message
from landslide_mapper.worker.failures import to_error, to_failure
from landslide_mapper.worker.protocol import (
    Cancel,
    Failure,
    Heartbeat,
    Hello,
    LineBuffer,
    ProtocolError,
    Report,
    Request,
    Result,
    decode,
    encode,
)

# Any text, lone surrogates too: that is how names of files that are not UTF-8 look in Python.
texts = st.text(st.characters(), max_size=40)
ids = st.integers(0, 2**53)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=10,
)
objects = st.dictionaries(texts, values, max_size=5)
messages = st.one_of(
    st.builds(Request, ids, texts, objects),
    st.builds(Cancel, ids),
    st.builds(Hello, ids, ids, texts),
    st.builds(Heartbeat, ids),
    st.builds(Report, ids, objects),
    st.builds(Result, ids, objects),
    st.builds(Failure, ids, texts, texts, texts),
)


@given(messages)
def test_a_message_survives_the_round_trip_on_one_ascii_line(message):
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert line.isascii()
    assert decode(line) == message


@given(st.lists(messages, max_size=6), st.data())
def test_lines_arrive_whole_however_the_stream_is_cut(sent, data):
    stream = b"".join(encode(message) for message in sent) + b"partial"
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    buffer = LineBuffer()
    got = []
    for start, stop in zip([0, *cuts], [*cuts, len(stream)]):
        got += [decode(line) for line in buffer.feed(stream[start:stop])]
    assert got == sent


@given(st.binary(max_size=200))
def test_garbage_is_refused_and_nothing_else_is_raised(line):
    with pytest.raises(ProtocolError):
        decode(line)


@pytest.mark.parametrize(
    "line",
    [
        b'{"type": "cancel"}',
        b'{"type": "cancel", "id": 1, "more": 2}',
        b'{"type": "cancel", "id": "1"}',
        b'{"type": "cancel", "id": true}',
        b'{"type": "cancel", "id": 1.0}',
        b'{"type": ["cancel"], "id": 1}',
        b'{"type": "request", "id": 1, "op": "load", "args": []}',
        b'{"type": "dance", "id": 1}',
        b"[1, 2]",
        b"",
        b"[" * 100_000,
        b"9" * 10_000,
        '{"type": "cancel", "id": 1} \u6ed1'.encode(),
    ],
)
def test_messages_with_a_fault_are_refused(line):
    with pytest.raises(ProtocolError) as caught:
        decode(line)
    assert len(str(caught.value)) < 1000


def test_a_line_without_end_is_stopped_at_the_limit_in_whatever_pieces_it_comes():
    buffer = LineBuffer(limit=1000)
    for _ in range(10):
        assert list(buffer.feed(b"x" * 100)) == []
    with pytest.raises(ProtocolError, match="more than 1000 bytes"):
        list(buffer.feed(b"x"))
    assert list(buffer.feed(b"\nnext\n"))[-1] == b"next"
    with pytest.raises(ProtocolError):
        list(LineBuffer(limit=10).feed(b"x" * 11 + b"\n"))


def test_numpy_numbers_and_paths_are_written_plainly_and_other_objects_not_at_all():
    line = encode(Report(1, {"iou": np.float32(0.5), "n": np.int64(3), "path": Path("a") / "b"}))
    assert json.loads(line)["data"] == {"iou": 0.5, "n": 3, "path": str(Path("a") / "b")}
    with pytest.raises(TypeError, match="cannot carry a set"):
        encode(Report(1, {"labels": {1, 2}}))


def test_a_message_in_a_line_stays_a_key_with_arguments():
    inner = Message("{path} is damaged.", path=Path("a") / "b")
    sent = Message("Epoch {number} of {scene}: {iou:.2f} ({why})", number=3, scene="s", iou=0.5, why=inner)
    report = decode(encode(Report(1, {"event": "log", "all": [sent], "iou": 0.5})))
    (got,) = report.data["all"]
    assert got == sent == f"Epoch 3 of s: 0.50 ({Path('a') / 'b'} is damaged.)"
    assert (got.key, got.arguments["number"]) == (sent.key, 3)
    assert (got.arguments["why"], got.arguments["why"].key) == (inner, inner.key)


@given(texts, st.dictionaries(st.sampled_from("abc"), texts | st.integers(), max_size=3))
def test_a_message_s_text_survives_whatever_its_arguments_are(key, arguments):
    sent = Message(key.replace("{", "{{").replace("}", "}}") + "".join(f"{{{name}}}" for name in arguments))
    sent = Message(sent.key, **arguments)
    assert decode(encode(Failure(1, "JobError", sent))).message == sent


def test_what_is_no_plain_value_is_filled_in_as_its_text():
    sent = Message("{shape} of {kind}, {share:.1f}", shape=(2, 3), kind=np.dtype("u1"), share=np.float32(0.5))
    got = decode(encode(Failure(1, "JobError", sent))).message
    assert got == sent == "(2, 3) of uint8, 0.5"


@pytest.mark.parametrize(
    "message",
    [
        '{"$message": "{a}", "$arguments": {"b": 1}}',
        '{"$message": "{", "$arguments": {"b": 1}}',
        '{"$message": "{a.x}", "$arguments": {"a": 1}}',
        '{"$message": "{a:d}", "$arguments": {"a": "b"}}',
        '{"$message": 1, "$arguments": {}}',
        '{"$message": "a", "$arguments": []}',
    ],
)
def test_a_message_that_cannot_be_filled_in_is_refused(message):
    line = f'{{"type": "failure", "id": 1, "kind": "JobError", "message": {message}, "details": ""}}'
    with pytest.raises(ProtocolError, match="Not a message"):
        decode(line.encode())


def test_an_error_is_the_same_on_the_other_side():
    error = ModelError("{path}: {reason}", path="m.lsmodel", reason=JobError("{n} bands", n=2))
    got = to_error(decode(encode(to_failure(1, error, "python"))))
    assert type(got) is ModelError
    assert (str(got), got.message.key) == ("m.lsmodel: 2 bands", "{path}: {reason}")
    assert got.message.arguments["reason"].key == "{n} bands"
