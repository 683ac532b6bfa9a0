"""The language of the patterns in `data/message/*.toml`, for people who write rules.

`转|汇 ~6 私人|个人 账户`: one of the words 转, 汇; at most six other characters, in the same
sentence; one of 私人, 个人; and directly behind it 账户. `#` is a number, `@` a name of two to
four letters that ends there, `$pay` a vocabulary of `reading.toml`. Nothing repeats without a
bound, so time grows with the text alone.
"""

import re
import unicodedata
from functools import cache
from math import prod

# The end of a sentence, in a folded text.
ENDS = "。!?\n"
# What a rule may ask for at most: bounds of the time a hostile text can cost.
MOST_GAP = 20
# The ways in which the gaps of one pattern may be filled: what one place can cost.
MOST_WAYS = 800
_GAP = re.compile(r"~(\d{1,2})")
_SPECIAL = {
    "#": r"[\d一二三四五六七八九十两百零]{1,12}",
    "@": r"[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])",
}


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
        self.words = tuple(_words(part) for part in parts if _is_needed(part))
        if not self.words or _GAP.fullmatch(parts[0]) or _GAP.fullmatch(parts[-1]):
            raise ValueError(f"a pattern begins and ends with words: {source}")
        self.expression = re.compile("".join(_expression(part) for part in parts))

    def find(self, text: str) -> list[tuple[int, int]]:
        """Where it is met in a folded text, as (start, end)."""
        if not all(any(word in text for word in words) for words in self.words):
            return []
        return [found.span() for found in self.expression.finditer(text)]


def _is_needed(part: str) -> bool:
    return not _GAP.fullmatch(part) and part not in _SPECIAL and "" not in part.split("|")


def _words(part: str) -> tuple[str, ...]:
    return tuple(unicodedata.normalize("NFKC", word).lower() for word in part.split("|"))


def _expression(part: str) -> str:
    if found := _GAP.fullmatch(part):
        return f"[^{re.escape(ENDS)}]{{0,{found[1]}}}?"
    if part in _SPECIAL:
        return _SPECIAL[part]
    # The longest first: of 打 and 打款 the second is meant where it stands.
    words = sorted(_words(part), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word) for word in words) + ")"


@cache
def pattern(source: str) -> Pattern:
    """The pattern of a line of the rulebook, made once."""
    return Pattern(source)
