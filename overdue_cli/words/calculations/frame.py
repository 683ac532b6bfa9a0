"""Words that all calculations share."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template("calc-table.item", "Item"),
        template("calc-table.start", "From"),
        template("calc-table.end", "To"),
        template("calc-table.days", "Days"),
        template("calc-table.formula", "How"),
        template("calc-table.value", "Result"),
        template("calc.defaulted", "{convention} (default, not chosen)"),
    )
)
