"""One HTML file that asks nothing of anybody: no script, no network, its one style sheet by its
hash.

It is read on a phone, on a desk and on paper, in light and in dark, and by a screen reader: every
section is a region with its heading, every table has its headers.
"""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from overdue_cli.pages.document import Block, Document, Heading
from overdue_cli.render.clean import clean
from overdue_cli.render.lines import wrap

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATE, BOOK, STYLE = "page.html.j2", "book.html.j2", "page.css"
_TYPED = re.compile(r"`([^`\n]+)`")
LANGUAGES = {"zh_CN": "zh-CN", "zh_Hant": "zh-Hant", "en": "en"}


class Section(NamedTuple):
    """A heading of level 2 and what stands under it; without a heading what stands before them."""

    heading: str
    blocks: list[Block]


def render(document: Document) -> str:
    """The document as a whole HTML file."""
    title, *sections = _sections(document)
    style = _style()
    return (
        _environment()
        .get_template(TEMPLATE)
        .render(
            language=LANGUAGES[document.language],
            title=title.heading,
            sections=[title._replace(heading=""), *sections],
            larger=document.larger,
            style=style,
            style_hash=_hash_of(style),
        )
    )


class Chapter(NamedTuple):
    """A page of a book: the name by which it is led to, its title, and what stands below it."""

    anchor: str
    title: str
    blocks: Sequence[Block]


class Chapters(NamedTuple):
    """Chapters of one kind, under what the list calls them."""

    title: str
    chapters: Sequence[Chapter]


class BookTitle(NamedTuple):
    """What stands over a book, and over the list of what is in it."""

    language: str
    title: str
    contents: str


def render_book(title: BookTitle, parts: Sequence[Chapters], links: Mapping[str, str]) -> str:
    """Many pages as one HTML file. What stands between backticks is shown as something to type;
    `links` leads from such words to a chapter.
    """
    style = _style()
    written = (
        _environment(marks=True)
        .get_template(BOOK)
        .render(
            language=LANGUAGES[title.language],
            title=title.title,
            contents=title.contents,
            parts=parts,
            style=style,
            style_hash=_hash_of(style),
        )
    )

    def linked(code: re.Match[str]) -> str:
        anchor = links.get(code[1])
        return code[0] if anchor is None else f'<a href="#{anchor}">{code[0]}</a>'

    return re.sub(r"<code>([^<\n]+)</code>", linked, written)


def _marked(text: str) -> str:
    """A text as HTML, with what stands between backticks as code."""
    from jinja2.filters import do_forceescape, do_mark_safe

    return do_mark_safe(_TYPED.sub(r"<code>\1</code>", str(do_forceescape(clean(text)))))


def _sections(document: Document) -> Iterator[Section]:
    """The title with what stands under it, then each section."""
    section = Section("", [])
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1 and not section.heading:
            section = section._replace(heading=block.text)
        elif isinstance(block, Heading) and block.level <= 2:
            yield section
            section = Section(block.text, [])
        else:
            section.blocks.append(block)
    yield section


@cache
def _environment(*, marks: bool = False) -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("overdue_cli.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["clean"] = _marked if marks else clean
    environment.filters["as_it_is"] = clean
    environment.filters["wrapped"] = wrap
    environment.tests["block"] = lambda block, name: type(block).__name__ == name
    return environment


@cache
def _style() -> str:
    environment = _environment()
    assert environment.loader is not None, "it is set where the environment is made"
    return environment.loader.get_source(environment, STYLE)[0]


def _hash_of(style: str) -> str:
    """A style sheet as a Content-Security-Policy names it."""
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
