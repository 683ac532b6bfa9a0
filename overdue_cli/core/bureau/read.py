"""A text as a credit report: which form it has, its accounts, and what was not understood."""

import re
from collections.abc import Iterator, Sequence

from overdue_cli.core.bureau import sentences, tables
from overdue_cli.core.bureau.report import NotRead, ReadReport, ReportedAccount
from overdue_cli.core.bureau.text import day_of, even
from overdue_cli.core.request.limits import MOST_NOT_READ

_MADE = re.compile(r"报告时间\s{0,3}:?\s{0,3}((?:19|20)\d{2})[.\-/年](\d{1,2})[.\-/月](\d{1,2})")
_NUMBER = re.compile(r"报告编号\s{0,3}:?\s{0,3}([0-9A-Za-z]{6,40})")


def read_report(text: str, known: frozenset[str]) -> ReadReport | None:
    """The accounts of a report; None where not one was found. `known` are the codes of a month that
    have a meaning.
    """
    plain = even(text)
    accounts, not_read = tables.accounts_in(plain)
    is_detailed = bool(accounts)
    if not is_detailed:
        accounts, not_read = sentences.accounts_in(plain)
    if not accounts:
        return None
    not_read += _unknown_codes(accounts, known)
    made, number = _MADE.search(plain), _NUMBER.search(plain)
    return ReadReport(
        form="detailed" if is_detailed else "simple",
        accounts=tuple(accounts),
        number="" if number is None else number[1],
        made=None if made is None else day_of(*made.groups()),
        not_read=tuple(sorted(not_read, key=lambda each: each.account)[:MOST_NOT_READ]),
    )


def read_best(texts: Sequence[str], known: frozenset[str]) -> ReadReport | None:
    """Of several readings of one report the one that holds most; of two alike the first."""
    found = [report for text in texts if (report := read_report(text, known)) is not None]
    return max(found, key=_held, default=None)


def _held(report: ReadReport) -> tuple[int, int]:
    """How much was read of a report: facts of its accounts, and the less that was not."""
    empty = (None, "", ())
    facts = (
        getattr(account, name) for account in report.accounts for name in account.__struct_fields__
    )
    return sum(fact not in empty for fact in facts), -len(report.not_read)


def _unknown_codes(accounts: list[ReportedAccount], known: frozenset[str]) -> Iterator[NotRead]:
    """The codes of months that nothing is known of, each once for an account."""
    for account in accounts:
        for code in dict.fromkeys(each.code for each in account.months):
            if code not in known:
                yield NotRead(account=account.number, why="code", text=code)
