"""English after a one: what is counted is one thing, and so is the verb that follows it."""

import re
from decimal import Decimal
from typing import Any

# The forms that show a number as it is counted; without a form it is a plain figure.
COUNTING = ("", "number", "count", "Count", "numeral")
# What stands between a number and what it counts, and what sentences count.
_BETWEEN = "more|other|answered|unanswered|proposed|level|such"
NOUNS = {
    each: each.removesuffix("s")
    for each in (
        *("accounts", "calls", "cards", "characters", "days", "debts", "instalments", "levels"),
        *("lines", "loans", "months", "pages", "payments", "points", "problems", "rows"),
        *("transactions", "years"),
    )
}
_VERBS = {"are": "is", "were": "was", "have": "has"}
_COUNTED = re.compile(rf"( (?:(?:{_BETWEEN}) )?)({'|'.join(NOUNS)})\b( (?:are|were|have)\b)?")


def is_one(value: Any, form: str) -> bool:
    """Whether a field shows a single thing."""
    is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
    return form in COUNTING and is_number and value == 1


def after_one(text: str) -> str:
    """What follows a one in a text: ` months, in all` becomes ` month, in all`."""
    found = _COUNTED.match(text)
    if found is None:
        return text
    verb = f" {_VERBS[found[3].strip()]}" if found[3] else ""
    return found[1] + NOUNS[found[2]] + verb + text[found.end() :]
