"""Checking a record against the rules on collection: which entries may break which rule, and what
cannot be judged from them.

Nothing is counted but what was logged. An agreement of the parties lifts the rules on hours and
numbers; whether it covers an entry is not judged here, so those entries are named instead.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, time
from functools import partial

from overdue_cli.core.law.collection import LogRules
from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.agreed import Agreements
from overdue_cli.core.record.chain import LogLine, by_time
from overdue_cli.core.record.checked import Breach, Checked, Unjudged, WhyNot
from overdue_cli.core.record.entry import AGREED, REACHING, LogEntry, Tag
from overdue_cli.core.record.stops import after_stops, of_the_same_day
from overdue_cli.core.record.twice import names_alike, twice_written
from overdue_cli.core.record.whose import Whose

# The code of the country before a mobile number.
_OF_CHINA = re.compile(r"^(?:\+|00)?86(?=1\d{10}$)")


def judged_lenders(lines: Sequence[LogLine]) -> tuple[str, ...]:
    """The lenders, by their names, of whom a rule on collection could be broken."""
    callers = ("lender", "agency", "unknown")
    met = (e.entry for e in lines if e.entry.kind in REACHING and e.entry.who in callers)
    return Whose(lines).names(met)


def check(lines: Sequence[LogLine], rules: LogRules, lender: Lender) -> Checked:
    """Check entries in force against the rules for a kind of lender."""
    return _Check(lines, rules, lender).run()


class _Check:
    """One check of one record."""

    def __init__(self, lines: Sequence[LogLine], rules: LogRules, lender: Lender) -> None:
        self.rules = rules
        self.lender = lender
        self.lines = sorted(lines, key=by_time)
        self.whose = Whose(lines)
        met = [each for each in self.lines if each.entry.kind in REACHING]
        self.unknown = [each for each in met if each.entry.who == "unknown"]
        # what was said in a call of your own was said all the same
        self.theirs = [each for each in met if each.entry.who in ("lender", "agency")]
        self.collecting = [each for each in self.theirs if not each.entry.mine]
        self.agreements = {
            tag: Agreements((e.entry for e in self.lines if e.entry.has(tag)), self.whose)
            for tag in AGREED
        }
        self._calls_to_me: dict[str, list[LogLine]] = defaultdict(list)
        for each in self.collecting:
            if each.entry.kind == "call" and each.entry.to == "me":
                self._calls_to_me[self.whose.key(each.entry)].append(each)
        self.breaches: list[Breach] = []
        self.unjudged: dict[WhyNot, set[int]] = defaultdict(set)
        self.without_rule: dict[str, None] = {}  # checks for which this kind of lender has none

    def run(self) -> Checked:
        self._put_aside("caller-unknown", [each for each in self.unknown if not each.entry.mine])
        self._hours()
        self._counts("connected-calls", self.rules.measures.calls.most, connected=True)
        self._counts("dial-attempts", self.rules.measures.dials.most, connected=False)
        self._contacts()
        self._after_stop()
        self._visits()
        self._done()
        self._put_aside("perhaps-twice", twice_written(self.lines, self.whose))
        return Checked(
            breaches=tuple(sorted(self.breaches, key=lambda each: int(_digits(each.rule)))),
            unjudged=tuple(
                Unjudged(
                    why=why,
                    entries=tuple(line.n for line in self.lines if line.n in numbers),
                    checks=tuple(self.without_rule) if why == "no-rule" else (),
                )
                for why, numbers in self.unjudged.items()
            ),
            alike=names_alike(judged_lenders(self.lines)),
        )

    def _put_aside(self, why: WhyNot, lines: Iterable[LogLine]) -> None:
        if numbers := {line.n for line in lines}:
            self.unjudged[why] |= numbers

    def _unreached(self, contact: LogLine) -> tuple[int, ...]:
        """The calls to the person before the day others were contacted, if the last of them in a
        row were not answered.
        """
        least = self.rules.measures.out_of_reach.dials
        key, day = self.whose.key(contact.entry), contact.entry.day
        last = [
            each
            for each in self._calls_to_me[key]
            if each.entry.day < day and each.entry.connected is not None
        ][-least:]
        lost = len(last) == least and not any(each.entry.connected for each in last)
        return tuple(each.n for each in last) if lost else ()

    def _found(
        self,
        name: str,
        lines: Sequence[LogLine],
        day: date | None = None,
        count: int | None = None,
        unreached: tuple[int, ...] = (),
    ) -> None:
        if not lines:
            return
        done = {tag for line in lines for tag in line.entry.what}
        cited = self.rules.cited(name, self.lender, done & set(self.rules.checks[name].what))
        if not cited:
            self._put_aside("no-rule", lines)
            self.without_rule.setdefault(name)
            return
        self.breaches.append(
            Breach(
                rule=self.rules.checks[name].rule,
                name=name,
                level=self.rules.level(name, cited),
                entries=tuple(line.n for line in lines),
                citations=cited,
                internet_only=self.rules.internet_only(name, cited),
                lender=self.whose.name(lines[-1].entry),
                day=day,
                count=count,
                unreached=unreached,
                caller_unknown=all(line.entry.who == "unknown" for line in lines),
            )
        )

    def _grouped(
        self, lines: Iterable[LogLine], key: Callable[[LogEntry], object] = lambda _: None
    ) -> Iterator[list[LogLine]]:
        groups: dict[object, list[LogLine]] = defaultdict(list)
        for line in lines:
            groups[self.whose.key(line.entry), key(line.entry)].append(line)
        yield from groups.values()

    def _split_agreed(self, lines: Sequence[LogLine], tag: Tag) -> list[LogLine]:
        """The lines without those that an earlier agreement may cover, which are put aside."""
        agreed = self.agreements[tag]
        self._put_aside("agreed", [line for line in lines if agreed.may_cover(line.entry)])
        return [line for line in lines if not agreed.may_cover(line.entry)]

    def _hours(self) -> None:
        hours = self.rules.measures.quiet_hours
        start, until = time.fromisoformat(hours.start), time.fromisoformat(hours.until)
        timed = [each for each in self.collecting if each.entry.kind != "letter"]
        pressing = [each for each in timed if not each.entry.is_answer]
        self._put_aside("hour-unknown", [each for each in pressing if each.entry.moment is None])
        quiet = []
        for each in timed:
            # the first minute is inside, the last outside: our reading of "from … to …"
            if moment := each.entry.moment:
                clock = moment.time()
                if clock >= start or clock < until:
                    quiet.append(each)
        self._put_aside("answer-to-complaint", [each for each in quiet if each.entry.is_answer])
        late = {each.n for each in quiet}
        usual = [each for each in pressing if each.entry.moment and each.n not in late]
        agreed = self.agreements["hours-agreed"]
        self._put_aside("agreed-hours", [e for e in usual if agreed.may_cover(e.entry)])
        quiet = [each for each in quiet if not each.entry.is_answer]
        for group in self._grouped(self._split_agreed(quiet, "hours-agreed")):
            self._found("quiet-hours", group)

    def _counts(self, name: str, most: int, *, connected: bool) -> None:
        """Calls of one day from a lender and all who act for it; a robot's count too."""
        calls = [each for each in self.collecting if each.entry.kind == "call"]
        to_me = [each for each in calls if each.entry.to == "me"]

        def of(entry: LogEntry) -> tuple[date, str]:
            return entry.day, "" if connected else _phone(entry)

        loose: dict[object, list[LogLine]] = defaultdict(list)
        for each in to_me:
            counts = each.entry.connected is connected and not each.entry.is_answer
            if counts and not self.whose.lender(each.entry):
                loose[of(each.entry)].append(each)
        short: set[object] = set()  # where those of nobody knows whom may make up the number
        for group in self._grouped(to_me, of):
            alike = [each for each in group if each.entry.connected is connected]
            counted = [each for each in alike if not each.entry.is_answer]
            if len(alike) > most:
                self._put_aside("answer-to-complaint", [e for e in alike if e.entry.is_answer])
            unsure = [e for e in group if e.entry.connected is None and not e.entry.is_answer]
            named = [each for each in counted if self.whose.lender(each.entry)]
            if len(counted) > most:
                free = self._split_agreed(counted, "calls-agreed")
                if len(free) > most:
                    self._found(name, free, free[0].entry.day, len(free))
            elif len(counted) + len(unsure) > most:
                self._put_aside("connected-unknown", unsure)
            elif len(named) + len(loose[of(group[0].entry)]) > most:
                short.add(of(group[0].entry))
        found = {n for breach in self.breaches if breach.name == name for n in breach.entries}
        unnamed = (each for day in short for each in loose[day])
        self._put_aside("lender-unnamed", (each for each in unnamed if each.n not in found))

    def _contacts(self) -> None:
        others = [each for each in self.collecting if each.entry.to != "me"]
        unheard = [each for each in others if each.entry.connected is False]
        heard = [each for each in others if each.entry.connected is not False]
        self._put_aside("contact-unanswered", unheard)
        lost = [each for each in heard if each.entry.has("could-not-reach-me")]
        self._put_aside("out-of-reach", lost)
        free = [each for each in heard if not each.entry.has("could-not-reach-me")]
        for group in self._grouped(free):
            self._found("contact-reached", group, unreached=self._unreached(group[0]))
        told = [each for each in self.theirs if each.entry.has("told-debt")]
        self._put_aside("told-whom-unknown", [each for each in told if each.entry.to == "me"])
        for group in self._grouped([each for each in told if each.entry.to != "me"]):
            self._found("debt-disclosed", group)

    def _after_stop(self) -> None:
        """A contact who said stop, and was contacted again."""
        asked = [each for each in self.lines if each.entry.has("asked-to-stop")]
        self._put_aside("own-request", [each for each in asked if each.entry.is_own_request])
        stops = [each for each in asked if not each.entry.is_own_request]
        self._put_aside("contact-unnamed", [each for each in stops if not each.entry.contact])
        heard = [each for each in self.collecting if each.entry.connected is not False]
        told: set[int] = set()
        for stop, again, unnamed in after_stops(stops, heard, self.whose):
            if unnamed:
                self._put_aside("lender-unnamed", [stop])
            elif again:
                self._found("contact-said-stop", [stop, *again])
                told |= {each.n for each in again}
        unordered = of_the_same_day(stops, heard, self.whose)
        self._put_aside("order-unknown", [each for each in unordered if each.n not in told])

    def _visits(self) -> None:
        visits = [each for each in self.collecting if each.entry.kind == "visit"]
        self._put_aside("people-unknown", [each for each in visits if each.entry.people is None])
        least = self.rules.measures.visit.people
        alone = [each for each in visits if each.entry.people and each.entry.people < least]
        for group in self._grouped(alone):
            self._found("visit-alone", group)

    def _done(self) -> None:
        """What an entry says was done, by its words. Who is unknown may have done it too."""
        deeds = {"told-debt"}
        for name, rule in self.rules.checks.items():
            deeds |= set(rule.what)
            for some in (self.theirs, self.unknown):
                did = [e for e in some if set(e.entry.what) & set(rule.what)]
                if rule.by == "agency":
                    self._put_aside("not-of-agency", (e for e in did if e.entry.who == "lender"))
                    did = [e for e in did if e.entry.who != "lender"]
                for group in self._grouped(did, partial(self._grounds, name)):
                    self._found(name, group)
        known = {line.n for line in (*self.theirs, *self.unknown)}
        rest = [line for line in self.lines if line.n not in known]
        self._put_aside("not-of-collection", [e for e in rest if set(e.entry.what) & deeds])

    def _grounds(self, name: str, entry: LogEntry) -> tuple[str, ...]:
        """What a complaint can cite for what was done in an entry: where that is not the same, two
        entries are two findings.
        """
        done = set(entry.what) & set(self.rules.checks[name].what)
        return self.rules.grounds(name, self.rules.cited(name, self.lender, done))


def _phone(entry: LogEntry) -> str:
    """A phone as it is the same however it was written: 138 0013-8000, +8613800138000."""
    return _OF_CHINA.sub("", "".join(char for char in entry.phone.casefold() if char not in " -"))


def _digits(rule: str) -> str:
    return "".join(filter(str.isdigit, rule))
