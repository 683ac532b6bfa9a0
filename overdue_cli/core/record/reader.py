"""Reading an entry from named texts: every problem at once, nothing guessed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, get_args

from overdue_cli.core.record.entry import (
    ONLY_WITH,
    TEXTS,
    Evidence,
    LogEntry,
    LogKind,
    Reached,
    Tag,
    Who,
    takes,
)
from overdue_cli.core.request import parse
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.problem import Problem
from overdue_cli.core.request.unreadable import Unreadable, in_reach

# China keeps one time, eight hours before UTC.
CHINA = timezone(timedelta(hours=8))
# The longest text of an entry, in characters, and the most of anything counted in one.
MOST_CHARACTERS = 2_000
MOST_COUNTED = 10_000
CHOICES: dict[str, tuple[str, ...]] = {
    "kind": get_args(LogKind),
    "who": get_args(Who),
    "to": get_args(Reached),
    "what": get_args(Tag),
}
BOOLS = ("connected", "robot", "mine")
COUNTS = ("minutes", "people", "corrects")


class _Wrong(Exception):
    """A value that is refused; `code` says why."""

    def __init__(self, code: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.choices = choices


def read_entry(
    raw: Mapping[str, Any], *, now: datetime
) -> tuple[LogEntry | None, tuple[Problem, ...]]:
    """An entry from texts by their names, or all that is wrong with it. `now` knows its zone: what
    happened does not lie behind it.
    """
    found: dict[str, Any] = {}
    problems = [
        Problem(code="unknown-field", path=name, choices=tuple(LogEntry.__struct_fields__))
        for name in raw
        if name not in LogEntry.__struct_fields__
    ]
    problems += [
        Problem(code="duplicate-field", path=name) for name in getattr(raw, "duplicates", ())
    ]
    for name in LogEntry.__struct_fields__:
        try:
            if raw.get(name) not in (None, "", (), []):
                found[name] = _reader(name)(raw[name], now)
            elif name in ("kind", "at"):
                raise _Wrong("missing")
        except _Wrong as wrong:
            flag = "KIND" if name == "kind" else f"--{name}"
            problems.append(Problem(code=wrong.code, path=name, flag=flag, choices=wrong.choices))
    if "kind" in found:
        problems += [
            Problem(
                code="field-of-other-kind", path=name, flag=f"--{name}", choices=ONLY_WITH[name]
            )
            for name in LogEntry(**{"at": "", **found}).misplaced
        ]
    return (None, tuple(problems)) if problems else (LogEntry(**found), ())


def kinds_for(raw: Mapping[str, Any]) -> tuple[LogKind, ...]:
    """The kinds of entry that can have all that was told."""
    told = [name for name, value in raw.items() if value not in (None, "", (), [], False)]
    return tuple(kind for kind in get_args(LogKind) if all(takes(kind, name) for name in told))


def _reader(name: str) -> Callable[[Any, datetime], Any]:
    if name in TEXTS:
        return _text
    if name in BOOLS:
        return _truth
    if name in COUNTS:
        return _count
    special: dict[str, Callable[[Any, datetime], Any]] = {
        "at": _when,
        "amount": _money,
        "due": _day,
        "what": _tags,
        "evidence": _evidence,
    }
    return special.get(name, lambda value, _: _choice(value, CHOICES[name]))


def _said(value: Any) -> str:
    if not isinstance(value, str):
        raise _Wrong("not-text-or-number")
    return value.strip()


def _text(value: Any, _now: datetime) -> str:
    text = _said(value)
    if len(text) > MOST_CHARACTERS:
        raise _Wrong("text-too-long")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise _Wrong("not-text-or-number")
    return text


def _choice(value: Any, choices: tuple[str, ...]) -> str:
    text = plainly(_said(value))
    if text not in choices:
        raise _Wrong("not-a-choice", choices)
    return text


def _truth(value: Any, _now: datetime) -> bool:
    if isinstance(value, bool):
        return value
    words = {"yes": True, "true": True, "是": True, "no": False, "false": False, "否": False}
    text = plainly(_said(value))
    if text not in words:
        raise _Wrong("not-a-choice", ("yes", "no"))
    return words[text]


def _count(value: Any, _now: datetime) -> int:
    text = plainly(_said(value))
    short = text.lstrip("0")
    if not (text.isascii() and text.isdigit()) or not 0 < len(short) <= len(str(MOST_COUNTED)):
        raise _Wrong("not-a-count")
    if int(short) > MOST_COUNTED:
        raise _Wrong("not-a-count")
    return int(short)


def _money(value: Any, now: datetime) -> Decimal:
    try:
        return parse.money(_said(value), typed=True)
    except Unreadable as error:
        raise _Wrong(error.code) from error


def _day(value: Any, now: datetime) -> date:
    try:
        day = date.fromisoformat(_said(value))
    except ValueError as error:
        raise _Wrong("not-a-date") from error
    return _told(day)


def _told(day: date) -> date:
    """A day that an entry may have: with any other the log would not be read again."""
    try:
        return in_reach(day)
    except Unreadable as error:
        raise _Wrong(error.code) from error


def _when(value: Any, now: datetime) -> str:
    """A day as it stands; a moment in China's time. A time without a zone is China's."""
    text = _said(value).replace(" ", "T", 1)
    try:
        if len(text) <= len("2026-11-20"):
            day = date.fromisoformat(text)
            if day > now.astimezone(CHINA).date():
                raise _Wrong("in-the-future")
            return _told(day).isoformat()
        moment = datetime.fromisoformat(text)
        known = moment if moment.tzinfo else moment.replace(tzinfo=CHINA)
        if known.astimezone(UTC) > now.astimezone(UTC):
            raise _Wrong("in-the-future")
        _told(known.astimezone(CHINA).date())
        return known.astimezone(CHINA).replace(tzinfo=None, microsecond=0).isoformat()
    except (ValueError, OverflowError) as error:
        raise _Wrong("not-a-moment") from error


def _tags(value: Any, _now: datetime) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.replace("，", ",").split(",")
    if not isinstance(value, Sequence):
        raise _Wrong("not-a-list")
    return tuple(dict.fromkeys(_choice(each, CHOICES["what"]) for each in value))


def _evidence(value: Any, now: datetime) -> tuple[Evidence, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise _Wrong("not-a-list")
    return tuple(_proof(each, now) for each in value)


def _proof(value: Any, now: datetime) -> Evidence:
    if not isinstance(value, Mapping) or set(value) != {"name", "sha256"}:
        raise _Wrong("not-evidence")
    digest = _said(value["sha256"]).lower()
    if len(digest) != len("0" * 64) or set(digest) - set("0123456789abcdef"):
        raise _Wrong("not-evidence")
    return Evidence(name=_text(value["name"], now), sha256=digest)
