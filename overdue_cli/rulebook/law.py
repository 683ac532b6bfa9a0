"""What the calculations of `overdue calc` go by, each loaded when it is asked for:
`calculations.procedure()`.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.conduct import Channel, ConductRule
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.letters import LetterRules
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.citations import citations, citations_in
from overdue_cli.rulebook.toml import convert, load

if TYPE_CHECKING:
    from overdue_cli.core.law.allocation import Allocation
    from overdue_cli.core.law.cards import CardRules
    from overdue_cli.core.law.conduct import CollectionRules, ComplaintRules
    from overdue_cli.core.law.consequences import CreditReportRules, CrimeRules, InsolvencyRules
    from overdue_cli.core.law.deadlines import Deadlines
    from overdue_cli.core.law.delay_interest import DelayRule
    from overdue_cli.core.law.ledger import ClaimRules
    from overdue_cli.core.law.limitation import LimitationRule
    from overdue_cli.core.law.procedure import Procedure
    from overdue_cli.core.law.repayment import Repayment

T = TypeVar("T")


class RulesOf(Generic[T]):
    """One file of the law as the record of a module, which is imported with the first call."""

    def __init__(self, module: str, record: str, file: str) -> None:
        self.module = module
        self.record = record
        self.file = file

    def __call__(self) -> T:
        found: T = load(
            self.file, getattr(import_module(f"overdue_cli.{self.module}"), self.record)
        )
        return found


# The fees of a court; the lines that charges are held against, and the LPR; in which order a
# payment is counted.
procedure: RulesOf["Procedure"] = RulesOf("core.law.procedure", "Procedure", "law/procedure.toml")
lending: RulesOf[Lending] = RulesOf("core.law.lending", "Lending", "law/lending.toml")
allocation: RulesOf["Allocation"] = RulesOf(
    "core.law.allocation", "Allocation", "law/allocation.toml"
)
# The doubled part of the interest for delayed performance; how long each step in a court case has.
delay_rule: RulesOf["DelayRule"] = RulesOf(
    "core.law.delay_interest", "DelayRule", "law/delay-interest.toml"
)
deadlines: RulesOf["Deadlines"] = RulesOf("core.law.deadlines", "Deadlines", "law/deadlines.toml")
# How a limitation period is counted, and what restarts it.
limitation_rule: RulesOf["LimitationRule"] = RulesOf(
    "core.law.limitation", "LimitationRule", "law/limitation.toml"
)
# Credit cards; repaying and yearly rates; the lines of a claim, and the order of payments.
cards: RulesOf["CardRules"] = RulesOf("core.law.cards", "CardRules", "law/cards.toml")
repayment: RulesOf["Repayment"] = RulesOf("core.law.repayment", "Repayment", "law/repayment.toml")
# What is said beside: crime, the credit report, complaints, collection, personal bankruptcy.
crime: RulesOf["CrimeRules"] = RulesOf("core.law.consequences", "CrimeRules", "law/crime.toml")
credit_report: RulesOf["CreditReportRules"] = RulesOf(
    "core.law.consequences", "CreditReportRules", "law/credit-report.toml"
)
complaints: RulesOf["ComplaintRules"] = RulesOf(
    "core.law.conduct", "ComplaintRules", "law/complaints.toml"
)
collection: RulesOf["CollectionRules"] = RulesOf(
    "core.law.conduct", "CollectionRules", "law/collection.toml"
)
insolvency: RulesOf["InsolvencyRules"] = RulesOf(
    "core.law.consequences", "InsolvencyRules", "law/insolvency.toml"
)


def claims() -> "ClaimRules":
    """Where the entries of a claim stand, with the multiple a bank may take, which stands once."""
    from overdue_cli.core.law.ledger import ClaimRules

    table = load("law/ledger.toml", dict[str, Any])
    bounds = load("law/lending.toml", dict[str, Any])["bank-multiplier"]
    return convert({**table, "bank-multiplier": bounds}, ClaimRules)


def channels() -> dict[str, Channel]:
    """Where to turn, by name."""
    found: dict[str, Channel] = load("law/channels.toml", dict[str, Channel])
    return found


@cache
def all_citations() -> dict[str, Citation]:
    """What the report cites, and what only calculations cite."""
    more = sorted(path.stem for path in (toml.DATA / "instruments").glob("*.toml"))
    found = dict(citations())
    for name in more:
        found |= citations_in(f"instruments/{name}.toml")
    return found


def letter_rules() -> LetterRules:
    """What each statement rests on, and the rules of conduct a complaint may name."""
    return LetterRules(
        basis=load("law/letters.toml", dict[str, ConductRule]),
        conduct=load("law/conduct.toml", dict[str, ConductRule]),
    )
