"""Where the words of a line of debts begin and end: a number and its unit are one, a period and its
rate, a head and its sum.
"""

import re
from collections.abc import Iterator

from overdue_cli.core.request.numerals import ENGLISH_NUMBERS

# Between words; a comma between the digits of a number is none.
_BETWEEN = re.compile(r"\s+|,(?!\d{3}(?!\d))|(?<!\d),")
# Marks between words; a full-width comma in a number of full-width digits is none.
SET_APART = re.compile(r"[;；、|｜]|(?<![０-９])，|，(?![０-９]{3}(?![０-９]))")
# Two words that belong together: a number and its unit, a period and its rate, a head and its sum.
_UNITS = r"个?(?:天|日|周|礼拜|星期|月)|个半月|年|万|千|元|块|days?|weeks?|months?|years?|yuan|rmb"
_APART = re.compile(rf"(?<=\d)\s+(?=(?:{_UNITS})(?![a-z利息化]))", re.IGNORECASE)
PERIODS = r"(?:日|月|年)(?:利率|息|化率?)|年化利率|利率|daily|monthly|yearly|annual|apr"
_RATE_APART = re.compile(rf"(?P<head>\b(?:{PERIODS}))[\s:：=]+(?=[\d.百千万])", re.IGNORECASE)
_RATE_BEHIND = re.compile(
    r"(?<=%)\s*(?:(?P<a>a|per|each)\s+(?P<period>day|month|year)\b|(?P<word>yearly|monthly|daily|apr)\b)",
    re.IGNORECASE,
)
_HEADS = r"逾期本金|剩余本金|欠款|欠了|还欠|本金|金额|余额|欠|owed?|principal|amount"
_HEAD_APART = re.compile(
    rf"(?:^|(?<=\s))(?:{_HEADS})[\s:：=]*(?=[\d¥￥一二两三四五六七八九十])", re.I
)
# An amount as an app shows it, overdue or left to pay, its head next to it.
_SHOWN_APART = re.compile(
    r"(?:^|(?<=\s))(?P<head>(?:app(?:里|上)?)?\s*(?:显示|shows?)?\s*(?:逾期金额|逾期总额"
    r"|剩余待还|剩余应还|待还)|app(?:里|上)?\s*(?:显示|shows?)?|显示)[\s:：=]*(?=[\d¥￥一二两三四五六七八九十])",
    re.IGNORECASE,
)
_LATE_APART = re.compile(
    r"(?:^|(?<=\s))(?:已?逾期|已经|超期|overdue)[\s:：=]*(?=[\d一二两三四五六七八九十半])", re.I
)
# Words around days in English: `maybe seven months`, `one day late`, `14 months ago`, `since
# March`.
_COUNTS = "|".join((*ENGLISH_NUMBERS, r"\d+"))
_SPANS = r"days?|weeks?|months?|years?"
_ROUGHLY = re.compile(rf"\b(?:maybe|perhaps|probably|about|around)\s+(?=(?:{_COUNTS})\b)", re.I)
_NUMBER_APART = re.compile(
    rf"\b(?P<number>{'|'.join(ENGLISH_NUMBERS)})\s+(?P<span>{_SPANS})\b", re.IGNORECASE
)
_LATE_BEHIND = re.compile(
    rf"(?P<unit>{_SPANS})\s+(?:late|overdue|past\s+due|behind|(?P<ago>ago))\b", re.IGNORECASE
)
# Before how long it is, and before a rate: `unpaid for 40 days`, `at 0.05% a day`.
_FOR_APART = re.compile(rf"\bfor\s+(?=(?:{_COUNTS})\b)", re.IGNORECASE)
_AT_APART = re.compile(r"(?:\bat\s+|@\s*)(?=\d[\d.]*\s*%)", re.IGNORECASE)
_SINCE_APART = re.compile(r"\b(?:due|since|from)\s+(?=[a-z\d])", re.IGNORECASE)
# A day, next to it that it is still to come; a card or account, next to it how its number ends.
_NOT_YET_BEHIND = re.compile(
    r"(?P<day>\d{1,2}[-/.月]\d{1,2}[日号]?(?:到期)?)\s+(?=(?:还|尚)?(?:没|未)(?:有)?到)"
)
_ENDING_APART = re.compile(r"\b(?P<head>ending|ends|尾号)(?:\s+in)?[\s:：]+(?=\d{4}(?!\d))", re.I)
# A number with its unit, for a line without blanks.
NUMBER = re.compile(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
    rf"|\d[\d.,]*(?:万\d{{1,4}}|千\d{{1,3}}|{_UNITS}|%|‰|‱)?"
)


def words(text: str) -> Iterator[str]:
    """The words of a line, what belongs together in one."""
    line = text
    for pattern, kept in (
        (_ROUGHLY, ""),
        (_FOR_APART, ""),
        (_AT_APART, ""),
        (_APART, ""),
        (_RATE_APART, r"\g<head>"),
        (_RATE_BEHIND, _behind),
        (_SHOWN_APART, _shown),
        (_HEAD_APART, ""),
        (_LATE_APART, ""),
        (_NUMBER_APART, r"\g<number>\g<span>"),
        (_LATE_BEHIND, _late),
        (_SINCE_APART, ""),
        (_NOT_YET_BEHIND, r"\g<day>"),
        (_ENDING_APART, r"\g<head>"),
    ):
        line = pattern.sub(kept, line)
    return (word for word in _BETWEEN.split(line) if word)


def _behind(found: re.Match[str]) -> str:
    """The period of a rate, next to it: `18% a year` is one word."""
    return f"per{found['period']}" if found["period"] else found["word"]


def _late(found: re.Match[str]) -> str:
    """A span of time, next to it that it is ago: `14 months ago` is one word."""
    return f"{found['unit']}{found['ago'] or ''}"


def _shown(found: re.Match[str]) -> str:
    """The head of an amount that an app shows, next to it."""
    return re.sub(r"\s", "", found["head"])
