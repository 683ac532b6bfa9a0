"""Every schema is described in every language, and the rest of it is the same bytes in all."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from unittest.mock import patch

import pytest

from overdue_cli.cli.commands.schema import described
from overdue_cli.library import schemas
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.schema import (
    bureau,
    describe,
    desk,
    fields_a_l,
    fields_m_z,
    own,
    records,
    whole,
)

LANGUAGES = ("zh_CN", "en")
OWN = {
    key
    for module in (whole, records, fields_a_l, fields_m_z, own, desk, bureau)
    for key in module.TEMPLATES
}


@cache
def in_words(name: str, language: str) -> dict[str, Any]:
    return described(name, Language(language, LAW))


def named_nodes(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """What has a name: the whole, every definition, every field of an object."""
    if isinstance(node, list):
        for each in node:
            yield from named_nodes(each, path)
    if not isinstance(node, dict):
        return
    for key, value in node.items():
        if key == "properties" and "object" not in node.get("type", ""):
            continue  # a condition, which names nothing new
        if key in ("$defs", "properties"):
            yield from ((f"{path}.{name}", form) for name, form in value.items())
        below = value.items() if key in ("$defs", "properties") else [("", value)]
        for name, form in below:
            yield from named_nodes(form, f"{path}.{name}" if name else path)


def without_descriptions(node: Any) -> Any:
    if isinstance(node, list):
        return [without_descriptions(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_descriptions(value)
        for key, value in node.items()
        if not (key == "description" and isinstance(value, str))
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", schemas.SCHEMAS)
def test_everything_that_has_a_name_is_described(name: str, language: str) -> None:
    built = in_words(name, language)
    nodes = [("", built), *named_nodes(built)]
    assert [path for path, node in nodes if isinstance(node, dict) and not is_said(node)] == []
    if language != "en":
        plain = [
            path for path, node in nodes if not re.search("[\u4e00-\u9fff]", node["description"])
        ]
        assert plain == []


def is_said(node: dict[str, Any]) -> bool:
    return bool(node.get("description", "").strip())


@pytest.mark.parametrize("name", schemas.SCHEMAS)
def test_all_else_is_the_same_in_every_language(name: str) -> None:
    bare = schemas.schema(name)
    for language in LANGUAGES:
        assert without_descriptions(in_words(name, language)) == bare
    assert bare["title"] == f"overdue {name}, version 1"


def test_a_finding_is_described_by_its_own_sentence() -> None:
    """With the names of its fields where figures stand, and no figure of the law."""
    english = in_words("answer", "en")["$defs"]
    assert english["StageNow"]["description"].startswith("Said")
    assert "{days}" in english["StageNow"]["description"]
    for node in english.values():
        assert "{law" not in node["description"]
        assert ":money}" not in node["description"]


def test_no_words_are_left_over() -> None:
    used: set[str] = set()
    text = describe.Described._text  # noqa: SLF001  what is asked for, as it is asked for

    def noted(self: describe.Described, key: str, **fields: str) -> str:
        used.add(key)
        return text(self, key, **fields)

    with patch.object(describe.Described, "_text", noted):
        for name in schemas.SCHEMAS:
            described(name, Language("en", LAW))
    assert sorted(OWN - used) == []
