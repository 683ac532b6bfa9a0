"""From a page of Markdown to the blocks of a page, which every skin dresses.

Of Markdown the pages use headings, paragraphs, lists, tables and fenced code; what stands between
backticks keeps them, and a skin that can shows it as something to type.
"""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from overdue_cli.manual.subjects import Subject
from overdue_cli.pages.document import Block, Code, Document, Heading, Items, Paragraph, Table

if TYPE_CHECKING:
    from markdown_it.token import Token

PAGES = Path(__file__).parent
FOLDERS = {"zh_CN": "zh", "en": "en"}
_BETWEEN_LINES = re.compile(r"(.)\n(.)")
_PUNCTUATION = re.compile("[，。、；：？！（）《》【】“”…—]")


class CannotShow(ValueError):
    """Raised where a page uses Markdown that no skin would show."""


def page_of(subject: Subject, language: str, place: Path | None = None) -> Document:
    """A subject's page in one language; `place` holds pages of languages made at build."""
    folder = place if place is not None else PAGES / FOLDERS[language]
    text = (folder / f"{subject.name}.md").read_text("utf-8")
    return Document(language=language, blocks=tuple(blocks_of(text)))


def blocks_of(text: str) -> Iterator[Block]:
    """The blocks of a text in Markdown."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    waiting = iter(tokens)
    for token in waiting:
        block = _block(token, waiting)
        if block is not None:
            yield block


def _block(token: "Token", waiting: "Iterator[Token]") -> Block | None:
    """The block that begins with a token; the tokens up to its end are taken."""
    match token.type:
        case "heading_open":
            return Heading(text=_inline(next(waiting)), level=int(token.tag[1:]))
        case "paragraph_open":
            return Paragraph(text=_inline(next(waiting)))
        case "fence":
            return Code(lines=tuple(token.content.splitlines()))
        case "bullet_list_open" | "ordered_list_open":
            numbered = token.type.startswith("ordered")
            return Items(texts=tuple(_items(waiting)), numbered=numbered)
        case "table_open":
            head, *rows = _rows(waiting)
            return Table(columns=head, rows=tuple(rows))
        case "heading_close" | "paragraph_close" | "html_block":
            return None
    raise CannotShow(token.type)


def _items(waiting: "Iterator[Token]") -> "Iterator[str]":
    """The texts of a list to its end; a list within it is none of ours."""
    for token in waiting:
        match token.type:
            case "inline":
                yield _inline(token)
            case "bullet_list_close" | "ordered_list_close":
                return
            case "list_item_open" | "list_item_close" | "paragraph_open" | "paragraph_close":
                continue
            case _:
                raise CannotShow(token.type)


def _rows(waiting: "Iterator[Token]") -> "Iterator[tuple[str, ...]]":
    """The rows of a table to its end, its head first."""
    row: list[str] = []
    for token in waiting:
        match token.type:
            case "tr_open":
                row = []
            case "inline":
                row.append(_inline(token))
            case "tr_close":
                yield tuple(row)
            case "table_close":
                return


def _inline(token: "Token") -> str:
    """The text of a line, what is to be typed between backticks."""
    return _BETWEEN_LINES.sub(_joined, "".join(_pieces(token.children or ())))


def _joined(end: re.Match[str]) -> str:
    """Between two lines of a paragraph: a space, and nothing where Chinese runs on."""
    before, after = (unicodedata.east_asian_width(each) in "WF" for each in end.group(1, 2))
    closed = _PUNCTUATION.match(end[1]) or _PUNCTUATION.match(end[2])
    return f"{end[1]}{'' if closed or (before and after) else ' '}{end[2]}"


def _pieces(children: "tuple[()] | list[Token]") -> "Iterator[str]":
    for child in children:
        match child.type:
            case "text":
                yield child.content
            case "code_inline":
                yield f"`{child.content}`"
            case "softbreak":
                yield "\n"
            case _:
                raise CannotShow(child.type)
