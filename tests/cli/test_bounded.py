"""What is typed is bounded, what is said back of it is short, and nothing is written before all
that was asked is possible.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.request.limits import MOST_ITEMS, MOST_TABLE_ROWS, MOST_VARIANTS
from tests.cli.inside import overdue_inside
from tests.cli.running import CASE, FLAGS, Ran

LOAN = (
    *("calc", "loan", "--instalment", "2025-12-01:10000:300", "--annual-rate", "18%"),
    *("--until", "2026-03-01", "--json"),
)
LONG = "很" * 100_000


def of_table(tmp_path: Path, text: str) -> Ran:
    place = tmp_path / "payments.csv"
    place.write_text(text, "utf-8")
    return overdue_inside((*LOAN, "--payment", f"@{place}"))


def codes(ran: Ran) -> list[str]:
    return [problem["code"] for problem in ran.problems]


@pytest.mark.parametrize(
    "text", ["1\n" * 400_000, "2025-12-05,1\n" * (MOST_TABLE_ROWS + 1)], ids=["short", "rows"]
)
def test_a_table_is_read_no_further_than_its_limit(text: str, tmp_path: Path) -> None:
    assert codes(of_table(tmp_path, f"date,amount\n{text}")) == ["too-many-items"]


def test_empty_rows_of_a_table_are_no_rows(tmp_path: Path) -> None:
    """A payment after ten thousand of them counts: nothing is cut off in silence."""
    rows = "\n" * 6_000 + " , \r\n" * 4_000 + "2025-12-05,100\n"
    found = of_table(tmp_path, f"date,amount\n{rows}").answer
    assert found["request"]["payment"] == [{"date": "2025-12-05", "amount": "100.00"}]


ENTRY = "2025年03月06日甲银行发放的30,000元（人民币）其他个人消费贷款。"


def told(**more: Any) -> bytes:
    return json.dumps(CASE | more).encode()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_said_back_of_a_text_is_short(language: str, tmp_path: Path) -> None:
    for argv, raw in (
        (("advise", "--case", "-"), told(**{LONG: 1})),
        (("advise", "--case", "-"), told(cause=LONG)),
        (("advise", *FLAGS, "--what-if", LONG), b""),
        (("advise", *FLAGS, f"--{LONG}"), b""),
        (("check-message", "--at", LONG), b""),
        (("credit-report",), LONG.encode()),
        (("credit-report", "--account", LONG), ENTRY.encode()),
    ):
        for more in ((), ("--json",)):
            ran = overdue_inside((*argv, *more, "--lang", language), raw)
            assert ran.status in (2, 65)
            assert len(ran.errors) < 4_000, argv[:4]
    ran = of_table(tmp_path, "date,amount\n2026-01-01,1" + ",1" * 100_000)
    assert (codes(ran), len(ran.errors) < 1_000) == (["table-row-too-long"], True)
    assert len(overdue_inside(("batch",), told(**{LONG: 1}) + b"\n").out) < 1_000


def test_lists_of_answers_and_of_other_figures_are_bounded() -> None:
    debt = CASE["debts"][0] | {"contacted": ["family"] * (MOST_ITEMS + 1)}
    ran = overdue_inside(("advise", "--case", "-", "--json"), told(debts=[debt]))
    assert codes(ran) == ["too-many-items"]
    changes = [part for n in range(MOST_VARIANTS + 1) for part in ("--what-if", f"income={n}")]
    ran = overdue_inside(("advise", *FLAGS, "--json", *changes))
    assert (ran.status, codes(ran)) == (2, ["too-many-variants"])
    assert overdue_inside(("advise", *FLAGS, "--json", *changes[2:])).status == 0


def test_a_case_is_not_saved_where_the_page_cannot_be_written(tmp_path: Path) -> None:
    saved, page, there = tmp_path / "case.json", tmp_path / "none" / "a.html", tmp_path / "b.html"
    there.write_text("mine", "utf-8")
    folder = tmp_path / "c.html"
    folder.mkdir()
    for place, force in ((page, ()), (page, ("--force",)), (there, ()), (folder, ("--force",))):
        argv = ("advise", *FLAGS, "--save", str(saved), "-o", str(place), *force)
        assert overdue_inside(argv).status == 73
        assert not saved.exists()
    assert there.read_text("utf-8") == "mine"
    both = ("--save", str(tmp_path / "x.html"), "-o", str(folder / ".." / "x.html"), "--force")
    ran = overdue_inside(("advise", *FLAGS, *both))
    assert (ran.status, (tmp_path / "x.html").exists()) == (2, False)


TOO_LONG = "x" * 300


@pytest.mark.parametrize(
    "argv",
    [
        ("advise", *FLAGS, "--save", "case.json", "-o", f"{TOO_LONG}.html"),
        ("advise", *FLAGS, "--save", TOO_LONG, "-o", "page.html"),
        ("batch", "lines.jsonl", "-o", TOO_LONG),
        ("batch", "lines.jsonl", "-o", "out/"),
        ("batch", "lines.jsonl", "-o", ""),
        # the name of the citations beside it is longer by sixteen
        ("batch", "lines.jsonl", "-o", "x" * 250),
        ("advise", *FLAGS, "--save", "case.json", "-o", f"{TOO_LONG}.html", "--force"),
        ("help", "--man", ""),
        ("help", "--man", "lines.jsonl/man"),
        ("help", "--html", "manual.html", "--man", "lines.jsonl"),
        ("help", "--html", "manual.html", "--man", TOO_LONG),
    ],
)
def test_nothing_is_written_where_a_name_cannot_be(
    argv: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = tmp_path / "lines.jsonl"
    lines.write_text(json.dumps(CASE) + "\n", "utf-8")
    assert overdue_inside(argv).status == 73
    assert [*tmp_path.iterdir()] == [lines]


@pytest.mark.parametrize(
    ("argv", "status"),
    [
        (("advise", "--case", LONG), 66),
        (("log", "list", "--log", LONG), 66),
        (("desk", "list", "--at", LONG), 66),
        (("advise", *FLAGS, "--save", LONG), 73),
        (("import", LONG), 66),
    ],
)
def test_what_is_said_back_of_a_name_is_short(argv: tuple[str, ...], status: int) -> None:
    for more in ((), ("--json",)):
        ran = overdue_inside((*argv, *more))
        assert (ran.status, len(ran.errors) < 5_000) == (status, True)
