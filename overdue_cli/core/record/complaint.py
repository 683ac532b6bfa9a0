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
from overdue_cli.core.record.chain import LogLine, by_time
from overdue_cli.core.record.checked import Breach, Checked
from overdue_cli.core.record.entry import REACHING, LogEntry
from overdue_cli.core.record.masking import has_long_number, masked, masked_line
from overdue_cli.core.record.whose import Whose

# Findings that hold only of people who do not answer for the debt.
OF_OTHERS = ("contact-reached", "debt-disclosed")


class ComplaintFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A complaint: to whom, what was found, the entries it lists, the one by which the lender was
    turned to before, and the one of its answer; `perhaps_answered` may be that, but says not
    whose it is. `reached_me` is a call taken shortly before others were contacted: the person could
    be reached. `lender_has_until` is the day on which the lender's usual time for the complaint
    before ends, where it still runs and nothing that may be its answer is in the record.
    """

    to: Literal["lender", "regulator", "local"]
    breaches: tuple[Breach, ...]
    lines: tuple[LogLine, ...]
    before: LogLine | None = None
    answered: LogLine | None = None
    perhaps_answered: LogLine | None = None
    reached_me: LogLine | None = None
    lender_has_until: date | None = None

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
        """Of those the ones with a long number in their words, as of a phone, a card or an identity
        card, that is not masked.
        """
        lines = (line for line in self.lines if line.entry.said)
        return tuple(line.n for line in lines if has_long_number(line.entry.said))

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
    others = {
        line.n
        for line in lines
        if line.entry.kind in REACHING and line.entry.who not in ("lender", "agency")
    }
    found = tuple(
        _before_a_lender(each, rules)
        for each in checked.breaches
        if each.level != "hint" and others.isdisjoint(each.entries)
    )
    record = record or lines
    whose = Whose(record)
    reached_me = _reached_me(lines, found, whose)
    named = {number for breach in found for number in breach.entries} | set(chosen)
    if reached_me is not None and reached_me.n not in named:
        reached_me = _bare(reached_me)
    before = None if to_lender else _before(record, found, whose)
    answered, perhaps = _answers(before, record, whose)
    return ComplaintFacts(
        to="lender" if to_lender else "regulator" if lender in BANKING else "local",
        breaches=found,
        lines=_listed(lines, named, reached_me),
        before=before,
        answered=answered,
        perhaps_answered=perhaps,
        reached_me=reached_me,
        lender_has_until=None if answered or perhaps else _still_until(before, times, as_of),
    )


def _listed(
    lines: Sequence[LogLine], named: Collection[int], added: LogLine | None
) -> tuple[LogLine, ...]:
    """The entries it lists in order of time, with the one that was added to them."""
    found = [each for each in lines if each.n in named]
    if added is not None and added.n not in named:
        found.append(added)
    return tuple(sorted(found, key=by_time))


def _bare(line: LogLine) -> LogLine:
    """An entry with when it was, of whom and from which number: what was said in it is no part of
    what a complaint rests on, and may be the person's own word on the debt.
    """
    entry = line.entry
    bare = LogEntry(
        kind=entry.kind,
        at=entry.at,
        who=entry.who,
        lender=entry.lender,
        agency=entry.agency,
        number=entry.number,
        debt=entry.debt,
        connected=entry.connected,
        robot=entry.robot,
    )
    return replace(line, entry=bare)


def _still_until(
    before: LogLine | None, times: LenderComplaint | None, as_of: date | None
) -> date | None:
    """The last day of the usual time for a complaint, if it is not over."""
    last = None if before is None else usual_day(before.entry, times)
    return last if last is not None and as_of is not None and as_of <= last else None


def _reached_me(lines: Sequence[LogLine], found: Sequence[Breach], whose: Whose) -> LogLine | None:
    """The last call of the lender or an agency that the person took on the day others were first
    contacted, or the day before, and before that contact.
    """
    contacted = {n for each in found if each.name == "contact-reached" for n in each.entries}
    first = min((line for line in lines if line.n in contacted), key=by_time, default=None)
    if first is None:
        return None
    calls = (
        line
        for line in lines
        if line.entry.kind == "call"
        and line.entry.who in ("lender", "agency")
        and line.entry.to == "me"
        and line.entry.connected
        and not line.entry.mine
        and first.entry.is_after(line.entry)
        and (first.entry.day - line.entry.day).days < 2
        and whose.is_one(line.entry, first.entry)
    )
    return max(calls, key=by_time, default=None)


def _before_a_lender(breach: Breach, rules: LogRules) -> Breach:
    """A finding with what a lender or its regulator applies, and what may be said by that."""
    grounds = rules.grounds(breach.name, breach.citations)
    return replace(
        breach,
        citations=grounds,
        level=rules.level(breach.name, grounds),
        internet_only=rules.internet_only(breach.name, grounds),
    )


def _answers(
    before: LogLine | None, lines: Sequence[LogLine], whose: Whose
) -> tuple[LogLine | None, LogLine | None]:
    """The answer to a complaint; else one that may be it."""
    if before is None:
        return None, None
    answers = LenderAnswers(lines, whose)
    answered = answers.to(before.entry)
    return answered, None if answered else answers.perhaps_to(before.entry)


def _before(lines: Sequence[LogLine], found: Sequence[Breach], whose: Whose) -> LogLine | None:
    """The latest complaint to the lender the findings are of, made when the first of them had
    happened; one that names no lender is its where the record names no other.
    """
    rests_on = {number for breach in found for number in breach.entries}
    first = min((line.entry.day for line in lines if line.n in rests_on), default=date.min)
    of = {breach.lender.casefold() for breach in found}
    told = (
        line
        for line in lines
        if is_to_lender(line.entry) and whose.is_of(line.entry, of) and line.entry.day >= first
    )
    return max(told, key=by_time, default=None)


def with_numbers_masked(facts: ComplaintFacts) -> ComplaintFacts:
    """The same facts with long numbers masked in what was said, in numbers and names."""
    before, answered, perhaps, reached_me = (
        None if line is None else masked_line(line)
        for line in (facts.before, facts.answered, facts.perhaps_answered, facts.reached_me)
    )
    return replace(
        facts,
        breaches=tuple(replace(each, lender=masked(each.lender)) for each in facts.breaches),
        lines=tuple(masked_line(line) for line in facts.lines),
        before=before,
        answered=answered,
        perhaps_answered=perhaps,
        reached_me=reached_me,
    )
