"""Reading a session from named texts: every problem at once, nothing guessed."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NoReturn, get_args

from overdue_cli.core.desk.client import DeskClient, DeskOutcome, SessionTold, ToDo
from overdue_cli.core.desk.days_ahead import day_ahead
from overdue_cli.core.request import parse
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.number import BareNumber
from overdue_cli.core.request.problem import Problem
from overdue_cli.core.request.unreadable import Unreadable, in_reach

# The longest text, in characters, and the most of anything told in one session.
MOST_CHARACTERS = 500
MOST_TOLD = 20
OUTCOMES: tuple[str, ...] = get_args(DeskOutcome)
FLAGS = {name: f"--{name}" for name in ("on", "next", "outcome", "done", "drop")}


class _Astray(Exception):
    """A value that is refused; `code` says why."""

    def __init__(self, code: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.choices = choices


def read_session(
    raw: Mapping[str, Any], *, today: date, typed: bool
) -> tuple[SessionTold | None, tuple[Problem, ...]]:
    """A session from texts by their names, or all that is wrong with it. One without a day was held
    `today`; what is to come does not lie before it.
    """
    known = SessionTold.__struct_fields__
    problems = [
        Problem(code="unknown-field", path=name, choices=known) for name in raw if name not in known
    ]
    problems += [
        Problem(code="duplicate-field", path=name) for name in getattr(raw, "duplicates", ())
    ]
    read = _Reader(today, typed=typed)
    found: dict[str, Any] = {"on": today}
    for name in known:
        value = raw.get(name)
        try:
            if value not in (None, "", (), []):
                found[name] = read.field(name)(value)
            if name == "on":
                read.on = found["on"]
        except _Astray as wrong:
            flag = FLAGS.get(name, f"--{name}")
            problems.append(Problem(code=wrong.code, path=name, flag=flag, choices=wrong.choices))
    if not problems and not set(found) - {"on"}:
        problems.append(Problem(code="nothing-to-note", path="--advised", flag="--advised"))
    return (None, tuple(problems)) if problems else (SessionTold(**found), ())


class _Reader:
    """Reads the fields of one session, held `on` a day."""

    def __init__(self, today: date, *, typed: bool) -> None:
        self.today = self.on = today
        self.typed = typed

    def field(self, name: str) -> Callable[[Any], Any]:
        readers: dict[str, Callable[[Any], Any]] = {
            "on": self._held,
            "advised": self._texts,
            "client": self._to_do,
            "counsellor": self._to_do,
            "next": self._to_come,
            "outcome": _outcome,
            "done": _numbers,
            "drop": _numbers,
        }
        return readers[name]

    def _day(self, value: Any) -> date:
        text = _text(value)
        try:
            told = value if isinstance(value, BareNumber) else text
            return parse.day(told, typed=self.typed, as_of=self.today)
        except Unreadable as error:
            raise _Astray(error.code) from error

    def _held(self, value: Any) -> date:
        day = self._day(value)
        if day > self.today:
            raise _Astray("in-the-future")
        return day

    def _to_come(self, value: Any) -> date:
        ahead = day_ahead(_text(value), self.on) if self.typed else None
        day = self._day(value) if ahead is None else _within(ahead)
        if day < self.on:
            raise _Astray("before-the-session")
        return day

    def _texts(self, value: Any) -> tuple[str, ...]:
        return tuple(_text(each) for each in _listed(value))

    def _to_do(self, value: Any) -> tuple[ToDo, ...]:
        return tuple(self._one(each) for each in _listed(value))

    def _one(self, value: Any) -> ToDo:
        if not isinstance(value, Mapping) or not {"text"} <= set(value) <= {"text", "until"}:
            raise _Astray("not-a-task")
        until = value.get("until")
        day = None if until in (None, "") else self._to_come(until)
        return ToDo(text=_text(value["text"]), until=day)


def _within(day: date) -> date:
    try:
        return in_reach(day)
    except Unreadable as error:
        raise _Astray(error.code) from error


def _listed(value: Any) -> Sequence[Any]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise _Astray("not-a-list")
    if len(value) > MOST_TOLD:
        raise _Astray("too-many-told")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or any("\ud800" <= char <= "\udfff" for char in value):
        raise _Astray("not-text-or-number")
    text = " ".join(value.split())
    if not text:
        raise _Astray("missing")
    if len(text) > MOST_CHARACTERS:
        raise _Astray("text-too-long")
    return text


def _outcome(value: Any) -> str:
    text = _text(value).lower()
    if text not in OUTCOMES:
        raise _Astray("not-a-choice", OUTCOMES)
    return text


def _numbers(value: Any) -> tuple[int, ...]:
    return tuple(dict.fromkeys(_each_number(value)))


def _each_number(value: Any) -> Iterator[int]:
    if isinstance(value, str):
        value = [part for part in plainly(value).replace("、", ",").split(",") if part.strip()]
    for each in _listed(value):
        text = _text(each)
        yield int(text) if text.isascii() and text.isdigit() and len(text) < 6 else _no_task()


def _no_task() -> NoReturn:
    raise _Astray("no-such-task")


def fits(client: DeskClient) -> bool:
    """Whether the parts of a client from a file fit together as those of a desk do."""
    sessions = [each.n for each in client.sessions]
    texts = [
        *(text for each in client.sessions for text in each.advised),
        *(task.text for task in client.tasks),
        *(file.name for file in client.attachments),
    ]
    files = {(file.name, file.sha256) for file in client.attachments}
    return (
        sessions == list(range(1, len(sessions) + 1))
        and [task.n for task in client.tasks] == list(range(1, len(client.tasks) + 1))
        and all(1 <= task.session <= len(sessions) for task in client.tasks)
        and [each.n for each in client.cases] == list(range(1, len(client.cases) + 1))
        and all(task.done is None or task.dropped is None for task in client.tasks)
        and all(each.as_of <= each.day for each in client.cases)
        and len(files) == len(client.attachments)
        and all(re.fullmatch("[0-9a-f]{64}", file.sha256) for file in client.attachments)
        and all(0 < len(text) <= MOST_CHARACTERS for text in texts)
    )
