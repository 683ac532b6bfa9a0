"""A desk in a folder of a test, driven as a counsellor would."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.cli import options
from tests.cli.inside import overdue_inside
from tests.cli.running import Ran
from tests.support import DAY


class Counsellor:
    """Runs `overdue desk` on one desk; today is the day of the cases unless a test moves it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.place = folder / "my.desk"

    def run(self, *argv: str, stdin: bytes = b"") -> Ran:
        return overdue_inside(("desk", *argv, "--at", str(self.place)), stdin)

    def done(self, *argv: str, stdin: bytes = b"") -> Any:
        """The JSON of a command that succeeds."""
        ran = self.run(*argv, "--json", stdin=stdin)
        assert ran.status == 0, ran.errors
        return ran.answer

    def refused(self, *argv: str, stdin: bytes = b"") -> tuple[int, list[str]]:
        """The status, and the codes of the problems."""
        ran = self.run(*argv, "--json", stdin=stdin)
        return ran.status, [each["code"] for each in ran.problems]

    def case(self, name: str = "case.json", **fields: Any) -> str:
        """A case file, as told on the day of the cases."""
        told = {"as_of": DAY.isoformat(), "income": "6000", "debts": [debt(**fields)]}
        path = self.folder / name
        path.write_text(json.dumps(told), "utf-8")
        return str(path)


def debt(**fields: Any) -> Mapping[str, Any]:
    """A debt of Weilidai, forty days overdue unless said otherwise."""
    return {"days_overdue": 40, "principal": "20000", "product": "weilidai"} | fields


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counsellor:
    monkeypatch.setattr(options, "today", lambda: DAY)
    monkeypatch.delitem(os.environ, "OVERDUE_DESK", raising=False)
    made = Counsellor(tmp_path)
    assert made.run("new").status == 0
    return made
