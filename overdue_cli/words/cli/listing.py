"""Words for the lists of products and rules."""

from overdue_cli.words.template import template

LISTING = dict(
    (
        template("products.title", "Products in the rulebook"),
        template("products.product", "{id}: {name}; lender: {lender}."),
        template("products.per-day", "Rate if not given: {point} a day ({low} to {high})."),
        template("products.per-day-one", "Rate if not given: {point} a day."),
        template("products.per-year", "Rate if not given: {point} a year ({low} to {high})."),
        template("products.per-year-one", "Rate if not given: {point} a year."),
        template("products.multiplier", "Multiple once overdue: {point} ({low} to {high})."),
        template("products.multiplier-one", "Multiple once overdue: {point}."),
        template("rules.title", "Sources in the rulebook"),
        template("rules.hint", "One whole: overdue rules ID"),
    )
)
