"""The corpus of made-up messages, and how what is found compares with what a person says of it."""

import tomllib
from functools import cache
from pathlib import Path

import msgspec

from overdue_cli.core.message.check import CheckedMessage, check
from overdue_cli.rulebook.law import all_citations
from overdue_cli.rulebook.message import message_rules

HERE = Path(__file__).parent


class Sample(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One message. `findings` is what a person says of it; of these the rules miss `missed`, and
    they find `wrongly` beside them. `facts` are some that must be found, as `kind=value`. `genuine`
    is set in `held-out.toml` alone, which has both sorts.
    """

    text: str
    findings: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    wrongly: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    genuine: bool = False


@cache
def samples(name: str) -> tuple[Sample, ...]:
    """The messages of `danger.toml`, `genuine.toml` or `held-out.toml`."""
    said = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))["message"]
    return tuple(msgspec.convert(each, Sample) for each in said)


def checked(text: str) -> CheckedMessage:
    return check(text, message_rules(), all_citations(), version="")


def found(text: str) -> set[str]:
    return {each.code for each in checked(text).findings}
