"""The loader of what a message is read by: every file of `data/message/`, and what it leans on."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from overdue_cli.core.message.rules import (
    HoursRule,
    MessageRule,
    MessageRules,
    Reading,
    Verification,
)
from overdue_cli.errors import RulebookError
from overdue_cli.rulebook.law import collection
from overdue_cli.rulebook.products import product_ids
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
            raise RulebookError(f"message/{name}.toml: named twice: {', '.join(sorted(twice))}")
        rules |= found
    reading: Reading = load("message/reading.toml", Reading)
    hours = collection().quiet_hours
    return MessageRules(
        rules={name: spelt_out(rule, reading.words) for name, rule in rules.items()},
        reading=reading,
        quiet_hours=HoursRule(citations=hours.citations),
        said=load("message/said.toml", Verification),
        quiet_from=hours.start,
        quiet_until=hours.until,
        products=_names(),
    )


def spelt_out(rule: MessageRule, words: Mapping[str, str]) -> MessageRule:
    """A rule with the words of each vocabulary in place of its name."""

    def spelt(patterns: tuple[str, ...]) -> tuple[str, ...]:
        try:
            return tuple(re.sub(r"\$(\w+)", lambda name: words[name[1]], each) for each in patterns)
        except KeyError as error:
            raise RulebookError(f"message: no vocabulary ${error.args[0]}") from error

    return msgspec.structs.replace(
        rule,
        patterns=spelt(rule.patterns),
        also=spelt(rule.also),
        never=spelt(rule.never),
        without=spelt(rule.without),
        broken=spelt(rule.broken),
    )


def _names() -> dict[str, str]:
    """What a message may call a product -> its id; the longest name first."""
    written: dict[str, Any] = load("message/products.toml", dict[str, Any])
    names = {name: product for product, all_names in written.items() for name in all_names}
    for product in names.values():
        assert product in product_ids()
    return dict(sorted(names.items(), key=lambda each: -len(each[0])))
