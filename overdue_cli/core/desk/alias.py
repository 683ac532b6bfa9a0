"""What a client is called on a desk: a word of the counsellor's, and no number of a person."""

import re
import unicodedata

from overdue_cli.core.request.limits import MOST_NAME
from overdue_cli.core.request.unreadable import Unreadable

_CHINESE = str.maketrans("〇零一二三四五六七八九幺", "001234567891")
# What numbers are written in groups with.
_BETWEEN = re.compile(r"(?<=[0-9])[\s()._/·－—-]+(?=[0-9xX])")
# A resident's ID of 18 or of 15 characters, a card of 16 to 19, a mobile phone with or without
# +86, a telephone with its area code.
_NUMBERS = re.compile(
    r"(?<![0-9])(?:[0-9]{15}|[0-9]{16,19}|[0-9]{17}[xX]|(?:86)?1[3-9][0-9]{9}|0[0-9]{9,11})(?![0-9])"
)
_OF_A_PERSON = re.compile(
    r"(?<![0-9])(?:[0-9]{15}|[0-9]{16,19}|[0-9]{17}[xX]|(?:86)?1[3-9][0-9]{9})(?![0-9])"
)


def read_alias(text: str) -> str:
    """An alias on one line. Raises Unreadable for none, for one too long, for what could steer a
    terminal, and for what looks like the number of an ID, a card or a phone.
    """
    alias = " ".join(unicodedata.normalize("NFKC", text).split())
    if not 1 <= len(alias) <= MOST_NAME:
        raise Unreadable("name-length")
    if not alias.isprintable() or alias.startswith("-"):
        raise Unreadable("alias-characters")
    if has_number(alias, _NUMBERS):
        raise Unreadable("alias-number")
    return alias


def names_a_person(text: str) -> bool:
    """Whether a text holds what looks like the number of an ID, a card or a mobile phone: it leads
    to a person, and nothing on a desk needs it. A telephone with its area code may be that of a
    court.
    """
    return has_number(text, _OF_A_PERSON)


def has_number(text: str, numbers: re.Pattern[str]) -> bool:
    """Whether one of the numbers is in a text, however its digits are written."""
    plain = unicodedata.normalize("NFKC", text).translate(_CHINESE)
    return numbers.search(_BETWEEN.sub("", plain)) is not None


def folded(alias: str) -> str:
    """The alias as it is looked for: without regard to capitals."""
    return alias.casefold()
