"""Sections that a sentence names: found alike wherever they are looked for."""

import re
from collections.abc import Sequence

import pytest

from overdue_cli.pages.report.at_menu import at_menu, to_keep
from overdue_cli.pages.report.page import page_to_keep, report
from overdue_cli.pages.report.pointing import points_to_sections, with_sections, with_words_at_hand
from overdue_cli.pages.report.sections import LINE_OF, SECTIONS, SHOWN
from overdue_cli.pages.report.single import FIRST
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.catalog import TRADITIONAL, catalog
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT
from overdue_cli.words.report.say import templates
from tests.support import assess_case


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Words are in section 6.", [6]),
        ("their days are in sections 1 and 5.", [1, 5]),
        ("sections 1, 2 and 5", [1, 2, 5]),
        ("and offer it with that. Section 5.", [5]),
        ("照着写的话在第六节。", [6]),
        ("在第一节、第五节的表里。", [1, 5]),
        ("在第一節、第五節的表裡。", [1, 5]),
        ("GB/T 45251-2025, section 5.3", []),
        ("GB/T 45251-2025 第 5.3 节", []),
        ("the small-claims section", []),
    ],
)
def test_one_pattern_finds_the_sections(text: str, numbers: list[int]) -> None:
    """Two of three missed `sections 1 and 5`, all missed the third of three, and one took a section
    of a standard for one of the report.
    """
    found: list[int] = []

    def noted(sections: Sequence[int]) -> str:
        found.extend(sections)
        return ""

    with_sections(text, noted)
    assert found == numbers
    assert points_to_sections(text) == bool(numbers)


def test_every_section_has_its_line_of_the_menu() -> None:
    """Derived, as the lines are: 1 and 4 are shown by `follows`, 2 and 3 by `why`."""
    assert {*LINE_OF} == {*range(1, len(SECTIONS) + 1)}
    assert {*LINE_OF.values()} == {*SHOWN}
    assert [LINE_OF[number] for number in (1, 2, 3, 4)] == ["follows", "why", "why", "follows"]


@pytest.mark.parametrize("code", ["en", "zh_CN", TRADITIONAL])
def test_at_the_menu_no_sentence_names_a_section(code: str) -> None:
    """In traditional characters each did: 第六節 was not looked for."""
    menu = at_menu(Language(code, LAW))

    def lines(sections: Sequence[int]) -> str:
        return menu.listed(menu.text(f"menu.line.{LINE_OF[number]}", REPORT) for number in sections)

    for text in (*templates().values(), *REPORT.values()):
        raw = text if code == "en" else catalog(code)[text.context]
        assert not points_to_sections(with_sections(with_words_at_hand(raw), lines)), raw


@pytest.mark.parametrize("code", ["en", "zh_CN", TRADITIONAL])
def test_nor_does_a_page_of_the_menu(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    answer = assess_case(
        debts=[
            {"product": "weilidai", "days_overdue": "40", "principal": "20000"},
            {"product": "zhaolian", "days_overdue": "70", "principal": "9000"},
        ],
        income="6000",
        expenses="4000",
    )
    for line, parts in {"": FIRST, **SHOWN}.items():
        page = terminal.render(report(answer, at_menu(Language(code, LAW), line), parts))
        assert not points_to_sections(page), (line, page)


def test_a_section_is_no_sentence_of_its_own() -> None:
    """At the menu a first screen ended with a bare name of a line: “The plan”."""
    for text in (*templates().values(), *REPORT.values()):
        bare = re.search(r"(?:^|[.;] )[Ss]ections? [1-8]\.(?!\d)", text)
        assert bare is None, text


# Who lends is not known.
OWED = {"days_overdue": "200", "principal": "20000", "income": "6000", "product": "jiebei"}


@pytest.mark.parametrize(
    ("paper", "letter", "other"),
    [("complaint", "答辩状", "异议"), ("payment-order", "异议书", "答辩")],
)
def test_at_the_menu_and_on_a_kept_page_the_letter_is_named(
    paper: str, letter: str, other: str
) -> None:
    """“能写好它” stood behind a sentence on objections, and the kept page has no menu. The line is
    raised in what answers this paper: a suit has nothing to do with a payment order.
    """
    answer = assess_case(**OWED, paper=paper, paper_on="2026-11-20")
    shown = terminal.render(report(answer, at_menu(Language("zh_CN", LAW)), FIRST))
    assert f"{letter}可以用菜单里的“把信写进一个文件夹”写好" in "".join(shown.split())
    kept = terminal.render(page_to_keep(answer, to_keep(Language("zh_CN", LAW))))
    assert f"{letter}：再打开`overdue`" in "".join(kept.split())
    asked = "in-court" if paper == "complaint" else "in-objection"
    assert other not in catalog("zh_CN")[f"ask.line-{asked}"]


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_where_to_complain_is_named_for_a_lender_who_is_not_known(code: str) -> None:
    """It spoke of one authority and another, and of coming back to this page. Banks: the financial
    regulator, 12378 (公告 2023); small-loan companies: the local one, through 12345 (细则 37).
    """
    answer, language = assess_case(**OWED), Language(code, LAW)
    pages = (
        report(answer, language, ("rights",)),
        report(answer, at_menu(language), ("rights",)),
        page_to_keep(answer, to_keep(language)),
    )
    where = {"en": ("`--lender`", "“Answer more”", "again")}.get(
        code, ("`--lender`", "“再答几题，或者改一改”", "下次打开")
    )
    for page, how in zip(pages, where, strict=True):
        shown = "".join(terminal.render(page).split())
        assert all(each in shown for each in ("12378", "12345", "金融监管总局", "地方金融管理部门"))
        assert "".join(how.split()) in shown
