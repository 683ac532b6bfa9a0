"""What people add to a day, or say in place of one: that they have not paid yet, that it is not due
yet, that no day was agreed.
"""

import re

from overdue_cli.core.request.characters import plainly

# That nothing was paid yet says nothing of the day: `今天到期，还没还`.
_UNPAID = re.compile(
    r"[\s,，、;；]*(?:但是?|可是?)?(?:我)?(?:一直)?(?:都)?(?:还|還)?(?:没|沒|未)(?:有)?"
    r"(?:还|還)(?:上|清|完|钱|錢|款)?(?:了)?$"
    r"|[\s,;]+(?:(?:and|but)\s+)?(?:(?:i\s+)?(?:still\s+)?(?:have\s+)?not\s+(?:yet\s+)?paid(?:\s+it)?"
    r"(?:\s+yet)?|(?:still\s+)?unpaid|(?:i\s+)?(?:can't|cannot|haven't)\s+(?:pay|paid)(?:\s+it)?"
    r"(?:\s+yet)?)$"
)
_NOT_YET = (
    r"(?:还|還|尚)?(?:没|沒|未)(?:有)?(?:到期|逾期|到)(?:日)?"
    r"|not\s*(?:yet\s*)?(?:due|overdue)(?:\s*yet)?"
)
_IS_NOT_YET = re.compile(_NOT_YET)
_AND_NOT_YET = re.compile(
    rf"[\s,，、;；]*(?:but\s+|and\s+)?(?:{_NOT_YET})$|^(?:{_NOT_YET})[\s,，、;；]+"
)
# That no day for paying back was agreed; not that it is not known.
_NOTHING_AGREED = re.compile(
    r"(?:没|未)有?(?:约定|约好|约|说好|说|讲好|讲|定|写)[^,。;]{0,6}(?:哪天|什么时候|啥时候|时间|日期|期限|还款日|几号|日子|还款期)(?:还|還)?"
    r"|^(?!.*(?:know|remember|sure)).*?(?P<agreed>\b(?:never|no|not|\w+n't)\b.*"
    r"\b(?:agree\w*|set|fix\w*|said|say)\b.*\b(?:date|day|when|deadline)\b)"
    r"|^(?!.*(?:know|remember|sure)).*?(?P<none>\bno\b[^\d,;]*\b(?:date|day|deadline)\b)"
)


def without_unpaid(raw: str) -> str:
    """Plain text without what says that it is not paid yet."""
    return _UNPAID.sub("", raw)


def is_not_yet(raw: str) -> bool:
    """Whether plain text says only that the debt is not due yet."""
    return _IS_NOT_YET.fullmatch(raw) is not None


def without_not_yet(raw: str) -> str:
    """Plain text of a day without what says that it is still to come: `12月9日到期，还没到`."""
    return _AND_NOT_YET.sub("", raw)


def says_no_due_day(text: str) -> bool:
    """Whether the text says that no day for paying back was agreed: `没约定哪天还`."""
    return without_no_due_day(text) is not None


def without_no_due_day(text: str) -> str | None:
    """The text without the words that no day was agreed; None where it has none. Of a long text
    only what stands in its place is looked at.
    """
    said = plainly(text).replace("’", "'")
    found = _NOTHING_AGREED.search(said)
    if found is None:
        return None
    group = next((name for name in ("agreed", "none") if found[name]), 0)
    start, end = found.span(group)
    return f"{said[:start]} {said[end:]}".strip()
