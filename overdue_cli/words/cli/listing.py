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
        template("rules.checked", "Last checked {day:date}."),
        template(
            "rules.all-checked",
            "Where no other day stands, a source was last checked on {day:date} or later; an "
            "unverified one was not. Due for checking: overdue rules --stale",
        ),
        template("stale.title", "Sources due for checking on {day:date}"),
        template("stale.some", "{count:number} in all, those never checked first."),
        template("stale.none", "None."),
        template("stale.never", "Never checked against a text."),
        template("stale.due", "Last checked {day:date}, due since {due:date}."),
    )
)
