"""Finds the texts that the plugin shows, in its syntax trees.

PyQt looks a text of `self.tr()` up under the class of the object it is called on, also where a base class has
written the call; so such a text belongs to every class that inherits it. pylupdate knows neither this nor a
module's own short name for `translate`, and writes line numbers that change with every edit.

What jobs and errors say is English until it is shown: the literals of `Message("...")` and of every error of
the package belong to one context.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from scripts.paths import PACKAGE

MESSAGES = "Messages"
"""The context of what jobs and errors say (`core.translation.CONTEXT`)."""
_ROOT_ERROR = "LandslideMapperError"

Sources = dict[str, list[str]]
"""Context to the texts in it, sorted: code that only moves changes no translation file."""


class UnreadableTextError(ValueError):
    """A text that no translator could look up: it is put together, or its context is not known."""


@dataclass
class _Class:
    bases: list[str]
    own_context: str = ""
    texts: list[str] = field(default_factory=list)


def collect(package: Path = PACKAGE) -> Sources:
    """All texts under the context by which Qt looks them up.

    Raises:
        UnreadableTextError: when a text is not a literal; with file and line.
    """
    reader = _Reader({"Message"} | error_names(package))
    for path in sorted(package.rglob("*.py")):
        reader.read(path, path.relative_to(package.parent).as_posix())
    return reader.sources()


def error_names(package: Path = PACKAGE) -> set[str]:
    """Names of the classes of errors that the package raises on purpose."""
    bases: dict[str, set[str]] = {}
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {_last_name(base) for base in node.bases}
    found, more = set[str](), {_ROOT_ERROR}
    while more:
        found |= more
        more = {name for name, above in bases.items() if above & found} - found
    return found


class _Reader:
    """Reads module by module; inheritance is resolved when all are known."""

    def __init__(self, messages: set[str]) -> None:
        self._messages = messages
        self._classes: dict[str, _Class] = {}
        self._named: Sources = {}

    def read(self, path: Path, name: str) -> None:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        wrappers = dict(_wrappers(tree.body))
        for holder, node in _with_classes(tree):
            if isinstance(node, ast.ClassDef):
                own = dict(_wrappers(node.body)).get("tr", "")
                self._classes[node.name] = _Class([_last_name(base) for base in node.bases], own)
            elif isinstance(node, ast.Call):
                self._read_call(node, holder, wrappers, f"{name}:{node.lineno}")

    def _read_call(self, call: ast.Call, holder: str, wrappers: dict[str, str], where: str) -> None:
        called = _last_name(call.func)
        says = called == "say" and isinstance(call.func, ast.Attribute)  # `Messages.say` and the like
        if (says or called in self._messages) and call.args:
            self._add(MESSAGES, _keys(call.args[0], where))
        elif (
            called in ("translate", "QT_TRANSLATE_NOOP")
            and len(call.args) == 2
            and isinstance(call.args[0], ast.Constant)
        ):
            if not isinstance(call.args[1], ast.Name):  # a name: the body of a wrapper
                self._add(str(call.args[0].value), _literals(call.args[1], where))
        elif called in wrappers and isinstance(call.func, ast.Name):
            self._add(wrappers[called], _literals(call.args[0], where))
        elif called == "Option":
            # An option of a job: its text and help are the third and fourth argument (`jobs.option`).
            for text in call.args[2:4]:
                self._add("Processing", _literals(text, where))
        elif called == "JobOptions":
            # Title, summary and help of a job are the second to fourth argument (`jobs.option`).
            for text in call.args[1:4]:
                self._add("Processing", _literals(text, where))
        elif called == "Format" and len(call.args) == 3:
            # A format of exports: what it is good for is its second argument (`inventory.export_formats`).
            self._add("Processing", _literals(call.args[1], where))
        elif called == "system_errors":
            self._add(MESSAGES, _keys(call.args[1], where))
        elif called == "tr":
            if not holder or len(call.args) != 1:
                raise UnreadableTextError(f"{where}: tr() takes one text and is called on self")
            self._classes[holder].texts += _literals(call.args[0], where)
        elif called == "_tr":
            raise UnreadableTextError(f"{where}: _tr() is not defined in this file")

    def _add(self, context: str, texts: list[str]) -> None:
        self._named.setdefault(context, []).extend(texts)

    def sources(self) -> Sources:
        found = {context: list(texts) for context, texts in self._named.items()}
        for name in self._classes:
            for base in self._lineage(name):
                found.setdefault(self._context(name), []).extend(self._classes[base].texts)
        return {context: sorted(set(found[context])) for context in sorted(found) if found[context]}

    def _context(self, name: str) -> str:
        return next(
            (
                self._classes[base].own_context
                for base in self._lineage(name)
                if self._classes[base].own_context
            ),
            name,
        )

    def _lineage(self, name: str) -> Iterator[str]:
        if name in self._classes:
            yield name
            for base in self._classes[name].bases:
                yield from self._lineage(base)


def _with_classes(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Every node with the name of the class around it, classes before what is in them."""
    waiting: list[tuple[str, ast.AST]] = [("", tree)]
    while waiting:
        holder, node = waiting.pop(0)
        yield holder, node
        inner = node.name if isinstance(node, ast.ClassDef) else holder
        waiting += [(inner, child) for child in ast.iter_child_nodes(node)]


def _wrappers(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Functions that hand their argument to `translate`: name and context."""
    for function in body:
        if not isinstance(function, ast.FunctionDef):
            continue
        last = function.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if isinstance(call, ast.Call) and _last_name(call.func) == "translate" and len(call.args) == 2:
            context, text = call.args
            if isinstance(context, ast.Constant) and isinstance(text, ast.Name):
                yield function.name, str(context.value)


def _literals(node: ast.expr, where: str) -> list[str]:
    if isinstance(node, ast.IfExp):
        return _literals(node.body, where) + _literals(node.orelse, where)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    raise UnreadableTextError(
        f"{where}: a text to translate must be written out here, not put together or named"
    )


def _keys(node: ast.expr, where: str) -> list[str]:
    """The text of a message; none where a whole message is handed on, or where it has no word of its own."""
    if isinstance(node, ast.JoinedStr):
        raise UnreadableTextError(f"{where}: a message is a text with named arguments, not an f-string")
    if not isinstance(node, ast.Constant):
        return []
    text = str(node.value)
    return [text] if any(letter.isalpha() for letter in re.sub(r"\{[^{}]*\}", "", text)) else []


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
