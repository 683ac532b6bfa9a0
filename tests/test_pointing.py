"""Sections that a sentence names: found alike wherever they are looked for."""

from collections.abc import Sequence

import pytest

from overdue_cli.pages.report.at_menu import at_menu
from overdue_cli.pages.report.page import report
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
