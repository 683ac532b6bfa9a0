"""A credit report from a file or from standard input: as text, or out of a PDF; read, and held
against a debt.
"""

from typing import TYPE_CHECKING, NoReturn

from overdue_cli.cli.refusal import refuse
from overdue_cli.cli.streams import bytes_of
from overdue_cli.core.request.limits import (
    MOST_APART_MEMORY,
    MOST_PDF_SECONDS,
    MOST_REPORT_ACCOUNTS,
    MOST_REPORT_BYTES,
    MOST_REPORT_PAGES,
    MOST_REPORT_TEXT,
)

if TYPE_CHECKING:
    from overdue_cli.core.bureau.beside import BesideDebt, Choices
    from overdue_cli.core.bureau.report import ReadReport
    from overdue_cli.core.report.facts import Facts

WHERE = "report"


def report_in(name: str) -> "ReadReport":
    """The report of a file, or of standard input. Raises BadCase for what is none."""
    from overdue_cli.core.bureau.check import known_codes
    from overdue_cli.core.bureau.read import read_best
    from overdue_cli.rulebook import law

    texts = _texts(name, _bytes(name))
    if any(len(text) > MOST_REPORT_TEXT for text in texts):
        _unreadable("report-too-long")
    report = read_best(texts, known_codes(law.credit_report(), law.stages()))
    if report is None:
        something = any(text.strip() for text in texts)
        _unreadable("report-no-accounts" if something else "report-empty")
    if len(report.accounts) > MOST_REPORT_ACCOUNTS:
        _unreadable("report-too-many-accounts")
    return report


def _bytes(name: str) -> bytes:
    """What it holds, within its limit, opened where it is sealed."""
    from overdue_cli.cli.sealed import opened

    raw = bytes_of(name, MOST_REPORT_BYTES)
    if len(raw) > MOST_REPORT_BYTES:
        _unreadable("report-too-big")
    return opened(name, raw)


def _texts(name: str, raw: bytes) -> tuple[str, ...]:
    from overdue_cli.cli.message import text_in
    from overdue_cli.store.pdf import is_pdf

    if is_pdf(raw):
        return _out_of_pdf(name, raw)
    text = text_in(raw)
    if text is None:
        _unreadable("report-not-text")
    return (text,)


def _out_of_pdf(name: str, raw: bytes) -> tuple[str, ...]:
    from overdue_cli.store.apart import NotTaken
    from overdue_cli.store.pdf import NoReader, texts_of

    try:
        return texts_of(
            raw,
            pages=MOST_REPORT_PAGES,
            length=MOST_REPORT_TEXT,
            seconds=MOST_PDF_SECONDS,
            memory=MOST_APART_MEMORY,
        )
    except NoReader:
        refuse("pdf-is-an-extra", name)
    except NotTaken as error:
        _unreadable(f"pdf-{error.why}")


def beside_debt(
    report: "ReadReport", facts: "Facts", account: int | None = None
) -> "BesideDebt | Choices":
    """One account beside one debt, by the rules in force; where several may be it and none was
    named, these.
    """
    from overdue_cli.core.bureau.beside import beside
    from overdue_cli.rulebook import law

    return beside(report, facts, law.credit_report(), law.stages(), account)


def account_named(text: str | None, report: "ReadReport") -> int | None:
    """The number of an account, as it was named; None where none was."""
    if text is None:
        return None
    numbers = tuple(str(each.number) for each in report.accounts)
    if text.strip() not in numbers:
        refuse("not-a-choice", "--account", numbers)
    return int(text)


def _unreadable(code: str) -> NoReturn:
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.wire.json import BadCase

    raise BadCase((Problem(code=code, path=WHERE),))
