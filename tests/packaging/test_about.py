"""What an index shows of a release, and what the release says of itself."""

import re
import sys
import tomllib
from pathlib import Path

import pytest
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager

from tests.support import ROOT

WHERE = "https://example.org/owner/overdue"


def metadata(monkeypatch: pytest.MonkeyPatch, repository: str) -> ProjectMetadata[PluginManager]:
    monkeypatch.setenv("OVERDUE_REPOSITORY", repository)
    return ProjectMetadata(str(ROOT), PluginManager())


def links(text: str) -> list[str]:
    """Where its links lead, apart from places of its own."""
    return [each for each in re.findall(r"\]\(([^)]*)\)", text) if not each.startswith("#")]


def test_without_an_address_none_is_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    core = metadata(monkeypatch, "").core
    assert core.urls == {}
    assert core.readme_content_type == "text/markdown"
    assert links(core.readme) == []
    assert "CHANGELOG.md" in core.readme


def test_with_an_address_every_link_leads_there(monkeypatch: pytest.MonkeyPatch) -> None:
    core = metadata(monkeypatch, WHERE + "/").core
    assert set(core.urls) == {"Homepage", "Changelog", "Documentation", "Issues"}
    assert all(each.startswith(WHERE) for each in core.urls.values())
    led = links(core.readme)
    assert f"{WHERE}/blob/HEAD/CHANGELOG.md" in led
    for each in led:
        assert (ROOT / each.removeprefix(f"{WHERE}/blob/HEAD/")).is_file(), each


@pytest.mark.parametrize("repository", ["", WHERE])
def test_no_picture_and_nothing_else_left_out(
    monkeypatch: pytest.MonkeyPatch, repository: str
) -> None:
    shown = metadata(monkeypatch, repository).core.readme
    assert "![" not in shown
    for kept in ("\n## 中文\n", "\n## English\n", "12356", "$ overdue calc court-fee"):
        assert kept in shown
    assert not re.search(r"[:：]\n\n#", shown), "led to a picture that is not there"


def test_the_versions_of_python_it_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = re.findall(r"Python :: (3\.\d+)", " ".join(project["classifiers"]))
    least = project["requires-python"].removeprefix(">=")
    assert named[0] == least
    assert f"{sys.version_info.major}.{sys.version_info.minor}" in named
    assert named == [f"3.{11 + step}" for step in range(len(named))], "one is missing between"
    tried = re.search(r"for version in (.*); do", (ROOT / ".ci" / "run").read_text("utf-8"))
    assert tried
    assert tried[1].split() == named[1:], "the gate tries them where they are"


def test_the_marker_of_types_is_in_the_package() -> None:
    assert (Path(ROOT) / "overdue_cli" / "py.typed").is_file()
