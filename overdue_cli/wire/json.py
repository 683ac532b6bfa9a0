"""JSON in and out. In: strict, bounded, all problems at once. Out: the same codes and numbers in
every language.

The schemas are in `wire.schema`.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import Case, case_as_asked
from overdue_cli.core.intake.reader import read_case
from overdue_cli.core.request.limits import MOST_BYTES, MOST_DEPTH
from overdue_cli.core.request.number import BareNumber
from overdue_cli.core.request.problem import Problem
from overdue_cli.errors import ExitStatus, OverdueError
from overdue_cli.wire.encoding import HEAD, escaped, published

if TYPE_CHECKING:
    from overdue_cli.core.calc.calculation import Calculation


class BadCase(OverdueError):
    """Raised for a case, or the request of a `calculation`, that cannot be computed; it carries all
    problems.

    >>> from overdue_cli import BadCase, advise
    >>> try:
    ...     advise({"days_overdue": 40, "income": "x", "as_of": "2026-11-23"})
    ... except BadCase as error:
    ...     [(problem.path, problem.code) for problem in error.problems]
    [('income', 'not-money'), ('principal', 'missing')]
    """

    status = ExitStatus.BAD_CASE

    def __init__(self, problems: tuple[Problem, ...], *, calculation: str = "") -> None:
        super().__init__("; ".join(f"{p.path}: {p.code}" for p in problems))
        self.problems = problems
        self.calculation = calculation


class BadJSON(OverdueError):
    """Raised for text that is not accepted as JSON; `line` and `column` count from 1, `path` is the
    value at which reading stopped, `is_empty` whether there was nothing to read.
    """

    status = ExitStatus.BAD_CASE

    def __init__(
        self, code: str, line: int = 1, column: int = 1, path: str = "", *, is_empty: bool = False
    ) -> None:
        super().__init__(code)
        self.is_empty = is_empty
        self.code = code
        self.line = line
        self.column = column
        self.path = path


class _Object(dict[str, Any]):
    """A JSON object that remembers the names it held twice."""

    duplicates: tuple[str, ...] = ()


def read(raw: bytes, *, products: Collection[str], as_of: date) -> Case:
    """Read a case from JSON bytes. Raises BadJSON or BadCase."""
    return case_from(parse(raw), products=products, as_of=as_of)


def case_from(value: Any, *, products: Collection[str], as_of: date) -> Case:
    """Read a case from parsed JSON. Raises BadCase."""
    if not isinstance(value, Mapping):
        raise BadCase((Problem(code="not-an-object", path="$"),))
    case, problems = read_case(value, products=products, as_of=as_of)
    if case is None:
        raise BadCase(problems)
    return case


def parse(raw: bytes) -> Any:
    """JSON with every number left as its text, so that nothing is lost before it is bounded."""
    if len(raw) > MOST_BYTES:
        raise BadJSON("too-big")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadJSON("not-utf-8", line=raw.count(b"\n", 0, error.start) + 1) from error
    if not text.strip():
        raise BadJSON("not-json", is_empty=True)
    if _depth(text) > MOST_DEPTH:
        raise BadJSON("too-deep")
    import json

    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=BareNumber,
            parse_int=BareNumber,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        where = _path_at(text[: error.pos])
        raise BadJSON("not-json", error.lineno, error.colno, where) from error


def encode(answer: Answer, say: Callable[[Finding], str] | None = None) -> bytes:
    """An answer as indented UTF-8 JSON; with `say`, the sentence of each finding is given as `text`
    beside its code.
    """
    return published(told(answer, say))


def told(answer: Answer, say: Callable[[Finding], str] | None = None) -> dict[str, Any]:
    """What is written of an answer."""
    built: dict[str, Any] = msgspec.to_builtins(answer)
    built["case"] = case_as_asked(answer.case)
    if say is not None:
        lists = (("findings", answer.findings), ("assumptions", answer.assumptions))
        for name, findings in lists:
            for node, finding in zip(built[name], findings, strict=True):
                node["text"] = say(finding)
    return built


def encode_calculation(answer: "Calculation") -> bytes:
    """The answer of a calculation as indented UTF-8 JSON."""
    return published(msgspec.to_builtins(answer))


def encode_problems(
    status: ExitStatus,
    problems: list[dict[str, Any]],
    more: int = 0,
    written: Sequence[str] = (),
) -> bytes:
    """The JSON written to stderr when there is no answer; `more` problems are not told, `written`
    is there all the same.
    """
    import json

    report: dict[str, Any] = {**HEAD, "status": int(status), "problems": problems}
    if more:
        report["more"] = more
    if written:
        report["written"] = list(written)
    # A field's name may hold half a surrogate pair, which UTF-8 has no bytes for.
    return escaped(
        json.dumps(report, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
    )


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    """An object from its pairs, with the names that occur more than once."""
    fields = _Object(pairs)
    if len(fields) < len(pairs):
        times = Counter(name for name, _ in pairs)
        fields.duplicates = tuple(sorted(name for name, count in times.items() if count > 1))
    return fields


def _refuse_constant(name: str) -> str:
    """NaN or Infinity as text, which is refused later, where a number is read."""
    return name  # refused there, so that the problem names its field


# A string may lack its end: then the rest is that string, and no part of it is read twice. The `+`
# behind a repeat keeps no way back, which of a long string would take a hundred bytes a character.
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?'
_TOKEN = _STRING + r"|[{}\[\]:,]"
_NO_BRACKET = _STRING + r'|[^{}\[\]"]++'


def _depth(text: str) -> int:
    """The deepest nesting of objects and lists, found without recursion."""
    depth = most = 0
    for mark in re.sub(_NO_BRACKET, "", text, flags=re.DOTALL):
        if mark in "{[":
            depth += 1
            most = max(most, depth)
        else:
            depth -= 1
    return most


def _path_at(text: str) -> str:
    """The path of the value at which a prefix of JSON text ends: `debts[0].principal`."""
    # A frame is the index in a list, or the current name in an object.
    stack: list[str | int] = []
    last = ""
    for token in re.finditer(_TOKEN, text, re.DOTALL):
        mark = token[0]
        if mark in "{[":
            stack.append("" if mark == "{" else 0)
        elif mark in "}]":
            del stack[-1:]
        elif mark == ":" and stack:
            stack[-1] = last
        elif mark == "," and stack:
            top = stack[-1]
            stack[-1] = top + 1 if isinstance(top, int) else ""
        last = mark[1:-1] if mark.startswith('"') else ""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" if part else "" for part in stack]
    return "".join(parts).removeprefix(".")
