"""English after a one: “1 point”, not “1 points”, wherever a sentence counts."""

import re
import string
from decimal import Decimal
from itertools import pairwise

import pytest

from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.singular import NOUNS, after_one, is_one
from tests.words.test_catalogs import in_the_code

FORMS = ("number", "count", "Count", "numeral")
# Counted without a form.
PLAIN = ("count", "left", "most", "high")
# A noun in the plural, up to a word behind a number; times are of a rate, not of things.
PLURAL = re.compile(
    r" (?:(?!(?:of|to|in|for|and|or|at|the|a|per|from|by|on|as|it)\b)[a-z]+ )?"
    r"(?!(?:as|is|was|has|this|its|less|lies|bounds|times)\b)([a-z]+s|people)\b"
)


def counted() -> list[tuple[str, str]]:
    """What stands behind a count, in every English text that has one, with its context."""
    found = []
    for context, text in sorted((context or "", text) for context, text in in_the_code()):
        try:
            parts = list(string.Formatter().parse(text))
        except ValueError:  # braces of another kind
            continue
        for (_, path, form, _), (literal, *_) in pairwise(parts):
            is_count = form in FORMS or (not form and path in PLAIN)
            if path and is_count and not path.startswith(("law.", "limits.")):
                found.append((context, literal))
    return found


def test_no_text_says_a_plural_of_one() -> None:
    behind = [(context, text) for context, text in counted() if PLURAL.match(text)]
    assert len(behind) > 60
    assert [each for each in behind if after_one(each[1]) == each[1]] == []


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        ("done in {n:number} months.", "done in 1 month.", "done in 2 months."),
        ("{n:number} points, below", "1 point, below", "2 points, below"),
        ("{n:Count} unanswered calls", "One unanswered call", "Two unanswered calls"),
        ("{n:number} lines were read", "1 line was read", "2 lines were read"),
        ("{n} more rows are alike", "1 more row is alike", "2 more rows are alike"),
        ("{n:number} times the rate", "1 times the rate", "2 times the rate"),
        ("{n:number} of the months", "1 of the months", "2 of the months"),
    ],
)
def test_after_one(text: str, one: str, two: str) -> None:
    english, chinese = Language("en", LAW), Language("zh_CN", LAW)
    assert english.fill(text, n=1) == one
    assert english.fill(text, n=Decimal(2)) == two
    assert chinese.fill("{n:number} months", n=1) == "1 months"  # none of its business


def test_what_is_no_number_is_not_counted() -> None:
    assert not is_one("1", "")
    assert not is_one(1, "date")
    assert not is_one(True, "")
    assert is_one(Decimal("1.00"), "number")
    assert all(one + "s" == many for many, one in NOUNS.items())
