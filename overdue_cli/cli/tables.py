"""Tables as spreadsheets and apps write them: CSV in UTF-8 or GBK, with commas, semicolons or
tabs, under Chinese or English headings, with title lines above and other columns beside.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from overdue_cli.cli.errors import BadFlags
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.limits import MOST_TABLE_ROWS
from overdue_cli.core.request.problem import Problem

# Which headings mean which field; a heading that is a field's own name always does.
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "date": (
        *("日期", "时间", "交易时间", "交易日期", "还款日期", "还款时间", "记账日期", "入账日期"),
        *("到账时间", "付款时间", "支付时间", "扣款日期", "实际还款日", "day", "time", "paid on"),
    ),
    "amount": (
        *(
            "金额",
            "交易金额",
            "还款金额",
            "实还金额",
            "支付金额",
            "付款金额",
            "扣款金额",
            "实际还款",
        ),
        *("支出", "实还总额", "paid", "sum"),
    ),
    "due": ("到期日", "到期日期", "应还日期", "应还日", "还款日", "due date"),
    "principal": ("本金", "应还本金", "剩余本金"),
    "interest": ("利息", "应还利息"),
    "kind": ("类型", "种类", "type"),
}
# Title lines stand above the headings of many exports.
MOST_TITLE_LINES = 30
SEPARATORS = ",;\t"
AMOUNTS = ("amount", "principal", "interest")
# A row that sums the others up is no record.
_SUMS = re.compile(r"^(?:合计|总计|小计|共计|汇总|total|sum)", re.IGNORECASE)


class TableLine(list[str]):
    """The cells of a row, and the line of the file on which it ends, counted from 1."""

    number: int = 0


class TableRow(dict[str, str]):
    """The named cells of a row, and where it stands."""

    file: str = ""
    line: int = 0


def rows_of(raw: bytes, names: Sequence[str], flag: str, file: str = "") -> list[TableRow]:
    """The rows of a table as records of the fields `names`; columns of other headings are left
    out. `file` is the name that problems are told with.

    Raises BadFlags with one problem: `table-without-headings`, `table-empty`, or
    `table-row-too-long` where a row has more cells than headings: `1,500` is two cells.
    """
    text = decoded(raw)
    for separator in SEPARATORS:
        found = _under_headings(cells_of(text, separator, MOST_TABLE_ROWS, blank=False), names)
        if found is not None:
            columns, rows = found
            if len(rows) > MOST_TABLE_ROWS - MOST_TITLE_LINES:
                raise BadFlags((Problem(code="too-many-items", path=flag, flag=flag),))
            _refuse_surplus(columns, rows, flag)
            records = list(_records(columns, rows, file))
            if not records:
                raise BadFlags((Problem(code="table-empty", path=flag, flag=flag),))
            _refuse_spoken(records, flag)
            return records
    code = "table-without-headings" if text.strip() else "table-empty"
    raise BadFlags((Problem(code=code, path=flag, flag=flag, choices=tuple(names)),))


def cells_of(text: str, separator: str, most: int, *, blank: bool = True) -> list[TableLine]:
    """The rows of the text, and of more than `most` only one more; without `blank` those that hold
    something. None where it is no table, as where one cell never ends.
    """
    # Line by line, so that no list of a million rows is made to be refused.
    lines = (line.rstrip("\n") for line in io.StringIO(text, newline=None))
    reader = csv.reader(lines, delimiter=separator)
    rows = (_line(row, reader.line_num) for row in reader if blank or "".join(row).strip())
    try:
        return list(islice(rows, most + 1))
    except csv.Error:
        return []


def _line(cells: list[str], number: int) -> TableLine:
    line = TableLine(cells)
    line.number = number
    return line


def decoded(raw: bytes) -> str:
    """The text of a file: UTF-8 with or without its mark, UTF-16 with it, else as Chinese systems
    write it (GB 18030, which holds GBK).
    """
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")


def field_of(heading: str, names: Sequence[str]) -> str | None:
    """The field that a heading means: `金额(元)` is `amount`."""
    plain = re.sub(r"[(【\[].*?[)】\]]", "", plainly(heading))
    if plain in names:
        return plain
    return next((name for name in names if plain in HEADINGS.get(name, ())), None)


def _under_headings(
    rows: list[TableLine], names: Sequence[str]
) -> tuple[list[str | None], list[TableLine]] | None:
    """The fields of the columns and the rows below the headings; None where there are none."""
    for index, row in enumerate(rows[:MOST_TITLE_LINES]):
        columns: list[str | None] = []
        for heading in row:
            field = field_of(heading, names)
            columns.append(None if field in columns else field)
        if sum(1 for field in columns if field) >= min(2, len(names)):
            return columns, rows[index + 1 :]
    return None


def _refuse_surplus(
    columns: Sequence[str | None], rows: Sequence[Sequence[str]], flag: str
) -> None:
    """Raise BadFlags where records have more cells than there are columns: the first such row, and
    how many more. A row that sums up is no record and may be of any length.
    """
    longer = [
        row
        for row in rows
        if any(cell.strip() for cell in row[len(columns) :]) and not _SUMS.match(plainly(row[0]))
    ]
    if longer:
        problem = Problem(
            code="table-row-too-long",
            path=flag,
            flag=flag,
            choices=(",".join(longer[0]),),
            more=len(longer) - 1,
        )
        raise BadFlags((problem,))


def _refuse_spoken(records: Sequence[TableRow], flag: str) -> None:
    """Raise BadFlags for days that mean another day tomorrow and amounts said only roughly: a table
    is a file, and read again. The first such cell, and how many more.
    """
    from overdue_cli.core.request.fields import few_of_many
    from overdue_cli.core.request.parse import is_plain
    from overdue_cli.core.request.spoken_dates import names_a_day_by_today
    from overdue_cli.core.request.spoken_money import is_rough_amount

    problems = []
    for number, record in enumerate(records):
        for field, text in record.items():
            at = f"{flag[2:]}[{number}].{field}"
            if field in ("date", "due") and names_a_day_by_today(text):
                code = "relative-in-a-file"
            elif field in AMOUNTS and not is_plain("money", text) and is_rough_amount(text):
                code = "rough-in-a-file"
            else:
                continue
            problems.append(
                Problem(code=code, path=at, flag=flag, file=record.file, line=record.line)
            )
    if problems:
        raise BadFlags(tuple(few_of_many(problems)))


def _records(
    columns: Sequence[str | None], rows: Sequence[TableLine], file: str
) -> Iterator[TableRow]:
    """A record for each row that has any value, but for rows that sum up."""
    for row in rows:
        if row and _SUMS.match(plainly(row[0])):
            continue
        pairs = zip(columns, row, strict=False)
        record = TableRow(
            {field: value.strip() for field, value in pairs if field and value.strip()}
        )
        record.file, record.line = file, row.number
        if record:
            yield record
