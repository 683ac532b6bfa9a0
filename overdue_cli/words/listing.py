"""Words for the lists of products and rules."""

from overdue_cli.words.template import template

LISTING = dict(
    (
        template("products.title", "Products in the rulebook"),
        template("products.id", "ID"),
        template("products.name", "What it is"),
        template("products.lender", "Lender"),
        template("products.rate", "Rate if not given"),
        template("products.multiplier", "Multiple if not given"),
        template("products.not-computed", "not computed yet"),
        template("products.bounds", "{point} ({low} - {high})"),
        template("products.per-day", "{rates} a day"),
        template("products.per-year", "{rates} a year"),
        template("rules.title", "Sources in the rulebook"),
        template("rules.hint", "One whole: overdue rules ID"),
    )
)
