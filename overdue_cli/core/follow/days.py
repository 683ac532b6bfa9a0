"""Days to come: of a court, a promise, an instalment, an answer, a stage."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.follow.papers import UntoldPaper
from overdue_cli.core.follow.promises import Promise
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.record.answers import AnswerDays
from overdue_cli.core.report.facts import Facts

# The days of an answer, as days to come.
ANSWERS: dict[str, Literal["answer", "answer-complex", "answer-longest"]] = {
    "usual": "answer",
    "complex": "answer-complex",
    "longest": "answer-longest",
}


class DayToCome(msgspec.Struct, frozen=True, kw_only=True):
    """A day to keep in mind: court, promise, instalment, answer or stage, with the `bucket` that
    begins and the code a report usually has for it.
    """

    day: date
    what: Literal[
        "court", "promise", "instalment", "answer", "answer-complex", "answer-longest", "stage"
    ]
    debt: int | None = None
    entry: int | None = None
    amount: Decimal | None = None
    bucket: str | None = None
    report_code: str | None = None


def days_to_come(
    debts: Sequence[Facts],
    promises: Iterable[Promise],
    answers: Iterable[AnswerDays],
    warned: Sequence[int],
    papers: Iterable[UntoldPaper] = (),
) -> tuple[DayToCome, ...]:
    """The days in their order. Where limitation may be near or past, none on which to pay."""
    found = [*_of_debts(debts, warned), *_of_promises(promises, warned)]
    found += _of_answers(answers, debts[0].as_of)
    found += _of_papers(papers, debts[0].as_of)
    return tuple(sorted(found, key=lambda each: each.day))


def _of_debts(debts: Iterable[Facts], warned: Sequence[int]) -> Iterator[DayToCome]:
    for facts in debts:
        number, paper = facts.number + 1, facts.paper
        if paper is not None and paper.last is not None and paper.last >= facts.as_of:
            yield DayToCome(day=paper.last, what="court", debt=number)
        if number in warned:
            continue
        due = None if facts.account is None else facts.account.next_due(facts.charges.terms)
        if due is not None:
            yield DayToCome(day=due, what="instalment", debt=number)
        yield from _of_stage(facts)


def _of_stage(facts: Facts) -> Iterator[DayToCome]:
    """The day on which the next stage begins. Days said only roughly give none, and after the last
    there is none; stages are a licensed lender's.
    """
    counts = facts.is_overdue and facts.stage.due_is_known and facts.lender is not Lender.PRIVATE
    change = next((each for each in facts.stage.next if each.code == "bucket"), None)
    if counts and change is not None:
        yield DayToCome(
            day=change.date,
            what="stage",
            debt=facts.number + 1,
            bucket=change.bucket,
            report_code=change.report_code,
        )


def _of_papers(papers: Iterable[UntoldPaper], as_of: date) -> Iterator[DayToCome]:
    """The last days that the log itself names of papers the case does not tell of."""
    for paper in papers:
        if paper.due is not None and paper.due >= as_of:
            yield DayToCome(day=paper.due, what="court", debt=paper.debt, entry=paper.entry)


def _of_promises(promises: Iterable[Promise], warned: Sequence[int]) -> Iterator[DayToCome]:
    for each in promises:
        if each.outcome == "open" and each.due is not None and not _held(each, warned):
            left = (each.amount or ZERO) - each.paid
            yield DayToCome(
                day=each.due, what="promise", debt=each.debt, entry=each.entry, amount=left
            )


def _of_answers(answers: Iterable[AnswerDays], as_of: date) -> Iterator[DayToCome]:
    for answer in answers:
        for name, day in answer.to_come:
            if day >= as_of:
                yield DayToCome(day=day, what=ANSWERS[name], entry=answer.entry)


def _held(promise: Promise, warned: Sequence[int]) -> bool:
    """Whether to pay what was promised may acknowledge a debt that is perhaps over."""
    return promise.debt is None or promise.debt in warned
