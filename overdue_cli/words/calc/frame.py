"""Words that all calculations share."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

TEMPLATES = dict(
    (
        same("calc-table.item", common.ITEM),
        same("calc-table.start", common.FROM),
        same("calc-table.end", common.TO),
        same("calc-table.days", common.DAYS),
        same("calc-table.formula", common.HOW),
        template("calc-table.whole", "In whole yuan"),
        template("calc-table.reason", "By which rule"),
        template("calc-table.value", "Result"),
        template("value.due-date", "Due date"),
        template("value.added", "Added so far"),
        template("value.added-low", "At the lowest"),
        template("value.added-high", "At the highest"),
        template("value.whole-multiple", "Multiple in all"),
        template("value.one-more-day", "One more day adds"),
        template("value.thirty-more-days", "Another 30 days add"),
        same("value.fees-entered", common.FEES_ENTERED),
        template("value.limitation-ends", "Limitation period would end (start + years)"),
        template("value.left-each-month", "Left each month"),
        template("value.monthly-payment", "A monthly payment"),
        same("value.months", common.MONTHS),
        same("value.last-date", common.LAST_PAYMENT),
        template("value.paid-in-all", "Paid in all"),
        template("value.debt-number", "Debt no."),
        template("value.offers", "What each gets of all that is left"),
        template("value.offer", "This debt gets"),
        template("value.owed-in-all", "Owed on it"),
        template("calc.defaulted", "{convention} (default, not chosen)"),
    )
)
