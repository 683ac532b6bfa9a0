"""What of a record a complaint rests on: the findings that a rule stands behind, the entries they
stand on, and what else the person chose; nothing that was not logged.
"""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Literal

import msgspec
from msgspec.structs import replace

from overdue_cli.core.law.collection import LenderComplaint, LogRules
from overdue_cli.core.law.product import BANKING, Lender
from overdue_cli.core.record.answers import LenderAnswers, is_to_lender, usual_day
from overdue_cli.core.record.beside import bare, own_request, reached_me
from overdue_cli.core.record.chain import LogLine, by_time
from overdue_cli.core.record.checked import Breach, Checked
from overdue_cli.core.record.masking import has_long_number, masked, masked_line
from overdue_cli.core.record.points import NoPoint, points
from overdue_cli.core.record.whose import Whose

# Findings that hold only of people who do not answer for the debt.
OF_OTHERS = ("contact-reached", "debt-disclosed")


class ComplaintFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A complaint: to whom, what was found, the entries it lists, the one by which the lender was
    first turned to, the later ones of that (`again`), and the one of its answer;
    `perhaps_answered` may be that, but says not whose it is. `reached_me` is a call taken shortly
    before others were contacted: the person could be reached. `lender_has_until` is the day on
    which the lender's usual time for the complaint before ends, where it still runs and nothing
    that may be its answer is in the record.
    """

    to: Literal["lender", "regulator", "local"]
    breaches: tuple[Breach, ...]
    lines: tuple[LogLine, ...]
    before: LogLine | None = None
    answered: LogLine | None = None
    perhaps_answered: LogLine | None = None
    reached_me: LogLine | None = None
    lender_has_until: date | None = None
    again: tuple[LogLine, ...] = ()
    # By which the person asked that others be left alone, before one of them was contacted.
    asked: LogLine | None = None
    left_out: tuple[NoPoint, ...] = ()
    perhaps_twice: tuple[int, ...] = ()
    # Calls in the first minute of the quiet hours: that it is inside is a reading of the text.
    at_the_edge: tuple[int, ...] = ()

    @property
    def skips_lender(self) -> bool:
        """Whether it goes past the lender, who was not turned to before by the record."""
        return self.to != "lender" and self.before is None

    @property
    def quoted(self) -> tuple[int, ...]:
        """The entries whose words it prints as they were written down."""
        return tuple(line.n for line in self.lines if line.entry.said)

    @property
    def numbered(self) -> tuple[int, ...]:
        """Of those the ones with a long number in their words, as of a phone, a card or an
        identity card, that is not masked.
        """
        lines = (line for line in self.lines if line.entry.said)
        return tuple(line.n for line in lines if has_long_number(line.entry.said))

    @property
    def after_before(self) -> tuple[int, ...]:
        """The entries it rests on that came after the lender was last turned to."""
        if self.before is None:
            return ()
        last = (self.before, *self.again)[-1].entry
        rests_on = {number for each in self.breaches for number in each.entries}
        return tuple(e.n for e in self.lines if e.n in rests_on and e.entry.is_after(last))

    @property
    def one_lender_is_taken_for_granted(self) -> bool:
        """Whether it counts calls of which none says whose they are."""
        return any(each.count and not each.lender for each in self.breaches)

    @property
    def of_paying(self) -> tuple[int, ...]:
        """The entries it lists that are of payments and promises."""
        kinds = ("payment", "promise", "agreement")
        return tuple(e.n for e in self.lines if e.entry.kind in kinds or e.entry.is_to_pay)

    @property
    def has_no_file(self) -> bool:
        """Whether none of the entries it lists names a file that proves it."""
        return not any(line.entry.evidence for line in self.lines)

    @property
    def unreached(self) -> tuple[int, ...]:
        """Calls that may let a lender say that the person was out of reach."""
        return tuple(n for each in self.breaches for n in each.unreached)

    @property
    def for_police(self) -> tuple[int, ...]:
        """The entries of points that only the police have a rule on: they stand as facts."""
        return tuple(n for each in self.breaches if not each.citations for n in each.entries)

    @property
    def is_of_others(self) -> bool:
        """Whether it says that people who do not owe the debt were contacted or told of it: that a
        guarantor is none of them, only the person knows.
        """
        return any(each.name in OF_OTHERS for each in self.breaches)


def complaint_facts(
    lines: Sequence[LogLine],
    checked: Checked,
    rules: LogRules,
    lender: Lender,
    *,
    to_lender: bool,
    chosen: Collection[int] = (),
    record: Sequence[LogLine] = (),
    times: LenderComplaint | None = None,
    as_of: date | None = None,
) -> ComplaintFacts:
    """The facts of a complaint from entries in force; `chosen` are entries to list besides.
    `record` are all in force, where `lines` are some of them: whether the lender was turned to
    before and answered is looked for there. `times` are those that this kind of lender has for a
    complaint, `as_of` the day of this one; without it no time is said to run.

    What somebody did of whom it is not known who sent them is no ground against a lender, and
    neither is a law that is for the police to apply.
    """
    found, left_out = points(lines, checked, rules)
    record = record or lines
    whose = Whose(record)
    taken = reached_me(lines, found, whose)
    named = {number for breach in found for number in breach.entries} | set(chosen)
    asked = own_request(record, found, whose)
    if taken is not None and taken.n not in named:
        taken = bare(taken)
    if asked is not None and asked.n not in named:
        asked = bare(asked)
    told = () if to_lender else _before(record, found, whose)
    before = told[0] if told else None
    answered, perhaps = _answers(before, record, whose)
    return ComplaintFacts(
        to="lender" if to_lender else "regulator" if lender in BANKING else "local",
        breaches=found,
        lines=_listed(lines, named, taken, asked),
        before=before,
        answered=answered,
        perhaps_answered=perhaps,
        reached_me=taken,
        lender_has_until=None if answered or perhaps else _still_until(before, times, as_of),
        again=told[1:],
        asked=asked,
        left_out=left_out,
        perhaps_twice=_twice(checked, found),
        at_the_edge=_at_the_edge(lines, found, rules),
    )


def _twice(checked: Checked, found: Sequence[Breach]) -> tuple[int, ...]:
    """The entries it rests on that may be one thing written down twice."""
    rests_on = {number for breach in found for number in breach.entries}
    again = (n for each in checked.unjudged if each.why == "perhaps-twice" for n in each.entries)
    return tuple(n for n in again if n in rests_on)


def _at_the_edge(
    lines: Sequence[LogLine], found: Sequence[Breach], rules: LogRules
) -> tuple[int, ...]:
    """Of the entries in the quiet hours those in their first minute."""
    late = {n for each in found if each.name == "quiet-hours" for n in each.entries}
    start = rules.measures.quiet_hours.start
    return tuple(e.n for e in lines if e.n in late and e.entry.at[11:16] == start)


def _listed(
    lines: Sequence[LogLine], named: Collection[int], *added: LogLine | None
) -> tuple[LogLine, ...]:
    """The entries it lists in order of time, with those that were added to them."""
    found = [each for each in lines if each.n in named]
    found += [each for each in added if each is not None and each.n not in named]
    return tuple(sorted(found, key=by_time))


def _still_until(
    before: LogLine | None, times: LenderComplaint | None, as_of: date | None
) -> date | None:
    """The last day of the usual time for a complaint, if it is not over."""
    last = None if before is None else usual_day(before.entry, times)
    return last if last is not None and as_of is not None and as_of <= last else None


def _answers(
    before: LogLine | None, lines: Sequence[LogLine], whose: Whose
) -> tuple[LogLine | None, LogLine | None]:
    """The answer to a complaint; else one that may be it."""
    if before is None:
        return None, None
    answers = LenderAnswers(lines, whose)
    answered = answers.to(before.entry)
    return answered, None if answered else answers.perhaps_to(before.entry)


def _before(lines: Sequence[LogLine], found: Sequence[Breach], whose: Whose) -> tuple[LogLine, ...]:
    """The complaints to the lender the findings are of, made when the first of them had happened,
    in order of time; one that names no lender is its where the record names no other. The time for
    an answer runs from the first: who reminds a lender gives it no new one.
    """
    rests_on = {number for breach in found for number in breach.entries}
    first = min((line.entry.day for line in lines if line.n in rests_on), default=date.min)
    of = {breach.lender.casefold() for breach in found}
    told = (
        line
        for line in lines
        if is_to_lender(line.entry) and whose.is_of(line.entry, of) and line.entry.day >= first
    )
    return tuple(sorted(told, key=by_time))


def with_numbers_masked(facts: ComplaintFacts) -> ComplaintFacts:
    """The same facts with long numbers masked in what was said, in numbers and names."""
    alone = ("before", "answered", "perhaps_answered", "reached_me", "asked")
    told = {name: line for name in alone if (line := getattr(facts, name)) is not None}
    return replace(
        facts,
        breaches=tuple(replace(each, lender=masked(each.lender)) for each in facts.breaches),
        lines=tuple(masked_line(line) for line in facts.lines),
        again=tuple(masked_line(line) for line in facts.again),
        **{name: masked_line(line) for name, line in told.items()},
    )
