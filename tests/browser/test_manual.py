"""The manual as one HTML file, in a real browser: on a phone, in light and in dark.

Skipped where there is no Chromium; `.ci/run` installs one in a step of its own.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.inside import overdue_inside

sync_api = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

# As Any: the records of the browser's library are there only where it is installed.
PHONE: Any = {"width": 360, "height": 740}
SCHEMES: Any = ("light", "dark")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_is_readable_on_a_phone_and_asks_for_nothing(language: str, tmp_path: Path) -> None:
    """A wide block scrolls by itself; the page does not. axe is put past the policy here alone."""
    file = tmp_path / "manual.html"
    assert overdue_inside(["help", "--html", str(file), "--lang", language]).status == 0
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        page = browser.new_page(viewport=PHONE)
        asked: list[str] = []
        complaints: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        page.goto(file.as_uri())
        assert (asked, complaints) == ([page.url], [])
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        beyond = page.evaluate(
            """width => [...document.querySelectorAll('body *')]
                .filter(each => !each.closest('.wide, pre'))
                .filter(each => each.getBoundingClientRect().right > width + 1)
                .map(each => each.outerHTML.slice(0, 80))""",
            PHONE["width"],
        )
        assert beyond == []
        for scheme in SCHEMES:
            context = browser.new_context(viewport=PHONE, bypass_csp=True, color_scheme=scheme)
            seen = context.new_page()
            seen.goto(file.as_uri())
            found = axe.Axe().run(seen).response["violations"]
            assert [(each["id"], len(each["nodes"])) for each in found] == []
