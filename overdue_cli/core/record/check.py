"""Checking a record against the rules on collection: which entries may break which rule, and what
cannot be judged from them.

Nothing is counted but what was logged. An agreement of the parties lifts the rules on hours and
numbers; whether it covers an entry is not judged here, so those entries are named instead.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, time
from typing import Literal

import msgspec

from overdue_cli.core.law.conduct import Level, LogRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.entry import LogEntry, Tag

COLLECTING = ("call", "message", "visit", "letter")


class Breach(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule that entries may break. `name` is that of the check, `lender` as the entries name it;
    `count` of the day `day`, where the rule counts.
    """

    rule: str
    name: str
    level: Level
    entries: tuple[int, ...]
    citations: tuple[str, ...]
    lender: str = ""
    day: date | None = None
    count: int | None = None


class Unjudged(msgspec.Struct, frozen=True, kw_only=True):
    """Entries that cannot be judged, and why not."""

    why: Literal[
        "hour-unknown",
        "connected-unknown",
        "caller-unknown",
        "agreed",
        "out-of-reach",
        "contact-unnamed",
        "people-unknown",
        "no-rule",
    ]
    entries: tuple[int, ...]


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a check found."""

    breaches: tuple[Breach, ...]
    unjudged: tuple[Unjudged, ...]


def check(lines: Sequence[LogLine], rules: LogRules, lender: Lender) -> Checked:
    """Check entries in force against the rules for a kind of lender."""
    return _Check(lines, rules, lender).run()


class _Check:
    """One check of one record."""

    def __init__(self, lines: Sequence[LogLine], rules: LogRules, lender: Lender) -> None:
        self.rules = rules
        self.lender = lender
        self.lines = sorted(lines, key=lambda line: (line.entry.day, line.entry.at, line.n))
        told = (line.entry for line in lines if line.entry.debt and line.entry.lender)
        self.lender_of = {entry.debt: entry.lender for entry in told}
        theirs = [each for each in self.lines if _is_theirs(each.entry)]
        self.unknown = [each for each in theirs if each.entry.who == "unknown"]
        self.collecting = [each for each in theirs if each.entry.who in ("lender", "agency")]
        self.breaches: list[Breach] = []
        self.unjudged: dict[str, set[int]] = defaultdict(set)

    def run(self) -> Checked:
        self._put_aside("caller-unknown", self.unknown)
        self._hours()
        self._counts("connected-calls", self.rules.measures.calls.most, connected=True)
        self._counts("dial-attempts", self.rules.measures.dials.most, connected=False)
        self._contacts()
        self._after_stop()
        self._visits()
        self._done()
        return Checked(
            breaches=tuple(sorted(self.breaches, key=lambda each: int(_digits(each.rule)))),
            unjudged=tuple(
                Unjudged(why=why, entries=tuple(sorted(entries)))  # type: ignore[arg-type]
                for why, entries in self.unjudged.items()
            ),
        )

    def _name(self, entry: LogEntry) -> str:
        """The lender an entry is of: as named, else by its debt, else the debt itself."""
        return (entry.lender or self.lender_of.get(entry.debt) or entry.debt).casefold()

    def _put_aside(self, why: str, lines: Iterable[LogLine]) -> None:
        if numbers := {line.n for line in lines}:
            self.unjudged[why] |= numbers

    def _found(
        self, name: str, lines: Sequence[LogLine], day: date | None = None, count: int | None = None
    ) -> None:
        if not lines:
            return
        cited = self.rules.cited(name, self.lender)
        if not cited:
            self._put_aside("no-rule", lines)
            return
        entry = lines[-1].entry
        self.breaches.append(
            Breach(
                rule=self.rules.checks[name].rule,
                name=name,
                level=self.rules.level(name, cited),
                entries=tuple(line.n for line in lines),
                citations=cited,
                lender=entry.lender or self.lender_of.get(entry.debt) or entry.debt,
                day=day,
                count=count,
            )
        )

    def _grouped(
        self, lines: Iterable[LogLine], key: Callable[[LogEntry], object]
    ) -> Iterator[list[LogLine]]:
        groups: dict[object, list[LogLine]] = defaultdict(list)
        for line in lines:
            groups[self._name(line.entry), key(line.entry)].append(line)
        yield from groups.values()

    def _split_agreed(self, lines: Iterable[LogLine], tag: Tag) -> list[LogLine]:
        """The lines without those that an earlier agreement may cover, which are put aside."""
        agreed = [each.entry for each in self.lines if each.entry.has(tag)]
        free = []
        for line in lines:
            name = self._name(line.entry)
            if any(
                (not name or self._name(one) in ("", name)) and one.day <= line.entry.day
                for one in agreed
            ):
                self._put_aside("agreed", [line])
            else:
                free.append(line)
        return free

    def _hours(self) -> None:
        hours = self.rules.measures.quiet_hours
        start, until = time.fromisoformat(hours.start), time.fromisoformat(hours.until)
        timed = [each for each in self.collecting if each.entry.kind != "letter"]
        self._put_aside("hour-unknown", [each for each in timed if each.entry.moment is None])
        quiet = []
        for each in timed:
            # the first minute is inside, the last outside: our reading of "from … to …"
            if moment := each.entry.moment:
                clock = moment.time()
                if clock >= start or clock < until:
                    quiet.append(each)
        for group in self._grouped(self._split_agreed(quiet, "hours-agreed"), lambda _: None):
            self._found("quiet-hours", group)

    def _counts(self, name: str, most: int, *, connected: bool) -> None:
        """Calls of one day from a lender and all who act for it; a robot's count too."""
        calls = [each for each in self.collecting if each.entry.kind == "call"]
        to_me = [each for each in calls if each.entry.to == "me"]
        for group in self._grouped(
            to_me, lambda entry: (entry.day, "" if connected else entry.phone)
        ):
            counted = [each for each in group if each.entry.connected is connected]
            unsure = [each for each in group if each.entry.connected is None]
            if len(counted) > most:
                free = self._split_agreed(counted, "calls-agreed")
                if len(free) > most:
                    self._found(name, free, free[0].entry.day, len(free))
            elif len(counted) + len(unsure) > most:
                self._put_aside("connected-unknown", unsure)

    def _contacts(self) -> None:
        others = [each for each in self.collecting if each.entry.to != "me"]
        lost = [each for each in others if each.entry.has("could-not-reach-me")]
        self._put_aside("out-of-reach", lost)
        for group in self._grouped([each for each in others if each not in lost], lambda _: None):
            self._found("contact-reached", group)
        told = [each for each in others if each.entry.has("told-debt")]
        for group in self._grouped(told, lambda _: None):
            self._found("debt-disclosed", group)

    def _after_stop(self) -> None:
        """A contact who said stop, and was contacted again."""
        stops = [each for each in self.lines if each.entry.has("asked-to-stop")]
        self._put_aside("contact-unnamed", [each for each in stops if not each.entry.contact])
        told: set[int] = set()
        for stop in stops:
            again = [
                each
                for each in self.collecting
                if each.entry.contact
                and each.entry.contact == stop.entry.contact
                and self._name(each.entry) == self._name(stop.entry)
                and _is_after(each.entry, stop.entry)
                and each.n not in told
            ]
            told |= {each.n for each in again}
            if again:
                self._found("contact-said-stop", [stop, *again])

    def _visits(self) -> None:
        visits = [each for each in self.collecting if each.entry.kind == "visit"]
        self._put_aside("people-unknown", [each for each in visits if each.entry.people is None])
        least = self.rules.measures.visit.people
        alone = [each for each in visits if each.entry.people and each.entry.people < least]
        for group in self._grouped(alone, lambda _: None):
            self._found("visit-alone", group)

    def _done(self) -> None:
        """What an entry says was done, by its words. Who is unknown may have done it too."""
        theirs = sorted((*self.collecting, *self.unknown), key=self.lines.index)
        for name, rule in self.rules.checks.items():
            met = [each for each in theirs if set(each.entry.what) & set(rule.what)]
            for group in self._grouped(met, lambda _: None):
                self._found(name, group)


def _is_theirs(entry: LogEntry) -> bool:
    return entry.kind in COLLECTING and not entry.mine


def _is_after(entry: LogEntry, other: LogEntry) -> bool:
    """Whether one came after another for certain: by the moment, else by the day."""
    if entry.moment and other.moment:
        return entry.moment > other.moment
    return entry.day > other.day


def _digits(rule: str) -> str:
    return "".join(filter(str.isdigit, rule))
