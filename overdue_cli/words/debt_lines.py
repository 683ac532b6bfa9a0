"""Debts that were told one a line, as they were read."""

from typing import TYPE_CHECKING, Any

from overdue_cli.words.language import Language
from overdue_cli.words.template import template

if TYPE_CHECKING:
    from collections.abc import Iterator

    from overdue_cli.core.intake.line_words import LeftOut

LINES = dict(
    (
        template("line.numbered", "{number}. {told}"),
        template("line.of-debt", "Debt {number}: {told}"),
        template("line.days", "{value:days} overdue"),
        template("line.days-about", "about {value:days} overdue"),
        template("line.due", "due on {value:date}"),
        template("line.principal", "{value:money}"),
        template("line.shown_overdue", "{value:money} as the app shows it, interest included"),
        template("line.shown_left", "{value:money} left to pay as the app shows it"),
        template("line.outstanding", "{value:money} of principal left in all"),
        template("line.daily_rate", "{value:rate} a day"),
        template("line.monthly_rate", "{value:rate} a month"),
        template("line.annual_rate", "{value:rate} a year"),
        template("line.any", "a loan of unknown kind"),
        template(
            "line.any-how",
            "Where the kind is unknown, the app, “card”, “bank loan” or “IOU” (a person lent it) "
            "in the line says whom to call and which rules hold.",
        ),
        template("line.not-taken", "{told} {how}"),
        template("line.not-taken.word", "“{word}” was not counted."),
        template("line.not-taken.of-line", "Line {number}: “{word}” was not counted."),
        template("line.how.paid", "Write the amount that is still owed after it."),
        template("line.how.minimum", "The amount is all that is owed, not the least to pay now."),
        template(
            "line.how.instalments",
            "How a loan in instalments is told: the manual, “a case in a file”.",
        ),
        template(
            "line.how.interest",
            "Write it next to the amount it is in, without a blank: 20000含利息.",
        ),
        template("line.how.figure", "A line has days, an amount, a rate and the product."),
        template(
            "line.how.free",
            "Whether it still holds once overdue, the contract says. If a person lent it, write "
            "“IOU” in the line.",
        ),
    )
)
# Of the rates only the one that was told is said.
RATES = ("daily_rate", "monthly_rate", "annual_rate")


def said(debt: Any, language: Language) -> str:
    """A debt in one line: what it is, how late, how much, at which rate."""
    return language.listed(_parts(debt, language))


def not_taken(left: "LeftOut", language: Language, line: int | None = None) -> str:
    """Words of a line that were not counted, and how to tell it; `line` is its number, where it
    is not at hand.
    """
    key = "line.not-taken.word" if line is None else "line.not-taken.of-line"
    told = language.text(key, LINES, word=left.text, number=line)
    how = language.text(f"line.how.{left.code}", LINES)
    return language.text("line.not-taken", LINES, told=told, how=how)


def _parts(debt: Any, language: Language) -> "Iterator[str]":
    if debt.name:
        yield debt.name
    named = debt.product and language.name("product", debt.product)
    if not (named and debt.name and named in debt.name):  # 建行信用卡 says that it is a card
        yield named or language.text("line.any", LINES)
    if debt.due_date is not None:
        yield language.text("line.due", LINES, value=debt.due_date)
    else:
        about = "line.days" if debt.days_at_least is None else "line.days-about"
        yield language.text(about, LINES, value=debt.days_overdue)
    for name, shown in (("principal", "shown_overdue"), ("outstanding", "shown_left")):
        told = shown if name in debt.derived else name
        if getattr(debt, told) is not None:
            yield language.text(f"line.{told}", LINES, value=getattr(debt, told))
    for name in RATES:
        if getattr(debt, name) is not None and name not in debt.derived:
            yield language.text(f"line.{name}", LINES, value=getattr(debt, name))
