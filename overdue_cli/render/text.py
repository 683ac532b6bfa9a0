"""Plain text: no control sequence, lines that end where Chinese may end them, for a file, a mail or
a message.
"""

from overdue_cli.pages.document import Document
from overdue_cli.render.terminal import Page, marks_of

WIDTH = 76


def render(document: Document, width: int = WIDTH) -> str:
    """The document as lines of at most `width` cells."""
    page = Page(width, bold=False, marks=marks_of(document))
    lines = "".join(f"{line.rstrip()}\n" for block in document.blocks for line in page.lines(block))
    return lines.rstrip("\n") + "\n"
