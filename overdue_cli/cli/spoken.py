"""A language to speak, with the law its sentences take their numbers from."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from overdue_cli.words.language import Language


def spoken(code: str) -> "Language":
    """The language of a code; neither it nor the rulebook is loaded before it is needed."""
    from overdue_cli.rulebook.spoken import LAW
    from overdue_cli.words.language import Language

    return Language(code, LAW)
