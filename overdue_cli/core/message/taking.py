"""What of a checked message can be taken into a log and into a case, each by a name of its own."""

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from overdue_cli.core.message.check import CheckedMessage
from overdue_cli.core.message.facts import FactKind
from overdue_cli.core.record.reader import MOST_CHARACTERS

Target = Literal["log", "case"]
# The field of an entry that a fact can fill, and that of a debt.
OF_ENTRY: dict[FactKind, str] = {"phone": "number", "product": "lender", "amount": "amount"}
OF_DEBT: dict[FactKind, str] = {"product": "product", "amount": "principal"}
MORE = "…"
# So many places of a finding are quoted where it is asked about.
MOST_QUOTED = 3


class Takeable(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that can be taken: its `name` for `--take`, where it goes, and the text it is taken
    from. Of several facts of a kind the second is called `phone.2`.
    """

    name: str
    to: Target
    field: str
    value: str
    text: str


def offers_of(checked: CheckedMessage, message: str) -> tuple[Takeable, ...]:
    """Everything of a message that can be taken, in the order it is asked."""
    return (*_text(message), *_facts(checked), *_findings(checked))


def _text(message: str) -> Iterator[Takeable]:
    said = " ".join(message.split())
    if len(said) > MOST_CHARACTERS:
        said = said[: MOST_CHARACTERS - len(MORE)] + MORE
    yield Takeable(name="text", to="log", field="said", value=said, text=said)


def _facts(checked: CheckedMessage) -> Iterator[Takeable]:
    seen: dict[FactKind, list[str]] = {}
    for fact in checked.facts:
        values = seen.setdefault(fact.kind, [])
        if fact.value in values:
            continue
        values.append(fact.value)
        name = fact.kind if len(values) == 1 else f"{fact.kind}.{len(values)}"
        if fact.kind in OF_ENTRY:
            # a log calls a lender as people do
            value = fact.text if fact.kind == "product" else fact.value
            field = OF_ENTRY[fact.kind]
            yield Takeable(name=name, to="log", field=field, value=value, text=fact.text)
        if fact.kind in OF_DEBT:
            field = OF_DEBT[fact.kind]
            yield Takeable(name=name, to="case", field=field, value=fact.value, text=fact.text)


def _findings(checked: CheckedMessage) -> Iterator[Takeable]:
    for met in checked.findings:
        text = MORE.join(dict.fromkeys(place.text for place in met.places[:MOST_QUOTED]))
        if met.tag:
            yield Takeable(name=met.code, to="log", field="what", value=met.tag, text=text)
        if met.paper:
            yield Takeable(name=met.code, to="case", field="paper", value=met.paper, text=text)


def entry_of(offers: tuple[Takeable, ...]) -> dict[str, Any]:
    """What an entry has by the offers taken for it; of two for one field the first counts."""
    told: dict[str, Any] = {}
    for offer in offers:
        if offer.to != "log":
            continue
        if offer.field == "what":
            told["what"] = list(dict.fromkeys([*told.get("what", ()), offer.value]))
        else:
            told.setdefault(offer.field, offer.value)
    return told


def changes_of(offers: tuple[Takeable, ...], debt: str = "") -> dict[str, str]:
    """What a case changes by the offers taken for it; `debt` is the number of one of several."""
    changes: dict[str, str] = {}
    for offer in offers:
        if offer.to == "case":
            name = f"{debt}.{offer.field}" if debt else offer.field
            changes.setdefault(name, offer.value)
    return changes
