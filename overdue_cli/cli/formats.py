"""Formats of a page as a file: by the name of the file, each with the library it needs only when it
is used.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from overdue_cli.cli.sealed import unsealed_name

if TYPE_CHECKING:
    from overdue_cli.pages.document import Document

LETTERS = {".docx": "docx", ".md": "md", ".txt": "text"}
PAGES = {".html": "html", **LETTERS}


def format_of(name: str, formats: Mapping[str, str]) -> str | None:
    """The format that a file's name asks for: text where it ends in nothing, None where in what is
    not written here.
    """
    suffix = Path(unsealed_name(name)).suffix.lower()
    return formats.get(suffix) if suffix else "text"


def rendered(document: "Document", form: str, stamp: date) -> bytes:
    """A document as the bytes of a file."""
    if form == "docx":
        from overdue_cli.render import docx

        return docx.render(document, stamp)
    if form == "html":
        from overdue_cli.render import html

        return html.render(document).encode("utf-8")
    if form == "md":
        from overdue_cli.render import markdown

        return markdown.render(document).encode("utf-8")
    from overdue_cli.render import text

    return text.render(document).encode("utf-8")
