"""Amounts of which is said that an app shows them: `App显示5230`, `逾期金额 5230`, `5230含利息`."""

import re

from overdue_cli.core.request import parse
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.unreadable import Unreadable

# The name of an app or of the place where it stands, and what it is called there.
_WHERE = r"(?:手机)?app(?:里面|里头|里|上面|上|中)?|账单(?:里|上)?|页面(?:上)?"
_SAYS = r"显示(?:的)?(?:是|了)?|写着?(?:的)?(?:是)?|shows?|says?|shown|showing"
_OVERDUE = (
    r"逾期(?:总)?金额|逾期总额|逾期应还(?:金额|总额)?|含利?息|连本带[利息]|本息(?:合计|一共|共)?"
)
_LEFT = r"剩余(?:待还|应还)(?:金额|总额|本息)?|(?:总)?待还(?:金额|总额)?|left to pay"
_BEFORE = re.compile(
    rf"^(?:(?:the\s+)?(?:{_WHERE})\s*)?(?:(?:{_SAYS})\s*)?(?:(?:{_OVERDUE}|{_LEFT})\s*)?"
    r"(?:(?:是|有|为)\s*)?[:：]?\s*"
)
_BEHIND = re.compile(
    r"\s*[,(（]?\s*(?:含利?息|连利息|有利息|带利息|with interest|incl(?:uding|\.)? interest"
    rf"|left to pay|(?:as\s+)?shown|in the app|{_OVERDUE}|{_LEFT})(?:的|在内)?[)）]?$"
)


def shown_amount(text: str) -> str | None:
    """The amount in a text that says it is shown somewhere; None where nothing says so, or no
    amount can be read.
    """
    raw = plainly(text)
    bare = _BEHIND.sub("", _BEFORE.sub("", raw)).strip()
    if bare == raw:
        return None
    try:
        parse.money(bare, typed=True)
    except Unreadable:
        return None
    return bare


def says_left(text: str) -> bool:
    """Whether an amount is said to be all that is left to pay."""
    return re.search(_LEFT, plainly(text)) is not None
