"""The months of the detailed form: a row of codes for each year, mostly with amounts beneath."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from overdue_cli.core.bureau.report import MonthStatus
from overdue_cli.core.bureau.text import NONE, amount, day_of
from overdue_cli.core.quantity.dates import months_after

# 2021年11月—2026年10月的还款记录
HEADING = re.compile(
    r"((?:19|20)\d{2})年(\d{1,2})月\s{0,3}[—–\-~至到]{1,2}\s{0,3}((?:19|20)\d{2})年(\d{1,2})月"
    r"\s{0,3}的?\s{0,3}(?:还款记录|逐月还款表现)"
)
# A line of such a table where its heading was not met: a year, then codes.
LIKE_A_ROW = re.compile(r"\s{0,9}(?:19|20)\d{2}(?:\s{1,9}[A-Z0-9*#/]){2,12}\s{0,9}")
# A report has five years, or the years of an account that is older.
MOST_MONTHS = 12 * 15
_HEADER = [str(number) for number in range(1, 13)]
_TOKEN = re.compile(r"[A-Z0-9*#/]{1,12}|\d[\d,]{0,16}(?:\.\d{1,2})?|-{1,3}|—{1,2}", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d{2}", re.ASCII)
_CODE = re.compile(r"[A-Z0-9*#/]", re.ASCII)

YearRow = tuple[int, list[MonthStatus]]


def months_under(heading: re.Match[str], lines: Sequence[str]) -> tuple[MonthStatus, ...] | None:
    """The months that a heading names, from the lines beneath; None where they do not fit it."""
    first, last = day_of(heading[1], heading[2], "1"), day_of(heading[3], heading[4], "1")
    if first is None or last is None or not first <= last < months_after(first, MOST_MONTHS):
        return None
    years, cells = _by_year(first, last), [*_cells(lines)]
    if not all(_fits(row, years) for row in cells):
        return None
    tokens = [cell for row in cells for cell in row]
    if tokens[: len(_HEADER)] == _HEADER:
        tokens = tokens[len(_HEADER) :]
    rows = _rows(tokens, years)
    if rows is None:
        return None
    return tuple(sorted((each for _, row in rows for each in row), key=lambda each: each.month))


def _cells(lines: Sequence[str]) -> Iterator[list[str]]:
    """The cells of each line of the table, up to the first line that can be none of it."""
    for line in lines:
        cells = line.replace("|", " ").split()
        if not all(_TOKEN.fullmatch(cell) for cell in cells):
            return
        yield [each for cell in cells for each in (cell if _is_together(cell) else [cell])]


def _is_together(cell: str) -> bool:
    """Whether codes are written together: NNN12 is five of them, and 12 is an amount."""
    return len(cell) > 1 and not cell.isdecimal() and not re.search(r"[,.]|--|—", cell)


def _fits(row: Sequence[str], years: dict[int, list[date]]) -> bool:
    """Whether a line that begins with a year has a code for each of its months, alone or with the
    amounts behind; any other line is looked at with what stands around it.
    """
    if len(row) < 3 or not _YEAR.fullmatch(row[0]) or not _CODE.fullmatch(row[1]):
        return True
    size = len(years.get(int(row[0]), ()))
    return len(row) - 1 in (size, 2 * size)


def _by_year(first: date, last: date) -> dict[int, list[date]]:
    """The months from the first to the last, by their years."""
    found: dict[int, list[date]] = {}
    month = first
    while month <= last:
        found.setdefault(month.year, []).append(month)
        month = months_after(month, 1)
    return found


def _rows(tokens: list[str], missing: dict[int, list[date]]) -> list[YearRow] | None:
    """A row for each year that is missing, in any order; None where the cells give no such rows.

    Amounts may be there or not, year by year: whichever reading fits to the end is the one.
    """
    if not missing:
        return []
    if not tokens or not _YEAR.fullmatch(tokens[0]) or int(tokens[0]) not in missing:
        return None
    year = int(tokens[0])
    months, others = missing[year], {key: of for key, of in missing.items() if key != year}
    size = len(months)
    codes, beneath = tokens[1 : size + 1], tokens[size + 1 : 2 * size + 1]
    if len(codes) < size or not all(_CODE.fullmatch(code) for code in codes):
        return None
    if len(beneath) == size and all(_is_amount(cell) for cell in beneath):
        rest = _rows(tokens[2 * size + 1 :], others)
        if rest is not None:
            return [(year, _row(months, codes, beneath)), *rest]
    rest = _rows(tokens[size + 1 :], others)
    return None if rest is None else [(year, _row(months, codes, ("",) * size)), *rest]


def _is_amount(cell: str) -> bool:
    return cell in NONE or amount(cell) is not None


def _row(months: Sequence[date], codes: Sequence[str], beneath: Sequence[str]) -> list[MonthStatus]:
    told = zip(months, codes, beneath, strict=True)
    return [MonthStatus(month=month, code=code, amount=amount(cell)) for month, code, cell in told]
