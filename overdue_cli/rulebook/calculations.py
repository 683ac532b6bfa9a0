"""What the calculations of `overdue calc` go by, each loaded when it is asked for."""

from functools import cache
from typing import TYPE_CHECKING

from overdue_cli.core.citation import Citation
from overdue_cli.core.rules import Lending
from overdue_cli.rulebook import DATA, LendingFile, citations, citations_in, load

if TYPE_CHECKING:
    from overdue_cli.core.allocation import Allocation
    from overdue_cli.core.cards import CardRules
    from overdue_cli.core.court_fees import Procedure
    from overdue_cli.core.schedules import Repayment
    from overdue_cli.core.uses.deadline import Deadlines
    from overdue_cli.core.uses.delay_interest import DelayRule
    from overdue_cli.core.uses.limitation import LimitationRule
    from overdue_cli.core.uses.rated import ClaimRules


def procedure() -> "Procedure":
    """The fees of a court."""
    from overdue_cli.core.court_fees import Procedure

    found: Procedure = load("law/procedure.toml", Procedure)
    return found


def lending() -> Lending:
    """The lines that charges are held against, and the LPR."""
    found: Lending = load("law/lending.toml", LendingFile)
    return found


def allocation() -> "Allocation":
    """In which order a payment is counted."""
    from overdue_cli.core.allocation import Allocation

    found: Allocation = load("law/allocation.toml", Allocation)
    return found


def delay_rule() -> "DelayRule":
    """The doubled part of the interest for delayed performance."""
    from overdue_cli.core.uses.delay_interest import DelayRule

    found: DelayRule = load("law/delay-interest.toml", DelayRule)
    return found


def deadlines() -> "Deadlines":
    """How long each step in a court case has."""
    from overdue_cli.core.uses.deadline import Deadlines

    found: Deadlines = load("law/deadlines.toml", Deadlines)
    return found


def limitation_rule() -> "LimitationRule":
    """How a limitation period is counted, and what restarts it."""
    from overdue_cli.core.uses.limitation import LimitationRule

    found: LimitationRule = load("law/limitation-count.toml", LimitationRule)
    return found


def cards() -> "CardRules":
    """Rules for credit cards."""
    from overdue_cli.core.cards import CardRules

    found: CardRules = load("law/cards.toml", CardRules)
    return found


def repayment() -> "Repayment":
    """Where the rules on repaying and on yearly rates stand."""
    from overdue_cli.core.schedules import Repayment

    found: Repayment = load("law/repayment.toml", Repayment)
    return found


def claims() -> "ClaimRules":
    """Where the lines of a claim, and the order of payments, stand."""
    from overdue_cli.core.uses.rated import ClaimRules

    found: ClaimRules = load("law/ledger.toml", ClaimRules)
    return found


@cache
def all_citations() -> dict[str, Citation]:
    """What the report cites, and what only calculations cite."""
    more = sorted(path.stem for path in (DATA / "instruments").glob("*.toml"))
    found = dict(citations())
    for name in more:
        found |= citations_in(f"instruments/{name}.toml")
    return found
