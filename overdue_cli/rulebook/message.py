"""The loader of what a message is read by: every file of `data/message/`, and what it leans on."""

from functools import cache
from typing import Any

from overdue_cli.core.message.rules import (
    HoursRule,
    MessageRule,
    MessageRules,
    Reading,
    Verification,
)
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.law import collection
from overdue_cli.rulebook.products import load_product, product_ids
from overdue_cli.rulebook.toml import load

# The files with rules; the names of all rules are one set.
FILES = ("deceit", "pressure", "law", "agents", "papers")


@cache
def message_rules() -> MessageRules:
    """All that a message is read by. Raises RulebookError where two rules have one name."""
    rules: dict[str, MessageRule] = {}
    for name in FILES:
        found: dict[str, MessageRule] = load(f"message/{name}.toml", dict[str, MessageRule])
        if twice := rules.keys() & found.keys():
            from overdue_cli.errors import RulebookError

            raise RulebookError(f"message/{name}.toml: named twice: {', '.join(sorted(twice))}")
        rules |= found
    hours = collection().quiet_hours
    return MessageRules(
        rules=rules,
        reading=load("message/reading.toml", Reading),
        quiet_hours=HoursRule(citations=hours.citations),
        said=load("message/said.toml", Verification),
        quiet_from=hours.start,
        quiet_until=hours.until,
        products=_names(),
    )


def _names() -> dict[str, str]:
    """What a message may call a product -> its id; the longest name first."""
    written: dict[str, Any] = load("message/products.toml", dict[str, Any])
    names = {name: product for product, all_names in written.items() for name in all_names}
    for product in names.values():
        assert product in product_ids()
    return dict(sorted(names.items(), key=lambda each: -len(each[0])))


def version() -> str:
    """The day the rulebook was last worked over."""
    return toml.VERSION


__all__ = ["FILES", "load_product", "message_rules", "version"]
