"""The arguments of a tool as they came, and the parts of them that every tool reads alike."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from overdue_cli.core.case.case import Case
from overdue_cli.core.request.problem import Problem
from overdue_cli.library.nearest import nearest_of
from overdue_cli.wire import json as wire
from overdue_cli.wire.json import BadCase

if TYPE_CHECKING:
    from overdue_cli.words.language import Language

Arguments = Mapping[str, Any]


def read(given: Arguments, known: Sequence[str], required: Sequence[str]) -> Arguments:
    """The arguments within the limits of a file, every number left as text. Raises BadJSON and
    BadCase.
    """
    from overdue_cli.library.texts import as_texts

    read: dict[str, Any] = as_texts(given)
    # half a surrogate pair, which UTF-8 has no bytes for, becomes the escape that JSON has for it
    wire.parse(json.dumps(read, ensure_ascii=False).encode("utf-8", "backslashreplace"))
    told = {name: value for name, value in read.items() if value is not None}
    strange = [name for name in told if name not in known]
    problems = [
        *(Problem(code="unknown-field", path=name, choices=tuple(known)) for name in strange),
        *(Problem(code="missing", path=name) for name in required if name not in told),
    ]
    if problems:
        raise BadCase(tuple(problems))
    return told


def text_of(arguments: Arguments, name: str) -> str | None:
    """An argument that is one text. Raises BadCase."""
    value = arguments.get(name)
    if value is None or isinstance(value, str):
        return value
    raise BadCase((Problem(code="not-text-or-number", path=name),))


def choice_of(arguments: Arguments, name: str, choices: Sequence[str]) -> str | None:
    """An argument that is one of a few words. Raises BadCase."""
    value = text_of(arguments, name)
    if value is None or value in choices:
        return value
    near = nearest_of(value, choices)
    problem = Problem(code="not-a-choice", path=name, choices=tuple(choices), nearest=near)
    raise BadCase((problem,))


def switch_of(arguments: Arguments, name: str) -> bool:
    """An argument that is true or false. Raises BadCase."""
    value = arguments.get(name, False)
    if isinstance(value, bool):
        return value
    raise BadCase((Problem(code="not-true-or-false", path=name),))


def case_of(arguments: Arguments) -> Case:
    """The case, to be counted to today where it names no day. Raises BadCase."""
    from overdue_cli.cli.options import today
    from overdue_cli.library.choices import NAMES

    if not isinstance(arguments["case"], Mapping):
        raise BadCase((Problem(code="not-an-object", path="case"),))
    return wire.case_from(arguments["case"], products=NAMES, as_of=today())


def notices_of(arguments: Arguments, language: "Language") -> list[str]:
    """How the texts of a case were read, and what in it is seldom so."""
    from overdue_cli.cli.notices import notices

    return [*notices(arguments["case"], case_of(arguments), language, typed=False)]
