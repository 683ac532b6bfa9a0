"""The page and the window: widths, weight, and a first screen that fits."""

import itertools

import pytest
from rich.cells import cell_len

from overdue_cli.pages.report.at_menu import at_menu
from overdue_cli.pages.report.order import LIMITATION, WARNINGS
from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import grid, terminal
from overdue_cli.render.screens import screens
from overdue_cli.rulebook.products import product_ids
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT
from tests.benchmarks.lines import case
from tests.cli.running import FLAGS, first_screen, overdue
from tests.grid import grid_answers
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


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize("count", [2, 3, 5, 6, 9, 13])
def test_the_first_screen_of_many_debts_fits_too(
    count: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Debts without a name of their own, which products name at more length."""
    monkeypatch.setenv("COLUMNS", "80")
    answer = assess_case(**case(count))
    page = terminal.render(report(answer, Language(code, LAW), FIRST)).strip()
    assert len(page.splitlines()) <= 24, page


# Lines of a first screen in a window of 44 columns; where a paper of a court and limitation both
# warn, nothing but these, the step of today and the comfort is left, and none of it is cut.
MOST_NARROW, MOST_NARROW_TWO_WARNINGS = 30, 38


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_the_first_screen_of_a_phone_is_short(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of every case of the grid: in a narrow window the terms wait in the page on cost, and more
    where it has to be; a warning never, nor the number to call.
    """
    monkeypatch.setenv("COLUMNS", "44")
    language = at_menu(Language(code, LAW))
    for answer in grid_answers():
        page = terminal.render(report(answer, language, FIRST, narrow=True)).strip()
        lines, kinds = page.splitlines(), {type(finding) for finding in answer.findings}
        two = kinds & {*LIMITATION} and kinds & {*WARNINGS} - {*LIMITATION}
        assert len(lines) <= (MOST_NARROW_TWO_WARNINGS if two else MOST_NARROW), page
        assert max(map(cell_len, lines)) <= 44
        assert "12356" in "".join(lines[-3:])
        assert not kinds & {*LIMITATION} or "12348" in page


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_the_first_screen_of_a_phone_says_how_far_its_figure_may_be_off(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of every case of the grid in which the charges are a range both ends are named, however
    short the screen is: of a card of 30,000 it named 1,195 alone, where 691 to 1,889 were open.
    """
    monkeypatch.setenv("COLUMNS", "44")
    language = at_menu(Language(code, LAW))
    met = 0
    for answer in grid_answers():
        totals = [debt.charges.total for debt in answer.debts]
        ends = [sum(getattr(total, end) for total in totals) for end in ("low", "high")]
        if ends[0] == ends[1]:
            continue
        met += 1
        page = terminal.render(report(answer, language, FIRST, narrow=True))
        said = "".join(page.split())
        assert all("".join(language.round_money(end).split()) in said for end in ends), page
    assert met > 1000


@pytest.mark.parametrize("width", [44, 56, 80])
@pytest.mark.parametrize(
    ("told", "zh", "en"),
    [
        (
            {"product": "jiebei"},
            ("18%", "1.5 倍", "以合同为准"),
            ("18%", "1.5", "contract decides"),
        ),
        ({"product": "weilidai"}, ("0.05%", "没有查到合同原文"), ("0.05%", "widely reported")),
        (
            {"product": "jiebei", "daily_rate": "0.05%"},
            ("倍是常见说法", "倍数是常见说法"),
            ("once overdue is widely reported", "multiple is widely reported"),
        ),
        (
            {"product": "huabei", "daily_rate": "0.06%"},
            ("利率不变是常见说法",),
            ("is widely reported",),
        ),
        ({"product": "small-loan", "daily_rate": "0.05%"}, ("以合同为准",), ("example",)),
    ],
)
def test_a_figure_says_how_sure_its_rate_is_in_a_narrow_window_too(
    told: dict[str, str],
    zh: tuple[str, ...],
    en: tuple[str, ...],
    width: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It said 569 at an example rate, and of the rate nothing; of a rate that was told it never
    says that it is only reported.
    """
    monkeypatch.setenv("COLUMNS", str(width))
    answer = assess_case(**{"days_overdue": "52", "principal": "14600", "income": "5300"} | told)
    for code, said in (("zh_CN", zh), ("en", en)):
        narrow = width < 60
        first = terminal.render(report(answer, Language(code, LAW), FIRST, narrow=narrow))
        flat = ("" if code == "zh_CN" else " ").join(first.split())
        found = [text for text in said if "".join(text.split()) in "".join(flat.split())]
        assert found == list(said) or (len(found) == 1 and "daily_rate" in told), first


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_what_a_narrow_first_screen_leaves_out_stands_on_another_page(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The terms in full on the page on cost; behind a paper with limitation the stage and the
    cost too.
    """
    monkeypatch.setenv("COLUMNS", "44")
    usual = assess_case(**BASE | {"product": "weilidai"})
    page = terminal.render(report(usual, Language(code, LAW), narrow=True))
    first = "\n".join(first_screen(page))
    assert all(text in first for text in ("M2", "600"))
    assert "0.05%" in first
    in_full = {"zh_CN": "0.05% 估，逾期后", "en": "Estimated at 0.05%"}[code]
    assert in_full not in first
    assert in_full in page
    old = {"product": "weilidai", "days_overdue": "1300", "paper": "complaint"}
    sued = assess_case(**BASE | old | {"paper_on": "2026-11-20", "last_instalment": "2023-05-03"})
    page = terminal.render(report(sued, Language("en", LAW), narrow=True))
    assert "M7+" not in "\n".join(first_screen(page))
    assert all(text in page for text in ("M7+", "1,300 days overdue", "each further day adds"))


def test_a_long_page_is_cut_into_screens_where_paragraphs_end() -> None:
    """40 lines, an empty one after each third: of 20 lines the first screen has 18, the empty one
    the last of them. 22 are left, two too many for a screen: the second spares six for the last,
    and ends with the empty line before these, so that it has 15 and the last 7. No screen is
    longer than 20: the last had up to 26, of which the first ran past the reader.
    """
    page = "".join("\n" if number % 3 == 2 else f"line {number}\n" for number in range(40))
    parts = list(screens(page, 20))
    assert [part.count("\n") for part in parts] == [18, 15, 7]
    assert "".join(parts) == page
    items = "".join(f"{'- ' if number % 3 == 0 else '  '}{number}\n" for number in range(60))
    assert [part.count("\n") for part in screens(items, 20)] == [18, 18, 18, 6]
    assert list(screens("alone\n", 20)) == ["alone\n"]


@pytest.mark.parametrize("width", [40, 80])
def test_a_table_may_have_no_row_and_a_calculation_no_result(width: int) -> None:
    """Both ended with a fault: no period is known of an award of 2017, and no amount of interest
    that outgrows what is counted.
    """
    assert grid.lay_out(("Item", "Result"), (), (1,), width) == (["Item  Result"], [])
    ran = overdue(
        *("calc", "deadline", "--request", "-", "--lang", "en"),
        stdin=b'{"step": "set-aside-award", "served": "2017-01-01"}',
    )
    assert ran.status == 0
    assert "no day is given" in " ".join(ran.out.split())
    assert "Result" not in ran.out


@pytest.mark.parametrize(("code", "colon"), [("zh_CN", "："), ("zh_Hant", "："), ("en", ": ")])
def test_a_label_before_its_text_has_the_colon_of_the_language(
    code: str, colon: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "44")
    answer = assess_case(days_overdue=40, principal=20000, income=6000)
    language = Language(code, LAW)
    page = terminal.render(report(answer, language, FIRST, narrow=True))
    label = language.text("lead.where", REPORT)
    assert f"\n{label}{colon}" in page
