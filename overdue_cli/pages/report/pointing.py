"""What a sentence points to: sections of the whole report, which stand on no other page."""

import re
from collections.abc import Callable, Sequence

# A whole sentence that only says where the words to say stand.
_TO_THE_WORDS = re.compile(
    r"照[着著][说写說寫]的[话話]在第六[节節]。|(?: |^)Words are in section 6\."
)
# Sections by their numbers, one or several: section 6; sections 1 and 5; 第一节、第五节. Those of a
# standard that is cited have points: section 5.3.
_IN_CHINESE = "一二三四五六七八"
_SECTIONS = re.compile(
    r"[Ss]ections? [1-8]\b(?!\.\d)(?:(?:, | and )[1-8]\b)*"
    rf"|第[{_IN_CHINESE}][节節](?:、第[{_IN_CHINESE}][节節])*"
)
_NUMBER = re.compile(rf"[1-8{_IN_CHINESE}]")


def points_to_sections(text: str) -> bool:
    """Whether the text sends its reader to a section by its number."""
    return _SECTIONS.search(text) is not None


def with_sections(text: str, named: Callable[[Sequence[int]], str]) -> str:
    """The text with the sections that it names by their numbers as `named` says them."""
    return _SECTIONS.sub(lambda found: named(_numbers(found.group())), text)


def _numbers(sections: str) -> list[int]:
    """The numbers of `sections 1 and 5`."""
    return [
        int(each) if each.isascii() else _IN_CHINESE.index(each) + 1
        for each in _NUMBER.findall(sections)
    ]


def with_words_at_hand(text: str) -> str:
    """The text where the words to say stand on the same page: it does not send anybody for them."""
    return _TO_THE_WORDS.sub("", text)
