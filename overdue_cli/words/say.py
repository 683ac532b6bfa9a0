"""A finding as a sentence."""

from collections.abc import Mapping
from functools import cache

import msgspec

from overdue_cli.core import findings as f
from overdue_cli.core.findings import Finding
from overdue_cli.words.assumptions import ASSUMPTIONS
from overdue_cli.words.consequences import CONSEQUENCES
from overdue_cli.words.cost import COST
from overdue_cli.words.court import COURT
from overdue_cli.words.i18n import Language
from overdue_cli.words.options import OPTIONS
from overdue_cli.words.plan import PLAN
from overdue_cli.words.rights import RIGHTS
from overdue_cli.words.standing import STANDING
from overdue_cli.words.steps import STEPS

# Findings that come in kinds: the field that says which, and so which words.
KINDS: dict[type[Finding], str] = {
    f.UsualNow: "band",
    f.Measure: "measure",
    f.AddedRange: "compound",
    f.RateUsed: "basis",
    f.NarrowsMost: "field",
    f.PenaltyByAgreement: "lender",
    f.CardReckoned: "basis",
    f.FeesGiven: "lender",
    f.NoFeeFound: "basis",
    f.LineAbove: "terms",
    f.LineBelow: "terms",
    f.LineDepends: "terms",
    f.PrivateAbove: "by",
    f.PrivateBelow: "by",
    f.PrivateDepends: "by",
    f.PrivateOldRule: "why",
    f.PrivatePaid: "part",
    f.CreditReport: "basis",
    f.AutoDebit: "lender",
    f.PlanBasis: "counts",
    f.WayRecommended: "strategy",
    f.CallLender: "ask",
    f.CallContractLender: "ask",
    f.BeforeDue: "lender",
    f.Ask: "request",
    f.AskingIsNoRight: "lender",
    f.OptionRelief: "lender",
    f.OptionDefer: "lender",
    f.Papers: "cause",
    f.InsolvencyPilot: "residence",
    f.HaveReady: "lender",
    f.OptionsAndLimitation: "period",
    f.TokenPayment: "order",
    f.LimitationInCourt: "paper",
    f.LimitationInterrupted: "paper",
    f.LimitationDecided: "paper",
    f.PaperUntil: "paper",
    f.PaperPassed: "paper",
    f.PaperUndated: "paper",
    f.PaperCame: "paper",
    f.CourtFirst: "paper",
    f.CourtFirstPassed: "paper",
    f.SayInCourt: "paper",
    f.SaySettle: "to",
    f.OthersContacted: "who",
    f.SayToLender: "to",
    f.SayToLenderNoOffer: "to",
    f.SayToLenderNoMoney: "to",
    f.SayToLenderClears: "to",
    f.SayToLenderDue: "to",
    f.Avoid: "what",
    f.Conduct: "rule",
    f.TurnTo: "channel",
    f.RateAssumed: "basis",
    f.MultiplierAssumed: "basis",
    f.ConventionGiven: "which",
    f.ScheduleFollowed: "method",
    f.PaymentsCounted: "order",
}


@cache
def templates() -> dict[str, str]:
    """Every finding's English template by its code, or by `code.kind`."""
    return {**STANDING, **COURT, **COST, **CONSEQUENCES, **PLAN, **OPTIONS, **STEPS, **RIGHTS, **ASSUMPTIONS}


def key_of(finding: Finding) -> str:
    """The context of a finding's template."""
    kind = KINDS.get(type(finding))
    return finding.code if kind is None else f"{finding.code}.{getattr(finding, kind)}"


def sentence(language: Language, finding: Finding, words: Mapping[str, str] | None = None) -> str:
    """What a finding says, in one language; `words` where they are not those of the report."""
    return language.text(key_of(finding), words or templates(), **msgspec.structs.asdict(finding))
