"""What is told of a report: it, the meaning of its codes, and one account beside one debt."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from overdue_cli.core.bureau.beside import BesideDebt, Choices
from overdue_cli.core.bureau.compare import HeldAgainst
from overdue_cli.core.bureau.report import ReadReport
from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.consequences import CreditReportRules
from overdue_cli.core.law.stages import Stages


class ReadCode(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A code of a month that stands in the report, and what it is commonly read as; `first_day` to
    `last_day` overdue for a number, without a last one for the highest.
    """

    code: str
    means: str
    first_day: int | None = None
    last_day: int | None = None
    citations: tuple[str, ...] = ()


class ReportAdvice(msgspec.Struct, frozen=True, kw_only=True):
    """Something to say beside what the report holds, by its code."""

    code: str
    citations: tuple[str, ...]


class CheckedReport(msgspec.Struct, frozen=True, kw_only=True):
    """A report and what is said of it; `choices` are the accounts of which one is to be named
    before anything is compared, `none_of_kind` that none is a card, or a loan, as the debt is.
    """

    report: ReadReport
    codes: tuple[ReadCode, ...]
    comparison: BesideDebt | None
    choices: tuple[int, ...]
    advice: tuple[ReportAdvice, ...]
    citations: tuple[Citation, ...]
    none_of_kind: bool = False


def known_codes(rules: CreditReportRules, stages: Stages) -> frozenset[str]:
    """The codes of a month that have a meaning."""
    numbers = (bucket.report_code for bucket in stages.buckets)
    return frozenset((*numbers, *(each.code for each in rules.letters)))


def codes_in(report: ReadReport, rules: CreditReportRules, stages: Stages) -> tuple[ReadCode, ...]:
    """The meaning of each code that stands in the report, in the order of the rulebook."""
    met = {each.code for account in report.accounts for each in account.months}
    return tuple(each for each in _codes(rules, stages) if each.code in met)


def _codes(rules: CreditReportRules, stages: Stages) -> Iterator[ReadCode]:
    for each in rules.letters:
        yield ReadCode(code=each.code, means=each.means, citations=each.citations)
    for bucket in stages.buckets:
        if bucket.first_day > 0:
            yield ReadCode(
                code=bucket.report_code,
                means="overdue",
                first_day=bucket.first_day,
                last_day=stages.last_day(bucket),
                citations=stages.report_citations,
            )


def checked(
    report: ReadReport,
    rules: CreditReportRules,
    stages: Stages,
    known: Mapping[str, Citation],
    compared: BesideDebt | Choices | None = None,
) -> CheckedReport:
    """Put together what is told, with the sources of all of it; `compared` is what came of holding
    an account against a debt, None where there is none.
    """
    comparison = compared if isinstance(compared, BesideDebt) else None
    choices = compared if isinstance(compared, Choices) else Choices(accounts=())
    codes = codes_in(report, rules, stages)
    advice = tuple(_advice(codes, rules))
    held = comparison.compared if comparison else ()
    told: tuple[ReadCode | HeldAgainst | ReportAdvice, ...] = (*codes, *held, *advice)
    used = dict.fromkeys(key for each in told for key in each.citations)
    return CheckedReport(
        report=report,
        codes=codes,
        comparison=comparison,
        choices=choices.accounts,
        none_of_kind=choices.none_of_kind,
        advice=advice,
        citations=tuple(known[key] for key in used),
    )


def _advice(codes: Sequence[ReadCode], rules: CreditReportRules) -> Iterator[ReportAdvice]:
    """What numbers are with a card, where there are any; how an error is mended; what is free."""
    if any(each.means == "overdue" for each in codes):
        yield ReportAdvice(code="cards", citations=rules.cards.citations)
    yield ReportAdvice(code="objection", citations=rules.objection.citations)
    yield ReportAdvice(code="complaint", citations=rules.complaint.citations)
    yield ReportAdvice(code="kept-for", citations=rules.kept.citations)
    yield ReportAdvice(code="free", citations=rules.free.citations)
