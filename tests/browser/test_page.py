"""The HTML page in a real browser: nothing leaves, nothing is cut off on a phone, print has the
pages expected, and axe-core finds nothing.

Skipped where there is no Chromium; `.ci/run` installs one in a step of its own.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from overdue_cli.pages.report.page import page_to_keep
from overdue_cli.render import html
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.benchmarks.lines import case
from tests.support import assess_case
from tests.test_keep import ONE, THREE

sync_api = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# As Any: the records of the browser's library are there only where it is installed.
PHONE: Any = {"width": 360, "height": 740}
DESK: Any = {"width": 1200, "height": 900}
SCHEMES: Any = ("light", "dark")
CASES: dict[str, dict[str, Any]] = {
    "one": ONE,
    "three": THREE,
    "card": {
        "product": "credit-card",
        "days_overdue": 95,
        "principal": "60000",
        "income": "6000",
        "expenses": "6500",
    },
    "sued": ONE | {"paper": "complaint", "paper_on": "2026-11-20"},
    "thirteen": case(13),
}
PAGES = [
    (name, code, full)
    for name in CASES
    for code in ("zh_CN", "en")
    for full in ((False, True) if name in ("one", "three") else (False,))
]
EACH_PAGE = pytest.mark.parametrize(("case", "code", "full"), PAGES)
PDF_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    with sync_api.sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM)


@pytest.fixture
def opened(
    browser: "Browser", tmp_path: Path, case: str, code: str, *, full: bool
) -> "Iterator[tuple[Page, list[str], list[str]]]":
    """A page of a case, what it asked for, and what it complained of."""
    file = tmp_path / "page.html"
    answer = assess_case(**CASES[case])
    file.write_text(
        html.render(page_to_keep(answer, Language(code, LAW), full=full, drawn=True)), "utf-8"
    )
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(file.as_uri())
    yield page, asked, complaints
    context.close()


@EACH_PAGE
def test_it_asks_for_nothing_and_breaks_no_rule_of_its_own(
    opened: "tuple[Page, list[str], list[str]]",
) -> None:
    """A style that the policy refuses would be told on the console."""
    page, asked, complaints = opened
    assert asked == [page.url]
    assert complaints == []
    # the one style sheet is taken, by its hash
    assert page.evaluate("getComputedStyle(document.querySelector('dt')).fontWeight") == "700"


@EACH_PAGE
def test_nothing_is_cut_off_on_a_phone(opened: "tuple[Page, list[str], list[str]]") -> None:
    """A wide table scrolls by itself; the page does not, and no text stands beyond its edge."""
    page, _, _ = opened
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    beyond = page.evaluate(
        """width => [...document.querySelectorAll('body *')]
            .filter(each => !each.closest('.wide'))
            .filter(each => each.getBoundingClientRect().right > width + 1)
            .map(each => each.tagName)""",
        PHONE["width"],
    )
    assert beyond == []


@EACH_PAGE
def test_axe_finds_nothing(browser: "Browser", opened: "tuple[Page, list[str], list[str]]") -> None:
    """In light and in dark. Put past the policy here alone: axe is a script."""
    page, _, _ = opened
    for scheme in SCHEMES:
        context = browser.new_context(viewport=PHONE, bypass_csp=True, color_scheme=scheme)
        seen = context.new_page()
        seen.goto(page.url)
        found = axe.Axe().run(seen).response["violations"]
        context.close()
        assert [(each["id"], each["impact"], len(each["nodes"])) for each in found] == []


@EACH_PAGE
def test_print_has_the_pages_expected(
    opened: "tuple[Page, list[str], list[str]]", case: str, *, full: bool
) -> None:
    """What is to be kept is short; the whole report behind it begins on a page of its own."""
    page, _, _ = opened
    pages = len(PDF_PAGE.findall(page.pdf(prefer_css_page_size=True)))
    few = MOST_PAGES[case]
    assert pages <= few if not full else few < pages <= 30


# Sheets of A4 of the page to keep, pictures and all; and of its first part, without them.
MOST_PAGES = {"one": 3, "three": 3, "card": 2, "sued": 2, "thirteen": 4}
FIRST_PART = {"one": 1, "three": 2, "card": 1, "sued": 1, "thirteen": 2}


@pytest.mark.parametrize("code", ["zh_CN", "en"])
@pytest.mark.parametrize("name", FIRST_PART)
def test_what_is_to_be_done_is_on_one_sheet(
    browser: "Browser", tmp_path: Path, name: str, code: str
) -> None:
    """Today, this week, before which day, the offer, the words, whom to call: one sheet of A4 for
    one debt, two for as many as thirteen.
    """
    file = tmp_path / "page.html"
    kept = page_to_keep(assess_case(**CASES[name]), Language(code, LAW))
    file.write_text(html.render(kept), "utf-8")
    context = browser.new_context(viewport=DESK)
    page = context.new_page()
    page.goto(file.as_uri())
    pages = len(PDF_PAGE.findall(page.pdf(prefer_css_page_size=True)))
    context.close()
    assert pages <= FIRST_PART[name]


def test_large_print_is_large_on_the_screen_and_on_paper(
    browser: "Browser", tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(
        html.render(page_to_keep(assess_case(**ONE), Language("zh_CN", LAW), drawn=True)), "utf-8"
    )
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(file.as_uri())
    size = "parseFloat(getComputedStyle(document.querySelector('dd')).fontSize)"
    for medium in ("screen", "print"):
        page.emulate_media(media=medium)
        before = page.evaluate(size)
        page.evaluate("document.querySelector('#larger').checked = true")
        assert page.evaluate(size) > before * 1.25
        page.evaluate("document.querySelector('#larger').checked = false")
    page.emulate_media(media="screen")
    page.get_by_label("大字").check()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    context.close()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_has_the_contrast_of_its_scheme(
    browser: "Browser", tmp_path: Path, scheme: Any
) -> None:
    file = tmp_path / "page.html"
    answer = assess_case(**ONE)
    file.write_text(html.render(page_to_keep(answer, Language("zh_CN", LAW), drawn=True)), "utf-8")
    context = browser.new_context(viewport=DESK, color_scheme=scheme)
    page = context.new_page()
    page.goto(file.as_uri())
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    context.close()
    assert (paper == "rgb(255, 255, 255)") == (scheme == "light")
