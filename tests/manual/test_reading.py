"""From Markdown to the blocks of a page: what is joined, what is kept, what no skin would show."""

import pytest

from overdue_cli.manual.reading import CannotShow, blocks_of
from overdue_cli.pages.document import Code, Heading, Items, Paragraph, Table


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("先看\n里面", "先看里面"),
        ("写好，\n`overdue pack` 写", "写好，`overdue pack` 写"),
        ("用\n`overdue pack` 写", "用 `overdue pack` 写"),
        ("two\nwords", "two words"),
        ("见 `a`。\nB", "见 `a`。B"),
    ],
)
def test_lines_of_a_paragraph_are_joined_as_their_language_does(lines: str, text: str) -> None:
    assert list(blocks_of(lines)) == [Paragraph(text=text)]


def test_every_kind_of_block_that_the_pages_use() -> None:
    text = (
        "# A\n\n## B\n\n- one\n  line\n- two\n\n1. first\n\n"
        "| a | b |\n|---|---|\n| `c` | d |\n\n"
        "<!-- file: x -->\n```sh\n$ a  b\n\nc\n```\n"
    )
    assert list(blocks_of(text)) == [
        Heading(text="A", level=1),
        Heading(text="B", level=2),
        Items(texts=("one line", "two")),
        Items(texts=("first",), numbered=True),
        Table(columns=("a", "b"), rows=(("`c`", "d"),)),
        Code(lines=("$ a  b", "", "c")),
    ]


@pytest.mark.parametrize(
    "text",
    ["- a\n  - b\n", "![a](b.png)\n", "> a\n", "a **b**\n", "[a](b.md)\n", "- a\n\n      b\n"],
)
def test_what_no_skin_shows_is_refused(text: str) -> None:
    with pytest.raises(CannotShow):
        list(blocks_of(text))
