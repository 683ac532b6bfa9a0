"""People beside the borrower who said stop, and what reached them afterwards."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.whose import Whose


class AfterStop(NamedTuple):
    """Somebody who said stop, and what reached them later from the same lender. `unnamed`: it is
    not written down of which lender the stop was, and others are named.
    """

    stop: LogLine
    again: list[LogLine]
    unnamed: bool = False


def after_stops(
    stops: Iterable[LogLine], reached: Iterable[LogLine], whose: Whose
) -> Iterator[AfterStop]:
    """For each stop what reached the same person later; each entry is told once. Both are in order
    of time.
    """
    of: dict[str, _Person] = defaultdict(lambda: _Person(whose))
    for line in reached:
        of[_who(line)].add(line)
    for stop in stops:
        if _who(stop):
            yield of[_who(stop)].after(stop)


def of_the_same_day(
    stops: Sequence[LogLine], reached: Iterable[LogLine], whose: Whose
) -> Iterator[LogLine]:
    """What reached somebody on the day they said stop, before it or after: of one of the two no
    time is known.
    """
    timed, untimed = _by_person_and_day(stops, whose)
    for line in reached:
        key = _key(line, whose)
        others = untimed.get(key, set()) - {line.n}
        if others or (line.entry.moment is None and timed.get(key, set()) - {line.n}):
            yield line


_Day = tuple[str, str, date]


def _by_person_and_day(
    stops: Iterable[LogLine], whose: Whose
) -> tuple[dict[_Day, set[int]], dict[_Day, set[int]]]:
    """Stops with their time and without, of each a few: who is not one of them is what counts."""
    timed: dict[_Day, set[int]] = defaultdict(set)
    untimed: dict[_Day, set[int]] = defaultdict(set)
    for stop in stops:
        known = (untimed if stop.entry.moment is None else timed)[_key(stop, whose)]
        if _who(stop) and len(known) < 2:
            known.add(stop.n)
    return timed, untimed


def _key(line: LogLine, whose: Whose) -> _Day:
    return _who(line), whose.key(line.entry), line.entry.day


def _who(line: LogLine) -> str:
    return " ".join(line.entry.contact.casefold().split())


class _Person:
    """What reached one person and was not told yet, by lender, the latest at the end."""

    def __init__(self, whose: Whose) -> None:
        self.whose = whose
        self.rest: dict[str, list[LogLine]] = defaultdict(list)
        self.named: list[LogLine] = []
        self.told: set[int] = set()

    def add(self, line: LogLine) -> None:
        key = self.whose.key(line.entry)
        self.rest[key].append(line)
        if key:
            self.named.append(line)

    def after(self, stop: LogLine) -> AfterStop:
        key = self.whose.key(stop.entry)
        if not key and self._named_later(stop):
            return AfterStop(stop, [], unnamed=True)
        again, rest = [], self.rest[key]
        while rest and rest[-1].entry.is_after(stop.entry):
            again.append(rest.pop())
        self.told |= {line.n for line in again}
        return AfterStop(stop, again[::-1])

    def _named_later(self, stop: LogLine) -> bool:
        """Whether a lender that is named reached them later: the latest of its entries shows it."""
        while self.named and self.named[-1].n in self.told:
            self.named.pop()
        return bool(self.named) and self.named[-1].entry.is_after(stop.entry)
