"""Problems of a request, which must be mended before anything can be computed."""

import msgspec

# Characters of what was typed that are said back: a name is known by fewer.
MOST_QUOTED = 120


def shortened(text: str, most: int = MOST_QUOTED) -> str:
    """The text, or its beginning and an ellipsis."""
    return text if len(text) <= most else f"{text[:most]}…"


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A problem: `code` says what is wrong, `path` where, `flag` which option mends it.

    `choices` are the words allowed, or the ways the text can be read; `nearest` is the one
    probably meant, `given` the word of a list that is none of them; `more` the number of further
    rows with the same mistake. `file` and `line` are where a row of a table stands, counted from 1.

    >>> from overdue_cli import Problem
    >>> Problem(code="missing", path="debts[0].principal").path
    'debts[0].principal'
    """

    code: str
    path: str
    flag: str = ""
    choices: tuple[str, ...] = ()
    nearest: str = ""
    given: str = ""
    more: int = 0
    file: str = ""
    line: int = 0

    def short(self) -> "Problem":
        """The same problem with what it quotes cut short, to be told."""
        return msgspec.structs.replace(
            self,
            path=shortened(self.path),
            given=shortened(self.given),
            choices=tuple(shortened(choice) for choice in self.choices),
        )
