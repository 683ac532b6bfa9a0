"""Entries that may be one and the same thing, written down twice; and names that may be those of
one lender.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.entry import REACHING
from overdue_cli.core.record.whose import Whose

# What stands behind the name of one lender: 甲银行信用卡中心, 甲银行股份有限公司.
_BEHIND = re.compile(
    r"(?:信用卡(?:中心)?|贷款|客服|催收|消费者权益保护部|总行|股份|有限责任公司|有限公司|公司|集团)+$"
)
_GAPS = re.compile(r"[\s（）()·.,，。-]+")
_LEAST = 2


def twice_written(lines: Iterable[LogLine], whose: Whose) -> list[LogLine]:
    """What reached somebody in the same minute from the same number, for the same lender."""
    alike: dict[object, list[LogLine]] = defaultdict(list)
    for line in lines:
        entry = line.entry
        if entry.kind in REACHING and entry.moment is not None and not entry.mine:
            minute = entry.moment.replace(second=0)
            number = _GAPS.sub("", entry.number)
            who = (entry.who, entry.to, entry.contact.casefold(), entry.agency.casefold())
            alike[entry.kind, minute, number, who, whose.key(entry)].append(line)
    return [line for group in alike.values() if len(group) > 1 for line in group]


def names_alike(names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Names that may be those of one lender: they differ by gaps, or by what stands behind."""
    alike: dict[str, list[str]] = defaultdict(list)
    for name in names:
        alike[_plain(name)].append(name)
    return tuple(tuple(group) for group in alike.values() if len(group) > 1)


def _plain(name: str) -> str:
    """A name without gaps and without what stands behind it, but never without its own word."""
    whole = _GAPS.sub("", name.casefold())
    short = _BEHIND.sub("", whole)
    return short if len(short) >= _LEAST else whole
