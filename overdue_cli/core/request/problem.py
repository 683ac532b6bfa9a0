"""Something that must be mended before anything can be computed."""

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`code` says what is wrong, `path` where, `flag` which option mends it."""

    code: str
    path: str
    flag: str = ""
    choices: tuple[str, ...] = ()
