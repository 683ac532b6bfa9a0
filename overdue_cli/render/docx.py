"""A .docx that Word, WPS and LibreOffice open: A4, a Chinese face, tables with lines, page numbers.

Nothing of the machine or the person goes into its properties.
"""

import io
import re
from datetime import UTC, date, datetime
from functools import lru_cache, singledispatchmethod
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as Docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table as DocxTable
from docx.text.paragraph import Paragraph as DocxParagraph

from overdue_cli.pages.document import (
    BLANK,
    Block,
    Boxes,
    Break,
    Document,
    FactList,
    Heading,
    Items,
    Paragraph,
    Quote,
    Signature,
    Table,
    Tree,
)
from overdue_cli.render.clean import clean

LATIN, CHINESE = "Times New Roman", "宋体"
SIZES = {1: Pt(16), 2: Pt(14), 3: Pt(12)}
BODY = Pt(12)
# A row to be filled in by hand is higher.
BLANK_ROW = Cm(1)
LABELS, TEXTS = Cm(5), Cm(11)
INDENT, SIGN_AT = Pt(24), Cm(8)


def render(document: Document, stamp: date) -> bytes:
    """The document as the bytes of a .docx, dated `stamp`."""
    page = _DocxPage(stamp)
    for block in document.blocks:
        page.add(block)
    return page.saved()


def _text(text: str) -> str:
    """What XML and a page can hold."""
    return re.sub(r"[\ud800-\udfff\ufffe\uffff]", "?", clean(text))


def _widened(text: str) -> str:
    """Blanks long enough to write a name or a number in."""
    return text.replace(BLANK, "_" * 18)


class _Prepared:
    """An empty page with its face and its properties, made once for all files of a day: the
    library reads its own template anew for every file, which is most of its time.
    """

    def __init__(self, stamp: date) -> None:
        self.docx = docx.Document()
        _set_up(self.docx)
        self.moment = moment = datetime(stamp.year, stamp.month, stamp.day, tzinfo=UTC)
        about = self.docx.core_properties
        about.author = about.last_modified_by = about.comments = about.title = ""
        about.created = about.modified = moment
        written = io.BytesIO()
        self.docx.save(written)
        with ZipFile(written) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}

    def empty(self) -> Docx:
        """The page without what the file before had on it."""
        body = self.docx.element.body
        for element in [each for each in body if each.tag != qn("w:sectPr")]:
            body.remove(element)
        return self.docx

    def saved(self) -> bytes:
        """The page as it stands, every file in the archive dated by its stamp: zip would note when
        it was written, which is nobody's business, and the same letter would differ from itself.
        """
        own = {self.docx.part.partname.membername: self.docx.part.blob}
        written = io.BytesIO()
        with ZipFile(written, "w", ZIP_DEFLATED) as archive:
            for name, data in (self.files | own).items():
                entry = ZipInfo(name, self.moment.timetuple()[:6])
                entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
                archive.writestr(entry, data)
        return written.getvalue()


@lru_cache(maxsize=1)
def _prepared(stamp: date) -> _Prepared:
    return _Prepared(stamp)


class _DocxPage:
    def __init__(self, stamp: date) -> None:
        self.prepared = _prepared(stamp)
        self.docx = self.prepared.empty()

    def saved(self) -> bytes:
        return self.prepared.saved()

    @singledispatchmethod
    def add(self, block: Block) -> None:
        raise TypeError(type(block))

    @add.register
    def _(self, block: Heading) -> None:
        line = self._line(block.text, bold=True)
        line.runs[0].font.size = SIZES[block.level]
        line.paragraph_format.keep_with_next = True
        line.paragraph_format.space_before = Pt(6)
        if block.level == 1:
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            line.paragraph_format.space_after = Pt(12)

    @add.register
    def _(self, block: Paragraph) -> None:
        line = self._line(block.text)
        line.paragraph_format.keep_with_next = block.text.endswith(("：", ":")) or None
        if block.indented:
            line.paragraph_format.first_line_indent = INDENT

    @add.register
    def _(self, block: FactList) -> None:
        table = self._grid(len(block.rows), 2)
        table.autofit = False
        table.columns[0].width, table.columns[1].width = LABELS, TEXTS
        for row, (label, texts) in zip(table.rows, block.rows, strict=True):
            _fill(row.cells[0].paragraphs[0], label, bold=False)
            _fill(row.cells[1].paragraphs[0], _widened("\n".join(texts)), bold=False)
            if any(BLANK in text for text in texts):
                row.height = BLANK_ROW
            row.cells[0].width, row.cells[1].width = LABELS, TEXTS
        self._after_table()

    @add.register
    def _(self, block: Items) -> None:
        for number, text in enumerate(block.texts, 1):
            self._listed(f"{number}." if block.numbered else "-", text)

    @add.register
    def _(self, block: Table) -> None:
        table = self._grid(1 + len(block.rows), len(block.columns))
        for number, (row, texts) in enumerate(
            zip(table.rows, (block.columns, *block.rows), strict=True)
        ):
            for index, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
                line = cell.paragraphs[0]
                _fill(line, "" if text == BLANK else text, bold=number == 0)
                if index in block.numeric:
                    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if BLANK in texts:
                row.height = BLANK_ROW
        _repeat(table)
        self._after_table()

    @add.register
    def _(self, block: Tree) -> None:
        for level, text in block.rows:
            self._line(text).paragraph_format.left_indent = Cm(level)

    @add.register
    def _(self, block: Quote) -> None:
        self._line(block.text).paragraph_format.left_indent = Cm(1)

    @add.register
    def _(self, block: Boxes) -> None:
        self._line(block.label).paragraph_format.keep_with_next = True
        for text in block.texts:
            self._listed("□", text)

    @add.register
    def _(self, block: Signature) -> None:
        for index, text in enumerate(block.greeting):
            line = self._line(text)
            line.paragraph_format.keep_with_next = True
            if index == 0 and len(block.greeting) > 1:
                line.paragraph_format.first_line_indent = INDENT
        for text in block.lines:
            self._line(_widened(text)).paragraph_format.left_indent = SIGN_AT

    @add.register
    def _(self, block: Break) -> None:
        self.docx.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _line(self, text: str, *, bold: bool = False) -> DocxParagraph:
        line = self.docx.add_paragraph()
        run = line.add_run(_text(text))
        run.bold = bold or None
        return line

    def _listed(self, mark: str, text: str) -> None:
        """A mark and its text, further lines under the first."""
        line = self._line(mark)
        line.runs[0].add_tab()
        line.add_run(_text(text))
        line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = (
            Cm(0.9),
            Cm(-0.9),
        )
        line.paragraph_format.tab_stops.add_tab_stop(Cm(0.9))
        line.paragraph_format.space_after = Pt(3)

    def _grid(self, rows: int, columns: int) -> DocxTable:
        table: DocxTable = self.docx.add_table(rows=rows, cols=columns, style="Table Grid")
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        return table

    def _after_table(self) -> None:
        self.docx.add_paragraph().paragraph_format.space_after = Pt(0)


def _fill(line: DocxParagraph, text: str, *, bold: bool) -> None:
    line.paragraph_format.space_after = Pt(2)
    run = line.add_run(_text(text))
    run.bold = bold or None
    run.font.size = Pt(10.5)


def _set_up(docx: Docx) -> None:
    """The page, its face and its number."""
    section = docx.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)
    normal = docx.styles["Normal"]
    normal.font.name, normal.font.size = LATIN, BODY
    properties = normal.element.get_or_add_rPr()
    faces = properties.get_or_add_rFonts()
    faces.set(qn("w:eastAsia"), CHINESE)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-US")
    language.set(qn("w:eastAsia"), "zh-CN")
    properties.append(language)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.25
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _page_number(foot)


def _page_number(line: DocxParagraph) -> None:
    """A field that whoever opens the file fills in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    line._p.append(field)  # noqa: SLF001  the library has no fields of its own


def _repeat(table: DocxTable) -> None:
    """The head of a table again on every page."""
    row = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001  nor this
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    row.append(head)
