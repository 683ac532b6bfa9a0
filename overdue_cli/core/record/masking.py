"""Masking numbers that show who somebody is: of phones, cards and identity cards in what was
written down only the last four places are left, however they are spelt.
"""

import re

from msgspec.structs import replace

from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.entry import TEXTS

# A digit as somebody writes it: 1, １, 一, 〇, 幺.
_DIGIT = r"[\d零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]"
# What stands between the groups of a number. A full stop only before three digits or more: behind
# it are the cents of an amount otherwise.
_GAP = r"(?:(?:[^\S\n]|[-‐‑‒–—―－−·・_\u200b\ufeff]){0,3}|[.．](?=\d{3}))"
# A day or a time of day is no part of a number beside it: 2026-11-20 6222…
_DAY = (
    r"(?<!\d)(?<!\d[-./])(?:19|20)\d\d(?P<mark>[-./])(?:1[0-2]|0?[1-9])(?P=mark)"
    r"(?:[12]\d|3[01]|0?[1-9])(?!\d)(?![-./]\d)"
)
_CLOCK = r"(?<![\d:：])\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?![\d:：])"
# Seven digits or more, written together or in groups. The last place of an identity card can be X.
_NUMBER = rf"{_DIGIT}(?:{_GAP}{_DIGIT}){{6,}}(?:{_GAP}[Xx×Ｘ](?![A-Za-z]))?"
_APART = re.compile(rf"(?P<kept>{_DAY}|{_CLOCK})")
_LONG = re.compile(_NUMBER)
_PLACE = re.compile(rf"{_DIGIT}|[Xx×Ｘ]")
_LEFT = 4


def masked(text: str) -> str:
    """A text in which of every long number only the last four places are left."""
    done, at = [], 0
    for kept in _APART.finditer(text):
        done += [_LONG.sub(_mask, text[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join([*done, _LONG.sub(_mask, text[at:])])


def has_long_number(text: str) -> bool:
    """Whether there is a number in it that is masked when that is wished."""
    return masked(text) != text


def masked_line(line: LogLine) -> LogLine:
    """An entry with the numbers masked in all that is told in words, and in names of files."""
    entry = line.entry
    texts = {name: masked(getattr(entry, name)) for name in TEXTS}
    files = tuple(replace(proof, name=masked(proof.name)) for proof in entry.evidence)
    return replace(line, entry=replace(entry, evidence=files, **texts))


def _mask(found: re.Match[str]) -> str:
    """A long number without all its places but the last; the gaps stay."""
    hidden = len(_PLACE.findall(found[0])) - _LEFT
    return _PLACE.sub("*", found[0], count=hidden)
