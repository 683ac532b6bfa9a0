"""What a sentence points to: sections of the whole report, which stand on no other page."""

import re

# A whole sentence that only says where the words to say stand.
_TO_THE_WORDS = re.compile(r"照着[说写]的话在第六节。|(?: |^)Words are in section 6\.")
_SECTION = re.compile(r"section \d|第.节")


def points_to_sections(text: str) -> bool:
    """Whether the text sends its reader to a section by its number."""
    return _SECTION.search(text) is not None


def with_words_at_hand(text: str) -> str:
    """The text where the words to say stand on the same page: it does not send anybody for them."""
    return _TO_THE_WORDS.sub("", text)
