"""The page and the window: widths, weight, and a first screen that fits."""

import itertools

import pytest
from rich.cells import cell_len

from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.products import product_ids
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.cli.running import FLAGS, first_screen, overdue
from tests.support import assess_case

BASE = {"days_overdue": "40", "principal": "20000", "income": "6000"}
REPORTS: dict[str, dict[str, str]] = {
    "usual": {
        "product": "weilidai",
        "expenses": "4000",
        "daily_rate": "0.0005",
        "penalty_multiplier": "1.5",
    },
    "lender unknown": {},
    "limitation": {"days_overdue": "1095"},
    "no surplus": {"expenses": "7000", "product": "small-loan"},
    "card": {"product": "credit-card"},
    "private": {"product": "private-loan", "annual_rate": "0.36", "contract_date": "2024-01-01"},
    "not yet": {"days_overdue": "0", "product": "bank-loan"},
    "large": {
        "principal": "9876543210.98",
        "income": "9999999.99",
        "days_overdue": "3000",
        "fees": "123456.78",
    },
}


def shown(name: str, code: str) -> str:
    """The report of one of these cases, for the window of the environment."""
    return terminal.render(report(assess_case(**BASE | REPORTS[name]), Language(code, LAW)))


@pytest.mark.parametrize("width", [40, 60, 80, 200])
@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize("name", REPORTS)
def test_no_line_is_wider_than_the_window(
    name: str, code: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert max(map(cell_len, shown(name, code).splitlines())) <= width


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("argv", [("advise", *FLAGS), ("products",), ("rules", "--lang", "en")])
def test_no_line_of_a_process_is_wider_than_its_window(argv: tuple[str, ...], width: int) -> None:
    printed = overdue(*argv, env={"COLUMNS": str(width)}).out
    assert "\x1b" not in printed
    assert max(map(cell_len, printed.splitlines())) <= width


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("language", ["zh-Hant", "en"])
@pytest.mark.parametrize(
    "argv", [(), ("advise",), ("log", "add"), ("calc",), ("desk", "add")], ids=" ".join
)
def test_help_keeps_to_the_window_too(argv: tuple[str, ...], language: str, width: int) -> None:
    """click alone writes no less than 50 a line, which a window of 40 broke anywhere."""
    printed = overdue(*argv, "--help", "--lang", language, env={"COLUMNS": str(width)}).out
    assert max(map(cell_len, printed.splitlines())) <= width


@pytest.mark.parametrize("columns", ["", "0", "-1", "wide", "99999999999", "１２０"])
def test_a_width_that_is_none_is_not_believed(
    columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert max(map(cell_len, shown("usual", "en").splitlines())) <= terminal.WIDEST


def test_a_number_is_never_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert "9,876,543,210.98" in shown("large", "zh_CN")


@pytest.mark.parametrize(
    ("environment", "bold"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, False),
    ],
)
def test_weight_only_where_it_is_wanted(environment: dict[str, str], bold: bool) -> None:
    printed = overdue("advise", *FLAGS, env=environment).out
    assert ("\x1b[1m" in printed) == bold
    assert printed.replace("\x1b[1m", "").replace("\x1b[0m", "") == overdue("advise", *FLAGS).out


def test_json_has_no_weight() -> None:
    assert b"\x1b" not in overdue("advise", *FLAGS, "--json", env={"FORCE_COLOR": "1"}).raw


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize("product", [None, *product_ids()])
def test_the_first_screen_fits_24_lines_of_80_columns(
    product: str | None, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every product, terms known or not, and with the warning about limitation, near or past."""
    monkeypatch.setenv("COLUMNS", "80")
    known = {"daily_rate": "0.00066", "penalty_multiplier": "1.5", "fees": "12345.67"}
    events = (None, "2023-06-01", "2023-11-24", "2026-08-01")
    for days, terms, event in itertools.product((0, 40, 1000, 1095, 2000), ({}, known), events):
        said = {"product": product, "last_event": event} | terms
        case = {name: value for name, value in said.items() if value is not None}
        answer = assess_case(days_overdue=days, principal="1234567.89", income="6000", **case)
        lines = first_screen(terminal.render(report(answer, Language(code, LAW))))
        assert len(lines) <= 24, (days, case, "\n".join(lines))


# Lines of a first screen in a window of 44 columns, a warning not counted, which is never cut.
MOST_NARROW = {"zh_CN": 30, "en": 38}


@pytest.mark.parametrize("code", MOST_NARROW)
@pytest.mark.parametrize("product", [None, *product_ids()])
def test_the_first_screen_of_a_phone_is_short(
    product: str | None, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a narrow window the terms stand with the cost, and labels above their texts."""
    monkeypatch.setenv("COLUMNS", "44")
    for days, expenses in itertools.product((0, 1, 40), (None, "4000", "7000")):
        said = {"product": product, "expenses": expenses}
        case = {name: value for name, value in said.items() if value is not None}
        answer = assess_case(days_overdue=days, principal="20000", income="6000", **case)
        page = terminal.render(report(answer, Language(code, LAW), narrow=True))
        lines = first_screen(page)
        assert len(lines) <= MOST_NARROW[code], "\n".join(lines)
        assert "12356" in lines[-1] + lines[-2] + lines[-3]
        if days == 40 and product == "weilidai":
            assert "0.05%" not in "\n".join(lines)
            assert "0.05%" in page
