"""The loaders of the law for calculations and letters, each reading its file when it is called:
`law.procedure()`.
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec.structs import replace

from overdue_cli.core.law.citation import Checking, Citation
from overdue_cli.core.law.conduct import Channel, ConductRule, LetterRules
from overdue_cli.core.law.lending import Lending, LprRates
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.citations import citations, citations_in
from overdue_cli.rulebook.toml import convert, load

if TYPE_CHECKING:
    from overdue_cli.core.law.allocation import Allocation
    from overdue_cli.core.law.cards import CardRules
    from overdue_cli.core.law.collection import CollectionRules, ComplaintRules, LogRules
    from overdue_cli.core.law.consequences import CreditReportRules, CrimeRules, InsolvencyRules
    from overdue_cli.core.law.deadlines import Deadlines
    from overdue_cli.core.law.delay_interest import DelayRule
    from overdue_cli.core.law.ledger import ClaimRules
    from overdue_cli.core.law.limitation import LimitationRule
    from overdue_cli.core.law.procedure import Procedure
    from overdue_cli.core.law.repayment import Repayment
    from overdue_cli.core.law.stages import Stages

T = TypeVar("T")


class RulesOf(Generic[T]):
    """A loader of one file of the law as a record, whose module is imported by the first call.

    A command that needs one file does not import the records of all others, so it starts faster.
    """

    def __init__(self, module: str, record: str, file: str) -> None:
        self.module = module
        self.record = record
        self.file = file

    def __call__(self) -> T:
        kind = getattr(import_module(f"overdue_cli.{self.module}"), self.record)
        rules: T = load(self.file, kind)
        return rules


# Court fees; the caps on charges, and the LPR; the order in which payments are counted.
procedure: RulesOf["Procedure"] = RulesOf("core.law.procedure", "Procedure", "law/procedure.toml")
lending: RulesOf[Lending] = RulesOf("core.law.lending", "Lending", "law/lending.toml")
allocation: RulesOf["Allocation"] = RulesOf(
    "core.law.allocation", "Allocation", "law/allocation.toml"
)
# The doubled part of the interest for delayed performance; the periods of the steps of a case.
delay_rule: RulesOf["DelayRule"] = RulesOf(
    "core.law.delay_interest", "DelayRule", "law/delay-interest.toml"
)
deadlines: RulesOf["Deadlines"] = RulesOf("core.law.deadlines", "Deadlines", "law/deadlines.toml")
# The limitation period, and the events that restart it.
limitation_rule: RulesOf["LimitationRule"] = RulesOf(
    "core.law.limitation", "LimitationRule", "law/limitation.toml"
)
# The stages of arrears, by their days.
stages: RulesOf["Stages"] = RulesOf("core.law.stages", "Stages", "law/stages.toml")
# Credit cards; repayment and yearly rates.
cards: RulesOf["CardRules"] = RulesOf("core.law.cards", "CardRules", "law/cards.toml")
repayment: RulesOf["Repayment"] = RulesOf("core.law.repayment", "Repayment", "law/repayment.toml")
# Used in sentences only: crime, the credit report, complaints, collection, personal bankruptcy.
crime: RulesOf["CrimeRules"] = RulesOf("core.law.consequences", "CrimeRules", "law/crime.toml")
credit_report: RulesOf["CreditReportRules"] = RulesOf(
    "core.law.consequences", "CreditReportRules", "law/credit-report.toml"
)
complaints: RulesOf["ComplaintRules"] = RulesOf(
    "core.law.collection", "ComplaintRules", "law/complaints.toml"
)
collection: RulesOf["CollectionRules"] = RulesOf(
    "core.law.collection", "CollectionRules", "law/collection.toml"
)
insolvency: RulesOf["InsolvencyRules"] = RulesOf(
    "core.law.consequences", "InsolvencyRules", "law/insolvency.toml"
)


def claims() -> "ClaimRules":
    """The rules of a claim for interest, with the penalty multiple a bank may agree."""
    # The multiple has one place, `lending.toml`, and is joined in here: two copies could differ.
    from overdue_cli.core.law.ledger import ClaimRules

    table = load("law/ledger.toml", dict[str, Any])
    bounds = load("law/lending.toml", dict[str, Any])["bank-multiplier"]
    # So has the LPR, which the rate of a contract may go by.
    return replace(convert({**table, "bank-multiplier": bounds}, ClaimRules), lpr=_lpr())


def repayment_by_lpr() -> "Repayment":
    """The rules on repayment, with the LPR for rates that go by it."""
    return replace(repayment(), lpr=_lpr())


def allocation_by_lpr() -> "Allocation":
    """The order of payment, with the LPR for rates that go by it."""
    return replace(allocation(), lpr=_lpr())


def _lpr() -> LprRates:
    caps = lending()
    return LprRates(one_year=caps.lpr, five_year=caps.lpr_five_year)


def channels() -> dict[str, Channel]:
    """The places to turn to, by name."""
    by_name: dict[str, Channel] = load("law/channels.toml", dict[str, Channel])
    return by_name


@cache
def all_citations() -> dict[str, Citation]:
    """All citations by `instrument:article`: those of the report, and those of calculations."""
    by_key = dict(citations())
    for name in sorted(path.stem for path in (toml.DATA / "instruments").glob("*.toml")):
        by_key |= citations_in(f"instruments/{name}.toml")
    return by_key


def checking() -> Checking:
    """When the sources were last checked. The LPR's day stands with its history."""
    rates = _lpr()
    known = {
        citation: series.verified_through
        for series in (rates.one_year, rates.five_year)
        for citation in series.citations
    }
    days: Checking = load("law/checking.toml", Checking)
    return replace(days, rates=known)


def log_rules() -> "LogRules":
    """What the entries of a log are checked against."""
    from overdue_cli.core.law.collection import LogRule, LogRules

    return LogRules(
        checks=load("law/log-rules.toml", dict[str, LogRule]),
        measures=collection(),
        conduct=load("law/conduct.toml", dict[str, ConductRule]),
        citations=all_citations(),
    )


def letter_rules() -> LetterRules:
    """The legal basis of each statement in letters, and the conduct rules a complaint may name."""
    return LetterRules(
        basis=load("law/letters.toml", dict[str, ConductRule]),
        conduct=load("law/conduct.toml", dict[str, ConductRule]),
    )
