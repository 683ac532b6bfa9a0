"""Words that all calculations share."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template("calc-table.item", "Item"),
        template("calc-table.start", "From"),
        template("calc-table.end", "To"),
        template("calc-table.days", "Days"),
        template("calc-table.formula", "How"),
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
        template("value.fees-entered", "Fees you entered"),
        template("value.limitation-ends", "Limitation period would end (start + years)"),
        template("value.left-each-month", "Left each month"),
        template("value.monthly-payment", "A monthly payment"),
        template("value.months", "Months"),
        template("value.last-date", "Last payment"),
        template("value.paid-in-all", "Paid in all"),
        template("value.debt-number", "Debt no."),
        template("value.offers", "What each gets of all that is left"),
        template("value.offer", "This debt gets"),
        template("value.owed-in-all", "Owed on it"),
        template("calc.defaulted", "{convention} (default, not chosen)"),
    )
)
