"""The pages on a desk as a file: made, counted anew, copied, and rid of a client."""

from collections.abc import Sequence
from datetime import date

from overdue_cli.pages.desk_standing import page_of, said
from overdue_cli.pages.document import Document, Heading, Items, Paragraph
from overdue_cli.words.language import Language


def new_page(place: str, language: Language) -> Document:
    """A desk that was made, and what it is not."""
    keys = ("not-sealed", "alias-only", "copies")
    return page_of(
        language,
        Heading(text=said(language, "new", place=place), level=1),
        *(Paragraph(text=said(language, key)) for key in keys),
    )


def refreshed_page(day: date, counted: int, failed: Sequence[str], language: Language) -> Document:
    """How many clients were counted anew, and who could not be."""
    title = Heading(text=said(language, "refreshed", count=counted, day=day), level=1)
    if not failed:
        return page_of(language, title)
    why = Paragraph(text=said(language, "not-refreshed"))
    return page_of(language, title, why, Items(texts=tuple(failed)))


def backup_page(name: str, language: Language) -> Document:
    """Where the copy is, and that it is no more sealed than the desk."""
    return page_of(
        language,
        Heading(text=said(language, "backed-up", name=name), level=1),
        Paragraph(text=said(language, "backup-is-open")),
    )


def forgotten_page(alias: str, language: Language, *, wiped: bool) -> Document:
    """What is gone, and what no program can promise."""
    return page_of(
        language,
        Heading(text=said(language, "forgotten", alias=alias), level=1),
        Paragraph(text=said(language, "wiped" if wiped else "not-wiped")),
        Paragraph(text=said(language, "beyond-reach")),
    )


def export_page(name: str, language: Language) -> Document:
    """Where a client went as a file."""
    return page_of(
        language,
        Heading(text=said(language, "exported", name=name), level=1),
        Paragraph(text=said(language, "export-is-open")),
    )


def imported_page(
    alias: str, cases: int, entries: int, sessions: int, language: Language
) -> Document:
    """What came in with a client."""
    counts = {"cases": cases, "entries": entries, "sessions": sessions}
    return page_of(
        language,
        Heading(text=said(language, "client", alias=alias), level=1),
        Paragraph(text=said(language, "imported", **counts)),
    )
