"""Amounts as an app shows them, told in place of principal: `App显示5230`, `剩余待还 32000`."""

from collections.abc import Mapping
from typing import Any

from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.request.parse import is_plain

# The field for which an amount shown stands, by the field of that amount.
SHOWN_IN_PLACE = {"shown_overdue": "principal", "shown_left": "outstanding"}
_SHOWN_FOR = {name: shown for shown, name in SHOWN_IN_PLACE.items()}


def told_as_shown(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """The texts with what was typed as shown under the field of that amount: `principal` as
    `App显示5230` is `shown_overdue` of 5230.
    """
    texts = {
        name: text
        for name in _SHOWN_FOR
        if isinstance(text := raw.get(name), str) and not is_plain("money", text)
    }
    if not texts:
        return raw
    from overdue_cli.core.request.spoken_shown import says_left, shown_amount

    moved = {
        name: amount
        for name, text in texts.items()
        if not (name == "principal" and says_left(text))
        and (amount := shown_amount(text)) is not None
        and raw.get(_SHOWN_FOR[name]) is None
    }
    if not moved:
        return raw
    kept = {name: text for name, text in raw.items() if name not in moved}
    found = _Told(kept | {_SHOWN_FOR[name]: amount for name, amount in moved.items()})
    found.duplicates = getattr(raw, "duplicates", ())
    return found


def why_not(name: str, text: Any, code: str) -> str:
    """The code of what is wrong with a text: what is left to pay is no overdue amount."""
    if name != "principal" or code != "not-money":
        return code
    from overdue_cli.core.request.spoken_shown import says_left

    return "left-not-overdue" if says_left(text) else code


class _Told(dict[str, Any]):
    """Named texts; names given twice are kept."""

    duplicates: tuple[str, ...] = ()


def as_shown(values: Mapping[str, Any]) -> dict[str, Any]:
    """What amounts shown stand for where that was not told: the amounts themselves, until the
    principal in them is computed.
    """
    found = {
        name: values[shown]
        for shown, name in SHOWN_IN_PLACE.items()
        if values.get(shown) is not None and values.get(name) is None
    }
    # what is left to pay is no less than what of it is overdue
    if "outstanding" in found and "principal" not in found and "principal" not in values:
        del found["outstanding"]
    return found | {"derived": tuple(found)} if found else {}


def wrongly_shown(debt: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The problems of amounts shown beside what else was told."""
    computed = debt.get("derived", ())
    codes = [
        ("told-and-shown", shown)
        for shown, name in SHOWN_IN_PLACE.items()
        if debt.get(shown) is not None and debt.get(name) is not None and name not in computed
    ]
    overdue, fees = debt.get("shown_overdue"), debt.get("fees") or ZERO
    if overdue is not None and overdue <= fees:
        codes.append(("is-zero" if not overdue else "fees-above-shown", "shown_overdue"))
    if debt.get("shown_on") is not None and overdue is None and debt.get("shown_left") is None:
        codes.append(("missing", "shown_overdue"))
    return codes
