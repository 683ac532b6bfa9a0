"""Signs typed in place of an answer, and lines of a menu found by a word of theirs."""

from collections.abc import Sequence

from overdue_cli.core.request.characters import plainly
from overdue_cli.interview.prompters import Choice, Named

# As Chinese keyboards write them too.
BACK = frozenset("<＜〈《")
ENOUGH = frozenset(".。．")
SIGNS = BACK | ENOUGH


class Back(Exception):
    """The person goes back a question."""


class Enough(Exception):
    """The person has been asked enough."""


def heeded(text: str) -> str:
    """The answer typed, where it is none of the signs."""
    if text in BACK:
        raise Back
    if text in ENOUGH:
        raise Enough
    return text


def sign_or(named: Named) -> Named:
    """A reader of what is typed into a menu: a sign, or what `named` makes of it."""

    def read(text: str) -> str | None:
        sign = text.strip()
        return sign if sign in SIGNS else named(text)

    return read


def by_a_word(choices: Sequence[Choice]) -> Named:
    """A reader that finds the one line with these words in it."""

    def named(text: str) -> str | None:
        said = plainly(text)
        within = [choice.value for choice in choices if said and said in plainly(choice.text)]
        return within[0] if len(within) == 1 else None

    return named
