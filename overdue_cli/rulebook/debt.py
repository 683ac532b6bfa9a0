"""The loader of all rules that one debt of a case needs."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.conduct import ConductRule
from overdue_cli.core.law.consequences import CrimeRules, Undoing
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.law.record import Length
from overdue_cli.core.law.rules import Rules
from overdue_cli.core.law.stages import Stages
from overdue_cli.rulebook.citations import citations, citations_in
from overdue_cli.rulebook.law import channels, claims
from overdue_cli.rulebook.products import product_of
from overdue_cli.rulebook.toml import VERSION, load

if TYPE_CHECKING:
    from overdue_cli.core.law.procedure import CourtRules


def rules_for(case: Case) -> tuple[Rules, ...]:
    """The rules of each debt of a case. Raises RulebookError when a file is broken."""
    by_debt = tuple(rules_of(debt) for debt in case.debts)
    if case.budget is None or not case.budget.spending:
        return by_debt
    from overdue_cli.core.law.budget import UsualSpending

    usual = load("law/budget.toml", UsualSpending)
    return tuple(msgspec.structs.replace(rules, usual_spending=usual) for rules in by_debt)


def rules_of(debt: Debt) -> Rules:
    """The rules of one debt."""
    return Rules(
        version=VERSION,
        checked=date.fromisoformat(VERSION),
        product=product_of(debt),
        stages=load("law/stages.toml", Stages),
        lending=load("law/lending.toml", Lending),
        limitation=load("law/limitation.toml", LimitationRule),
        undoing=load("law/undoing.toml", Undoing),
        conduct=load("law/conduct.toml", dict[str, ConductRule]),
        channels=channels(),
        crime=load("law/crime.toml", CrimeRules),
        topics=load("law/topics.toml", dict[str, tuple[str, ...]]),
        **_only_for(debt),
    )


def _only_for(debt: Debt) -> dict[str, Any]:
    """The rules for a card, a loan with details or a court paper, where the debt has one; and the
    citations these and all debts need.
    """
    # Each record and file is loaded only here: a plain debt must not wait for them.
    extra: dict[str, Any] = {"citations": citations()}
    if product_of(debt).is_card:
        from overdue_cli.core.law.cards import CardRules

        extra["cards"] = load("law/cards.toml", CardRules)
        extra["citations"] = extra["citations"] | citations_in("instruments/cards.toml")
    if debt.loan is not None:
        extra["claims"] = claims()
        for name in ("ledger", "lines"):
            extra["citations"] = extra["citations"] | citations_in(f"instruments/{name}.toml")
    if debt.paper is not None:
        of_paper = rules_of_paper()
        extra["court"], extra["periods"] = of_paper.court, of_paper.periods
        extra["citations"] = extra["citations"] | of_paper.citations
    return extra


class PaperRules(msgspec.Struct, frozen=True):
    """What is said of papers, the periods they begin, and the sources of both."""

    court: "CourtRules"
    periods: dict[str, Length]
    citations: Mapping[str, Citation]


def rules_of_paper() -> PaperRules:
    """The rules of the papers of a court, an arbitration institution or a notary."""
    from overdue_cli.core.law.deadlines import Deadlines
    from overdue_cli.core.law.procedure import CourtRules

    cited = citations()
    for name in ("deadlines", "court-papers", "court"):
        cited = cited | citations_in(f"instruments/{name}.toml")
    return PaperRules(
        load("law/court-papers.toml", CourtRules),
        load("law/deadlines.toml", Deadlines).steps,
        cited,
    )
