"""Problems of a request, which must be mended before anything can be computed."""

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A problem: `code` says what is wrong, `path` where, `flag` which option mends it.

    `choices` are the words allowed, or the ways the text can be read; `nearest` is the one
    probably meant; `more` the number of further rows with the same mistake. `file` and `line` are
    where a row of a table stands, counted from 1.
    """

    code: str
    path: str
    flag: str = ""
    choices: tuple[str, ...] = ()
    nearest: str = ""
    more: int = 0
    file: str = ""
    line: int = 0
