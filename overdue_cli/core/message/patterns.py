"""The language of the patterns in `data/message/*.toml`, for people who write rules.

`转|汇 ~6 私人|个人 账户`: one of the words 转, 汇; at most six other characters, in the same
sentence; one of 私人, 个人; and directly behind it 账户. `#` is a number, `@` a name of two to
four letters that ends there, `$pay` a vocabulary of `reading.toml`, `_` a blank that may be
missing (`personal_account`). Slots: `<card>` is the number of an account, `<phone>` a mobile
number, `<link>` a link, `<digits>` four to eight figures, `<given>` a given name that ends there,
`<start>` where no Chinese letter stands before: `<start> $surname <given>` is somebody's name.
`你妈|你爸 & 电话|号码 & 打` is met where each of these stands, in whatever order, within a stretch
of sixty characters. Nothing repeats without a bound, so time grows with the text alone.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache, cached_property
from math import prod

from overdue_cli.core.message.readings import LINK

# The end of a sentence, in a folded text.
ENDS = "。!?\n"
# What a rule may ask for at most: bounds of the time a hostile text can cost.
MOST_GAP = 40
# The ways in which the gaps of one pattern may be filled: what one place can cost.
MOST_WAYS = 800
# How far what is joined by `&` may reach.
STRETCH = 60
_GAP = re.compile(r"~(\d{1,2})")
_SPECIAL = {
    "#": r"[\d一二三四五六七八九十两百零]{1,12}",
    "@": r"[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])",
}
# What is asked for by what it is, and may stand for a word.
_SLOTS = {
    "<card>": r"(?<!\d)\d{15,19}(?!\d)",
    "<phone>": r"(?<!\d)1\d{10}(?!\d)",
    "<digits>": r"(?<!\d)\d{4,8}(?!\d)",
    "<link>": LINK.expression.pattern,
    "<start>": r"(?<![\u4e00-\u9fff])",
    "<given>": r"[\u4e00-\u9fff]{1,2}(?![\u4e00-\u9fff])",
}
_SPECIAL |= _SLOTS


class Pattern:
    """A pattern ready to be looked for; `words` is what cannot be missing, for a quick no."""

    def __init__(self, source: str) -> None:
        parts = source.split()
        gaps = [int(found[1]) for part in parts if (found := _GAP.fullmatch(part))]
        if (
            not parts
            or prod(gap + 1 for gap in gaps) > MOST_WAYS
            or max(gaps, default=0) > MOST_GAP
        ):
            raise ValueError(f"a pattern with no word, or too wide: {source}")
        if any("#" in part and part != "#" for part in parts):
            raise ValueError(f"a number is a part of its own in a pattern: {source}")
        self.words = tuple(_words(part) for part in parts if _is_needed(part))
        if (
            not (self.words or _SLOTS.keys() & {*parts})
            or _GAP.fullmatch(parts[0])
            or _GAP.fullmatch(parts[-1])
        ):
            raise ValueError(f"a pattern begins and ends with words: {source}")
        self.parts = tuple(parts)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The pattern as a regular expression: made when its words are first met, as few are."""
        return re.compile("".join(_expression(part) for part in self.parts))

    def find(self, text: str, denied: Sequence[int] = b"") -> list[tuple[int, int]]:
        """Where it is met in a folded text, as (start, end), and not `denied` at either end."""
        if not all(any(word in text for word in words) for words in self.words):
            return []
        found = [each.span() for each in self.expression.finditer(text)]
        return [span for span in found if not (denied and (denied[span[0]] or denied[span[1] - 1]))]

    def first(self, text: str) -> list[tuple[int, int]]:
        """The first place where it is met, if any."""
        return self.find(text)[:1]


def _is_needed(part: str) -> bool:
    return not _GAP.fullmatch(part) and part not in _SPECIAL and "" not in part.split("|")


def _words(part: str) -> tuple[str, ...]:
    """Of each word what cannot be missing: the longest piece between blanks."""
    return tuple(max(word.split("_"), key=len) for word in _written(part))


def _written(part: str) -> list[str]:
    return [unicodedata.normalize("NFKC", word).lower() for word in part.split("|")]


def _expression(part: str) -> str:
    if found := _GAP.fullmatch(part):
        return f"[^{re.escape(ENDS)}]{{0,{found[1]}}}?"
    if part in _SPECIAL:
        return _SPECIAL[part]
    # The longest first: of 打 and 打款 the second is meant where it stands.
    words = sorted(_written(part), key=len, reverse=True)
    return "(?:" + "|".join(_word(word) for word in words) + ")"


def _word(word: str) -> str:
    """A word; in Latin letters it begins where a word begins: sue is not in issue."""
    written = re.escape(word).replace("_", " ?")
    return rf"(?<![a-z]){written}" if "a" <= word[:1] <= "z" else written


class Together:
    """Patterns that are met near one another, in whatever order."""

    def __init__(self, source: str) -> None:
        self.parts = tuple(Pattern(each) for each in source.split("&"))
        self.words = tuple(words for part in self.parts for words in part.words)

    def find(self, text: str, denied: Sequence[int] = b"") -> list[tuple[int, int]]:
        """The shortest stretch about each place of the first part, of parts that are not
        denied.
        """
        found = [part.find(text, denied) for part in self.parts]
        if not all(found):
            return []
        ends = [[end for _, end in spans] for spans in found]
        met = []
        for first in found[0]:
            near = [_nearest(spans, ends[at], first) for at, spans in enumerate(found) if at]
            start = min(first[0], *(span[0] for span in near))
            end = max(first[1], *(span[1] for span in near))
            if _is_near(text, start, end):
                met.append((start, end))
        return met

    def first(self, text: str) -> list[tuple[int, int]]:
        """Where its first part stands, if it is met."""
        return self.parts[0].first(text) if self.find(text) else []


def _is_near(text: str, start: int, end: int) -> bool:
    """Whether two places belong together; Latin letters say less."""
    if end - start <= STRETCH:
        return True
    return end - start <= 2 * STRETCH and text[start:end].replace(ENDS[0], ".").isascii()


def _nearest(spans: list[tuple[int, int]], ends: list[int], to: tuple[int, int]) -> tuple[int, int]:
    """Of spans in order the one nearest to another that it does not overlap, or the last tried."""
    after = bisect_left(spans, (to[1], 0))
    before = bisect_right(ends, to[0]) - 1
    sides = [spans[at] for at in (before, after) if 0 <= at < len(spans)]
    if not sides:
        return (0, 3 * STRETCH + to[1])
    return min(sides, key=lambda span: max(to[0] - span[1], span[0] - to[1]))


@cache
def pattern(source: str) -> Pattern | Together:
    """The pattern of a line of the rulebook, made once."""
    return Together(source) if "&" in source else Pattern(source)
