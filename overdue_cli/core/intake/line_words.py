"""What else people write in a line of their debts: marks around a word, a count before it, that no
interest was agreed, and what a line has no place for, such as `已还500`.
"""

import re
from typing import NamedTuple

from overdue_cli.core.request.characters import plainly


class LeftOut(NamedTuple):
    """Words of a line that were understood and not counted; `code` says which kind they are."""

    code: str
    text: str


class Apart(NamedTuple):
    """A line without such words, what they were, and which said that there is no interest."""

    line: str
    not_taken: tuple[LeftOut, ...]
    free: str


# What counts the lines: `1. `, `2、`, `①`, `（3）`, `第1笔：`, `一、`.
_COUNTS = re.compile(
    r"^\s*(?:\d{1,2}(?:[、)）]|[.．]\s|\s*[.．:：](?=[^\d\s０-９.．]))|[-*•·]\s"
    r"|[①-⒇❶-❿]|[(（][\d一二三四五六七八九十]{1,2}[)）]|第[\d一二三四五六七八九十]{1,2}[笔条个][:：、,，\s]"
    r"|[一二三四五六七八九十]{1,2}、)\s*"
)
_NUMBER = (
    r"(?:[¥￥]?\s*(?:\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百]+(?=[万千百元块期个]))"
    r"(?![\d.])(?:\s*[万千百]\d*)?\s*(?:元|块钱?|期|个月|次|yuan\b|rmb\b|months?\b)?)"
)
_SOME = rf"\s*(?:{_NUMBER}|一半|一部分|部分|一些|一点|手续费|利息|罚息|违约金)?"
# Words that tell what a line of debts has no place for: that something was paid,
_PAID = (
    rf"(?<![没未不])(?:已经?|又|刚)?(?:偿还|归还|[还付交])(?:了|过|掉了?|[清完]了?){_SOME}"
    rf"|已经?(?:偿还|归还|[还付交])清?(?![不没欠要剩]){_SOME}"
    rf"|\b(?:already\s+)?(?:re)?paid\b(?:\s+(?:back|off))?{_SOME}"
)
# the least to be paid now,
_MINIMUM = rf"最低(?:还款|应还)(?:金?额)?{_SOME}|\bmin(?:imum)?\s+(?:payment|due)\b{_SOME}"
# instalments or what one of them is; a rate of a month is none,
_INSTALMENTS = (
    r"分期?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*期|(?<!\S)(?:还剩|共)?\d{1,3}\s*期(?!\S)"
    rf"|(?:每个?月|月供|月还)[还供付]?款?\s*{_NUMBER}(?![\d.]|\s*[%％‰‱分厘息号日])"
    r"|\b\d{1,3}\s+instal?lments\b|(?<!\S)[¥￥]?\d[\d,]{2,}(?:\s*yuan)?\s+(?:a|per)\s+month\b"
)
# and that interest is in an amount that is not next to it.
_INTEREST = (
    r"(?<![^\s,])(?:含利?息|连本带[利息]|带利息|连利息|incl(?:\.|uding|udes)?\s+interest"
    r"|interest\s+included)(?![^\s,])"
)
_TELLING = {
    code: re.compile(pattern, re.IGNORECASE)
    for code, pattern in {
        "paid": _PAID,
        "minimum": _MINIMUM,
        "instalments": _INSTALMENTS,
        "interest": _INTEREST,
    }.items()
}
_FREE = re.compile(
    r"(?:没有?|未)(?:约定|说|写|算|收)?(?:任何)?(?:利[息率]|息)|利[息率](?:没有?|未)(?:约定|说|写)"
    r"|[无免零]利?息(?![期券卡])|(?<![\d.])0利?息|不[要收算用付](?:利息|息)"
    r"|\b(?:no|without|zero)\s+interest\b|\binterest[\s-]free\b",
    re.IGNORECASE,
)
# An amount and, next to it, that interest is in it: they are one word.
_WITH_INTEREST = re.compile(
    r"(?:(?<=\s)|^)([¥￥]?\d[\d,.]*[万千]?\d*[元块]?)\s+(含利?息|连本带[利息]|带利息|连利息)(?![^\s,])"
)
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_ENGLISH_DAY = re.compile(
    rf"\b(?:{_DAY}\s+{_MONTHS}|{_MONTHS}\s+{_DAY})(?![\w.])(?:,?\s+20[12]\d(?!\d|,\d|[.万千]))?",
    re.IGNORECASE,
)
_FROM_A_FRIEND = re.compile(
    r"\b(?:(?:borrowed|lent)\s+)?(?:from|by)\s+(?:a|my)\s+(?=friend\b)", re.I
)
# That nothing was paid says no more than the days.
_UNPAID = re.compile(
    r"\b(?:i\s+)?(?:(?:have|has|had|did|was|is)\s*(?:n['’]?t|not)|not|never)\s+(?:yet\s+)?(?:been\s+)?"
    r"(?:re)?pa(?:id|y)\b(?:\s+(?:back|off|it))?|\bunpaid\b",
    re.IGNORECASE,
)
# Words of a date, what is left of it when the day was read, and heads: no name of a debt.
NO_NAMES = frozenset(
    (
        *("due", "on", "date", "overdue", "late", "since"),
        *("到期", "到期日", "逾期", "已逾期", "已经逾期"),
        *("产品", "平台", "名称", "欠款", "金额", "本金"),
    )
)
_MARKS = " :=-–—→~|/\\、。,;·_"
_OPENED, _CLOSED = "【[(<《「“\"'", "】])>》」”\"'"
_PARTS = re.compile(r"[:=()\[\]【】<>《》「」“”\"|/\\–—→~。·、;!?+&-]+")
# A name may have a number of its own: `卡2`, `尾号1234`; an amount is none.
_NUMBERED = re.compile(
    r".*(?:尾号|卡号?|card|ending|no\.?|#)\D{0,2}\d{4}|\D+\d{1,2}|\d{1,2}\D{1,6}"
)
_OF_MONEY = re.compile(r"[息费款额元还付月期%]|罚|违约金|本金|interest|fee|pay")


def without_count(line: str) -> str:
    """The line without what counts it."""
    return _COUNTS.sub("", line)


def apart(line: str) -> Apart:
    """Take out of a line what has no place in a debt, and that there is no interest."""
    line = _FROM_A_FRIEND.sub("", _ENGLISH_DAY.sub(_in_one, _UNPAID.sub(" ", line)))
    line = _WITH_INTEREST.sub(r"\1\2", line)
    found: list[LeftOut] = []
    for code, pattern in _TELLING.items():
        found += (LeftOut(code, each[0].strip()) for each in pattern.finditer(line))
        line = pattern.sub(" ", line)
    free = _FREE.search(line)
    return Apart(_FREE.sub(" ", line), tuple(found), free[0] if free else "")


def trimmed(word: str) -> str:
    """A word without the marks around it: `【微粒贷】`, `微粒贷：`; a bracket inside stays."""
    word = word.strip(_MARKS)
    if word[:1] and word[0] in _OPENED:
        if word[-1] in _CLOSED:
            return word[1:-1].strip(_MARKS)
        if not any(mark in word for mark in _CLOSED):
            return word[1:]
    if word[-1:] and word[-1] in _CLOSED and not any(mark in word[:-1] for mark in _OPENED):
        return word[:-1]
    return word


def parts(word: str) -> list[str]:
    """What stands between the marks inside a word: `微粒贷（腾讯）` is two."""
    return [part for part in _PARTS.split(word) if part and part.lower() not in NO_NAMES]


def without_number(word: str) -> str:
    """A word without the number by which its owner tells it from others: `招行卡1234`, `花呗2`."""
    return re.sub(r"(?<=卡)\d{4}$|(?<=\D)\d{1,2}$", "", word)


def is_a_figure(word: str) -> bool:
    """Whether a word that nobody placed tells a number rather than what a debt is called."""
    said = plainly(word)
    if not re.search(r"\d", said):
        return False
    return _NUMBERED.fullmatch(said) is None or _OF_MONEY.search(said) is not None


def _in_one(found: re.Match[str]) -> str:
    """A day in English, as one word."""
    return re.sub(r"[\s,]", "", found[0])
