"""Something that must be mended before anything can be computed."""

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`code` says what is wrong, `path` where, `flag` which option mends it.

    `choices` are the words there are, or the ways the text can be read; `nearest` the one that was
    probably meant; `more` how many rows further on have the same mistake.
    """

    code: str
    path: str
    flag: str = ""
    choices: tuple[str, ...] = ()
    nearest: str = ""
    more: int = 0
