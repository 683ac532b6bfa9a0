"""The questions about an entry of a log as data, in the order they are asked: for which kinds, and
which answers each has.

What is asked stands in `words/log_ask.py` (`log-ask.<field>`), the label of a field and the words
for its values in `words/log.py`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from overdue_cli.core.record.entry import REACHING, LogKind, Reached, Tag, Who, takes

# What was answered so far: field to text, or to several texts.
SoFar = Mapping[str, Any]
PROMISING = ("promise", "agreement")


@dataclass(frozen=True, kw_only=True)
class LogQuestion:
    """One question about an entry. `choices` gives the answers there are to choose from, of which
    `several` may be true.
    """

    field: str
    kinds: tuple[str, ...] = ()
    required: bool = False
    several: bool = False
    choices: Callable[[SoFar], tuple[str, ...]] | None = None
    only: Callable[[SoFar], bool] = lambda told: True

    def applies(self, told: SoFar) -> bool:
        """Whether it is asked of what was told so far."""
        kind = told.get("kind", "")
        fits = (not self.kinds or kind in self.kinds) and takes(kind, self.field)
        return fits and self.only(told)


def _is_theirs(told: SoFar) -> bool:
    return told.get("mine") not in ("yes", True)


def _deeds(told: SoFar) -> tuple[str, ...]:
    """What may have been done or agreed in an entry like this."""
    kind, who = told.get("kind"), told.get("who")
    if kind == "agreement":
        return ("hours-agreed", "calls-agreed")
    out = {"hours-agreed", "calls-agreed"}
    if kind != "visit":
        out |= {"entered-home", "came-to-office"}
    if told.get("to", "me") == "me":
        out |= {"told-debt", "could-not-reach-me"}
    else:
        out.add("asked-to-pay")
    if who != "agency":
        out |= {"posed-as-lender", "not-on-list", "not-told-of-agency", "private-phone"}
    if who != "lender" or kind == "visit":
        out.add("answered")
    return tuple(tag for tag in get_args(Tag) if tag not in out)


QUESTIONS = (
    LogQuestion(field="kind", required=True, choices=lambda _: get_args(LogKind)),
    LogQuestion(field="at", required=True),
    LogQuestion(
        field="who",
        kinds=(*REACHING, "agreement", "complaint", "paper"),
        choices=lambda _: tuple(who for who in get_args(Who) if who != "unknown"),
    ),
    LogQuestion(field="mine", kinds=("call", "message"), choices=lambda _: ("no", "yes")),
    LogQuestion(field="lender", kinds=(*REACHING, *PROMISING, "payment", "complaint")),
    LogQuestion(field="agency", only=lambda told: told.get("who") == "agency"),
    LogQuestion(field="number", kinds=("call", "message"), only=_is_theirs),
    LogQuestion(field="debt", kinds=(*REACHING, *PROMISING, "payment", "complaint", "paper")),
    LogQuestion(field="to", kinds=REACHING, choices=lambda _: get_args(Reached), only=_is_theirs),
    LogQuestion(field="contact", only=lambda told: told.get("to", "me") != "me"),
    LogQuestion(field="connected", kinds=("call",), choices=lambda _: ("yes", "no")),
    LogQuestion(field="minutes", kinds=("call",), only=lambda told: told.get("connected") == "yes"),
    LogQuestion(field="people"),
    LogQuestion(field="amount", kinds=("payment", *PROMISING)),
    LogQuestion(field="due", kinds=PROMISING),
    LogQuestion(
        field="what",
        kinds=(*REACHING, "agreement"),
        several=True,
        choices=_deeds,
        only=lambda told: told.get("connected") != "no",
    ),
    LogQuestion(field="said"),
    LogQuestion(field="evidence", several=True),
)
