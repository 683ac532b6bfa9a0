"""Which account of a report is held against a debt, and what comes of it."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

import msgspec

from overdue_cli.core.bureau.compare import HeldAgainst, ToldDebt, compare
from overdue_cli.core.bureau.report import ReadReport, ReportedAccount
from overdue_cli.core.bureau.told import told_of
from overdue_cli.core.law.consequences import CreditReportRules
from overdue_cli.core.law.stages import Stages
from overdue_cli.core.report.facts import Facts

# named: by the person; only: no other may be the debt; only-of-kind: no other of those that are a
# card, or a loan, as the debt is.
ChosenAs = Literal["named", "only", "only-of-kind"]


class BesideDebt(msgspec.Struct, frozen=True, kw_only=True):
    """The account `account` of the report beside the debt `debt` of the case, both from 1, as that
    stood on `as_of`; `chosen_as`: how it was come to.
    """

    account: int
    debt: int
    as_of: date
    chosen_as: ChosenAs
    compared: tuple[HeldAgainst, ...]

    @property
    def differences(self) -> tuple[HeldAgainst, ...]:
        """What is not the same."""
        return tuple(each for each in self.compared if each.leaning != "same")

    @property
    def to_object(self) -> tuple[HeldAgainst, ...]:
        """What an objection could be about: where the report is the harsher one."""
        return tuple(each for each in self.compared if each.leaning == "harsher")


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """The accounts of which one is to be named before anything is compared; `none_of_kind` where
    none is a card, or a loan, as the debt is.
    """

    accounts: tuple[int, ...]
    none_of_kind: bool = False


def beside(
    report: ReadReport,
    facts: Facts,
    rules: CreditReportRules,
    stages: Stages,
    account: int | None = None,
) -> BesideDebt | Choices:
    """Hold one account against a debt: the one that was named, or the only one that may be it;
    where that is none or several, these.
    """
    told = told_of(facts)
    chosen = _chosen(report, told) if account is None else account
    if isinstance(chosen, Choices):
        return chosen
    return BesideDebt(
        account=chosen,
        debt=facts.number + 1,
        as_of=facts.as_of,
        chosen_as=_chosen_as(report, chosen) if account is None else "named",
        compared=compare(
            report.account(chosen),
            told,
            report.made,
            rules,
            stages.buckets,
            stages.report_citations,
        ),
    )


def _chosen(report: ReadReport, told: ToldDebt) -> int | Choices:
    fitting = candidates(report, told)
    if len(fitting) == 1:
        return fitting[0].number
    numbers = tuple(each.number for each in fitting or report.accounts)
    return Choices(accounts=numbers, none_of_kind=not fitting)


def _chosen_as(report: ReadReport, chosen: int) -> ChosenAs:
    """Whether it is the only one whatever the kind of the debt."""
    fitting = _overdue(report.accounts)
    return "only" if [each.number for each in fitting] == [chosen] else "only-of-kind"


def candidates(report: ReadReport, told: ToldDebt) -> tuple[ReportedAccount, ...]:
    """The accounts that may be the debt: of its kind, where that was told, those overdue in the
    report, else all of them.
    """
    return _overdue(
        tuple(
            each
            for each in report.accounts
            if not told.kind_is_known or (each.kind == "card") == told.is_card
        )
    )


def _overdue(accounts: Sequence[ReportedAccount]) -> tuple[ReportedAccount, ...]:
    found = tuple(
        each for each in accounts if each.is_overdue or each.overdue_run or each.state == "bad-debt"
    )
    return found or tuple(accounts)
