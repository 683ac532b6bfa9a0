"""Small PDFs made by hand: text in a font that is not embedded and says only which character each
of its glyphs is, as the fonts of a report do.
"""

import io
import zlib
from collections.abc import Sequence

from pypdf import PdfReader, PdfWriter

# Points: a page of A4 with lines apart, and the width of a character.
TOP, DOWN, LEFT, SIZE = 800, 14, 40, 8


def pdf_of(text: str, *, lines: int = 50, packed: bool = True) -> bytes:
    """A PDF of the lines, so many a page; what stands apart in a line is a cell of its own."""
    rows = text.split("\n")
    pages = [rows[at : at + lines] for at in range(0, len(rows), lines)]
    glyphs = {c: number for number, c in enumerate(dict.fromkeys(text), start=1)}
    return _joined(pages, glyphs, packed=packed)


def encrypted(pdf: bytes, password: str = "only-a-test") -> bytes:
    """The same, locked with a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(password, algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def scanned() -> bytes:
    """A page without a character."""
    return _document([_stream(b"0 0 100 100 re f", packed=True)])


def bomb(size: int) -> bytes:
    """A page whose content unfolds to `size` blanks, packed twice over."""
    packer = zlib.compressobj(9)
    parts = [packer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)]
    once = b"".join((*parts, packer.flush()))
    twice = zlib.compress(once, 9)
    head = f"<< /Length {len(twice)} /Filter [/FlateDecode /FlateDecode] >>".encode()
    return _document([head + b"\nstream\n" + twice + b"\nendstream"])


def _joined(pages: Sequence[Sequence[str]], glyphs: dict[str, int], *, packed: bool) -> bytes:
    return _document([_stream(_content(rows, glyphs), packed=packed) for rows in pages], glyphs)


def _content(rows: Sequence[str], glyphs: dict[str, int]) -> bytes:
    shown = []
    for number, row in enumerate(rows):
        at = LEFT
        for cell in row.split():
            codes = "".join(f"{glyphs[c]:04X}" for c in cell)
            place = f"1 0 0 1 {at} {TOP - number * DOWN} Tm"
            shown.append(f"{place} <{codes}> Tj")
            at += SIZE * (len(cell) + 2)
    return f"BT /F1 {SIZE} Tf {' '.join(shown)} ET".encode()


def _stream(content: bytes, *, packed: bool) -> bytes:
    held = zlib.compress(content) if packed else content
    way = " /Filter /FlateDecode" if packed else ""
    return f"<< /Length {len(held)}{way} >>".encode() + b"\nstream\n" + held + b"\nendstream"


def _document(contents: Sequence[bytes], glyphs: dict[str, int] | None = None) -> bytes:
    """The objects: catalog, pages, font, its characters, then each page and its content."""
    first = 6
    kids = " ".join(f"{first + 2 * place} 0 R" for place in range(len(contents)))
    font = (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H"
        b" /DescendantFonts [5 0 R] /ToUnicode 4 0 R >>"
    )
    below = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /DW 1000"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(contents)} /Kids [{kids}] >>".encode(),
        font,
        _stream(_characters(glyphs or {"x": 1}), packed=False),
        below,
    ]
    for place, content in enumerate(contents):
        page = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000 842]"
            f" /Resources << /Font << /F1 3 0 R >> >> /Contents {first + 2 * place + 1} 0 R >>"
        )
        objects += [page.encode(), content]
    return _written(objects)


def _characters(glyphs: dict[str, int]) -> bytes:
    """Which character each glyph is, a hundred at a time."""
    pairs = [f"<{number:04X}> <{c.encode('utf-16-be').hex()}>" for c, number in glyphs.items()]
    groups = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    ranges = "".join(
        f"{len(group)} beginbfchar\n" + "\n".join(group) + "\nendbfchar\n" for group in groups
    )
    head = "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    return f"{head}{ranges}endcmap".encode()


def _written(objects: Sequence[bytes]) -> bytes:
    held, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(held))
        held += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << /Root 1 0 R /Size {len(objects) + 1} >>\nstartxref\n{len(held)}\n%%EOF"
    count = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    return held + f"{count}{table}{end}".encode()
