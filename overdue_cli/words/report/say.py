"""A finding as a sentence."""

from collections.abc import Mapping
from functools import cache

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.words.language import Language
from overdue_cli.words.report import (
    assumptions,
    ceiling,
    compare,
    consequences,
    cost,
    court,
    enforcement,
    limitation,
    options,
    plan,
    private_ceiling,
    relief,
    rights,
    several,
    standing,
    steps,
)
from overdue_cli.words.template import Text

SECTIONS = (
    standing,
    court,
    enforcement,
    limitation,
    cost,
    ceiling,
    private_ceiling,
    consequences,
    plan,
    several,
    options,
    relief,
    steps,
    rights,
    assumptions,
)


@cache
def templates() -> dict[str, Text]:
    """Every finding's English template by its code, or by `code.kind`."""
    return {key: text for section in SECTIONS for key, text in section.TEMPLATES.items()}


@cache
def by_field() -> dict[str, str]:
    """Of findings that come in kinds, by their code: the field that says which."""
    return {
        code: field for section in (*SECTIONS, compare) for code, field in section.BY_FIELD.items()
    }


def key_of(finding: Finding) -> str:
    """The key of a finding's template."""
    kind = by_field().get(finding.code)
    return finding.code if kind is None else f"{finding.code}.{getattr(finding, kind)}"


def sentence(language: Language, finding: Finding, words: Mapping[str, Text] | None = None) -> str:
    """What a finding says, in one language; `words` where they are not those of the report."""
    return language.text(key_of(finding), words or templates(), **msgspec.structs.asdict(finding))
