"""What is told on stderr beside an answer: how a text was read, and what is seldom so."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli.manners import QUIET, is_on

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.intake.readings import ReadAs, Unusual
    from overdue_cli.words.language import Language

# What everybody writes and nobody reads in two ways: 3万, 20,000 元. Compiled where it is needed,
# or every start would wait for it.
COMMON = r"\s*[\d,.]+\s*[万wWkK千]?\s*(?:元|yuan)?\s*"
# A value has spaces around it; where it is a Chinese word there are none.
GAP = r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])"
FORMS = {
    "money": "money",
    "daily-rate": "rate",
    "monthly-rate": "rate",
    "yearly-rate": "rate",
    "days": "days",
    "days-overdue": "days",
    "day": "date",
    "past-day": "date",
    "multiple": "number",
}


def tell_readings(raw: Mapping[str, Any], case: "Case", code: str, *, typed: bool) -> None:
    """Say back what was not written plainly, and ask about what is seldom so; nothing else."""
    readings, seldom = _worth_telling(raw, case, typed=typed)
    if readings or seldom:
        click.get_current_context().find_root().call_on_close(
            lambda: _tell(readings, seldom, code, typed=typed)
        )


def notices(
    raw: Mapping[str, Any], case: "Case", language: "Language", *, typed: bool
) -> Iterator[str]:
    """The sentences of that, for who has another place for them than stderr."""
    yield from _notices(*_worth_telling(raw, case, typed=typed), language, typed=typed)


def _worth_telling(
    raw: Mapping[str, Any], case: "Case", *, typed: bool
) -> "tuple[tuple[ReadAs, ...], tuple[Unusual, ...]]":
    from overdue_cli.core.intake.readings import readings_of, unusual
    from overdue_cli.library.choices import NAMES

    assert case.as_of is not None, "read_case always sets the day"
    readings = tuple(
        reading
        for reading in readings_of(raw, case.as_of, typed=typed, names=NAMES)
        if not re.fullmatch(COMMON, reading.text)
    )
    return readings, tuple(unusual(case))


def _tell(
    readings: "Iterable[ReadAs]", seldom: "Iterable[Unusual]", code: str, *, typed: bool
) -> None:
    """Write the notices behind the answer; where there is none, its error stands alone."""
    if sys.stderr is None or is_on(QUIET) or sys.exc_info()[0] is not None:
        return
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.cli.window import folded

    try:
        for line in _notices(readings, seldom, spoken(code), typed=typed):
            sys.stderr.write("".join(f"{each}\n" for each in folded(line)))
        sys.stderr.flush()
    except OSError:  # the answer stands; only the notice has nowhere to go
        from overdue_cli.cli.streams import forget_stderr

        forget_stderr()


def _notices(
    readings: "Iterable[ReadAs]", seldom: "Iterable[Unusual]", language: "Language", *, typed: bool
) -> Iterator[str]:
    from overdue_cli.core.case.fields import flag_of
    from overdue_cli.library.choices import KINDS
    from overdue_cli.render.clean import clean
    from overdue_cli.words.cli.notices import NOTICES

    for reading in readings:
        form = reading.form or reading.field.form
        value = language.show(reading.value, form if form in KINDS else FORMS.get(form, ""))
        if reading.field.choices and reading.text.strip() in value:
            continue  # named as the report names it
        where = reading.field.flag if typed and "[" not in reading.path else reading.path
        plain = "notice.read-as-about" if reading.roughly else "notice.read-as"
        said = language.text(
            plain if reading.low is None else "notice.read-as-range",
            NOTICES,
            where=clean(where),
            text=clean(reading.text.strip()),
            value=value,
            low=reading.low,
            high=reading.high,
        )
        yield re.sub(GAP, "", said)
    for each in seldom:
        yield language.text(
            f"notice.unusual.{each.code}",
            NOTICES,
            where=flag_of(each.path) if typed and "[" not in each.path else each.path,
            value=each.value,
            yearly=each.yearly,
        )


def tell_behind(key: str, **fields: object) -> None:
    """Tell something behind the answer; where there is none, its error stands alone."""

    def made(language: "Language") -> list[str]:
        from overdue_cli.words.cli.notices import NOTICES

        return [language.text(key, NOTICES, **fields)]

    tell_made(made)


def tell_made(made: "Callable[[Language], Sequence[str]]") -> None:
    """Tell behind the answer what `made` then says in the language spoken."""
    context = click.get_current_context().find_root()

    def when_shown() -> None:
        from overdue_cli.cli.spoken import spoken

        if sys.exc_info()[0] is None:
            tell([*made(spoken(context.obj))])

    context.call_on_close(when_shown)


def tell(lines: list[str]) -> None:
    """Notices, on stderr: stdout is for the letter alone."""
    if sys.stderr is None or is_on(QUIET):
        return
    from overdue_cli.cli.window import told_width
    from overdue_cli.render.clean import clean
    from overdue_cli.render.lines import wrap

    try:
        for line in lines:
            first, *rest = wrap(clean(line), told_width() - 2)
            sys.stderr.write(f"* {first}\n" + "".join(f"  {each}\n" for each in rest))
        sys.stderr.flush()
    except OSError:  # what was done is done; only the notice has nowhere to go
        from overdue_cli.cli.streams import forget_stderr

        forget_stderr()
