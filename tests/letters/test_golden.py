"""Whole packs as a reader gets them, each letter a piece: to be read as the lender's clerk and as
the borrower.

How to write the golden files anew: `tests/golden/check.py`.
"""

import pytest

from tests.golden.check import check
from tests.golden.join import HERE, join_letters
from tests.golden.split import split_letters
from tests.letters.desks import CODES, PEOPLE, desk_of, pack_files


def letters_of(person: str, language: str) -> dict[str, str]:
    """The text files of a person's pack in one language, by name."""
    return {
        name: data.decode("utf-8")
        for name, data in pack_files(desk_of(person)).items()
        if name.endswith(".txt") and name.startswith("private/english/") == (language == "en")
    }


@pytest.mark.parametrize("language", CODES)
def test_packs_in_pieces(language: str) -> None:
    packs = {person: letters_of(person, language) for person in PEOPLE}
    check(f"letters/{language}", split_letters(packs))
    for person, letters in packs.items():
        joined = list(join_letters(HERE / "letters" / language, person))
        assert joined == list(letters.items())
