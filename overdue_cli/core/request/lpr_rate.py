"""A yearly rate as a text: a fraction such as `0.18`, or the LPR with points, such as `LPR+7.15%`.

The text is what was read, in one form, so that an answer can show it and be read again.
"""

import re
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.quantity.money import exact
from overdue_cli.core.request import parse
from overdue_cli.core.request.unreadable import Unreadable

Term = Literal["one-year", "five-year"]
# Points to be added or taken off; no rate on the LPR is above what a plain one may be.
MOST_ADDED = Decimal(1)
MOST_OFF = Decimal("0.02")
# Compiled where they are needed, or every start would wait for it.
_LPR = (
    r"(?P<term>(?:1|一|5|五)\s*(?:-?\s*years?|y|年期?)\s*(?:以上)?\s*(?:的)?[\s-]*)?lpr"
    r"(?:\s*(?P<sign>[+\-−加减])\s*(?P<points>.+))?"
)
_POINTS = r"(\d{1,4}(?:\.\d{1,2})?)\s*(?:bps?|个?基点|个?点)"


class QuotedRate(msgspec.Struct, frozen=True):
    """A yearly rate: `points` as a fraction over the LPR of a term, or alone where `term` is
    None.
    """

    points: Decimal
    term: Term | None = None


def quoted_rate(text: str) -> QuotedRate:
    """Take apart a text that `lpr_or_yearly` made."""
    term: Term = "five-year" if text.startswith("5") else "one-year"
    name, sign, points = text.partition("LPR")
    if not sign:
        return QuotedRate(Decimal(name))
    with exact():
        return QuotedRate(Decimal(points.rstrip("%") or "0") / 100, term)


def lpr_or_yearly(text: str, *, typed: bool = False, as_of: object = None) -> str:
    """Read a yearly rate, or the LPR with points: `LPR+7.15%`, `5年期LPR-20bp`, `lpr加715个基点`.

    Without a term it is that of one year. Points without a sign or a word are refused.
    """
    from overdue_cli.core.request.characters import plainly

    raw = plainly(text) if len(text) <= parse.MOST_TEXT else text
    if "lpr" not in raw:
        return format(parse.rate(text, per_day=False, typed=typed), "f")
    said = re.fullmatch(_LPR, re.sub(r"^(?:年利率|利率)\s*[:：是为]?\s*", "", raw))
    if said is None:
        raise Unreadable("not-a-lpr-rate")
    name = "5Y-LPR" if (said["term"] or "").startswith(("5", "五")) else "LPR"
    if said["points"] is None:
        return name
    off = said["sign"] in "-−减"
    points = _points(said["points"].strip())
    if points > (MOST_OFF if off else MOST_ADDED):
        raise Unreadable("too-large")
    with exact():
        shown = format(parse.tidy(points * 100), "f")
    return f"{name}{'-' if off else '+'}{shown}%" if points else name


def _points(raw: str) -> Decimal:
    """`7.15%`, `715bp`, `715个基点` as a fraction."""
    with exact():
        if basis := re.fullmatch(_POINTS, raw):
            return Decimal(basis[1]) / 10_000
        if re.fullmatch(r"\d{1,3}(?:\.\d{1,6})?\s*%", raw):
            return Decimal(raw.rstrip("% ")) / 100
    raise Unreadable("not-a-lpr-rate")
