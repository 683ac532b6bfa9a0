"""Nothing is written in the place of what the same run reads or keeps, whatever `--force`
allows.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from overdue_cli import store
from overdue_cli.errors import OutputIsInput
from overdue_cli.store import inputs
from tests.cli.inside import overdue_inside
from tests.cli.running import Ran

CASE = '{"days_overdue": 40, "principal": 20000, "income": 6000}'
REPORT = Path(__file__).parents[1] / "bureau" / "reports"
Spelt = Callable[[Path], Path]


def other_spelling(path: Path) -> Path:
    return path.parent / "." / ".." / path.parent.name / path.name


def symbolic(path: Path) -> Path:
    link = path.with_name("link-" + path.name)
    link.symlink_to(path)
    return link


def hard(path: Path) -> Path:
    link = path.with_name("hard-" + path.name)
    link.hardlink_to(path)
    return link


def done(*argv: object, status: int = 0) -> Ran:
    ran = overdue_inside([str(each) for each in argv])
    assert ran.status == status, (argv, ran.errors)
    return ran


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refused(kept: Path, *argv: object) -> None:
    """Status 2, by the sentence there is, and the file as it was."""
    before, names = kept.read_bytes(), names_in(kept.parent)
    ran = done(*argv, "--lang", "en", status=2)
    assert "names the file that is read" in ran.errors
    assert (kept.read_bytes(), names_in(kept.parent)) == (before, names)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A desk whose name an output may have, with one client and one session."""
    place, case = tmp_path / "w.md", tmp_path / "put.json"
    case.write_text(CASE, "utf-8")
    done("desk", "new", "--at", place)
    done("desk", "add", "A1", "--case", case, "--at", place)
    done("desk", "session", "A1", "--advised", "先还本金", "--on", "2026-11-20", "--at", place)
    return place


@pytest.fixture
def log(tmp_path: Path) -> Path:
    place = tmp_path / "log.md"
    said = (
        "--at",
        "2026-11-20T23:10",
        "--who",
        "agency",
        "--lender",
        "某银行",
        "--said",
        "今晚就还",
    )
    done("log", "add", "call", *said, "--log", place)
    return place


@pytest.mark.parametrize("spelt", [lambda path: path, other_spelling, symbolic, hard])
def test_a_desk_is_no_output(desk: Path, spelt: Spelt) -> None:
    name = spelt(desk)
    for argv in (("export", "A1"), ("handout", "A1")):
        refused(desk, "desk", *argv, "--at", desk, "-o", name, "--force")
    refused(desk, "desk", "backup", name, "--at", desk, "--force")
    done("desk", "open", "A1", "--at", desk)


def test_nor_is_what_sqlite_keeps_beside_it(desk: Path) -> None:
    beside = desk.with_name(desk.name + "-wal")
    for argv in (("backup", beside), ("export", "A1", "-o", beside)):
        refused(desk, "desk", *argv, "--at", desk, "--force")
    done("desk", "open", "A1", "--at", desk)


@pytest.mark.parametrize("spelt", [lambda path: path, other_spelling, symbolic, hard])
def test_a_log_is_no_output(log: Path, spelt: Spelt) -> None:
    argv = ("log", "export", "--log", log, "--lender-kind", "bank", "--force")
    refused(log, *argv, "-o", spelt(log))
    done("log", "verify", "--log", log)


def test_nor_is_one_under_the_name_of_a_calendar(log: Path) -> None:
    named = log.with_name("log.ics")
    shutil.copy(log, named)
    sent = ("--at", "2026-11-25T10:00", "--who", "lender", "--mine")
    done("log", "add", "complaint", *sent, "--log", named)
    argv = ("log", "answers", "--lender-kind", "bank", "--log", named, "--force")
    refused(named, *argv, "-o", named)
    done("log", "verify", "--log", named)


def test_a_log_is_no_place_for_a_case(log: Path, tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    case.write_text(CASE, "utf-8")
    message = (
        "check-message",
        "您已逾期40天，欠款20000元",
        "--case",
        case,
        "--take",
        "days_overdue",
    )
    refused(log, *message, "--log", log, "--save", log, "--force")


def test_nor_is_a_log_that_is_still_to_be_made(tmp_path: Path) -> None:
    case, new = tmp_path / "case.json", tmp_path / "new"
    case.write_text(CASE, "utf-8")
    refused(case, "check-message", "欠款20000元", "--case", case, "--log", new, "--save", new)


@pytest.mark.parametrize("spelt", [lambda path: path, other_spelling, symbolic, hard])
def test_a_case_is_no_page_and_no_letter(tmp_path: Path, spelt: Spelt) -> None:
    case = tmp_path / "c.txt"
    case.write_text(CASE, "utf-8")
    name = spelt(case)
    for argv in (("advise",), ("letter", "hardship")):
        refused(case, *argv, "--case", case, "-o", name, "--force")


def test_nothing_else_is_written_before(tmp_path: Path) -> None:
    case = tmp_path / "c.txt"
    case.write_text(CASE, "utf-8")
    refused(case, "advise", "--case", case, "--save", tmp_path / "s.json", "-o", case, "--force")


def test_a_credit_report_is_no_letter(tmp_path: Path) -> None:
    report = tmp_path / "r.txt"
    shutil.copy(next(REPORT.glob("*.txt")), report)
    case = ("--days", "40", "--principal", "20000", "--income", "6000")
    argv = ("letter", "credit-objection", *case, "--credit-report", report, "-o", report)
    before = report.read_bytes()
    done(*argv, "--force", status=2)
    assert report.read_bytes() == before


def test_a_list_of_debts_is_no_place_for_the_case(tmp_path: Path) -> None:
    listed = tmp_path / "debts.csv"
    listed.write_text("微粒贷 65天 32000\n", "utf-8")
    argv = ("advise", "--debts", listed, "--income", "6000", "--save", listed, "--force")
    refused(listed, *argv)


def test_a_case_may_be_saved_under_its_own_name(tmp_path: Path) -> None:
    """It was read whole, and is written whole."""
    case = tmp_path / "case.json"
    case.write_text(CASE, "utf-8")
    done("advise", "--case", case, "--save", case, "--force", "--as-of", "2026-11-25")
    assert '"as_of": "2026-11-25"' in case.read_text("utf-8")
    done("advise", "--case", case)


def test_a_run_knows_nothing_of_the_one_before(tmp_path: Path) -> None:
    case, other = tmp_path / "c.txt", tmp_path / "other.json"
    for each in (case, other):
        each.write_text(CASE, "utf-8")
    done("advise", "--case", case)
    done("advise", "--case", other, "-o", case, "--force")
    assert case.read_text("utf-8") != CASE


def test_a_folder_does_not_take_the_place_of_what_is_read(tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    case.write_text(CASE, "utf-8")
    refused(case, "pack", case, "--case", case, "--force")


def test_every_way_to_write_refuses(tmp_path: Path) -> None:
    """Whoever writes by the store, and forgets to ask before."""
    kept = tmp_path / "kept"
    kept.write_bytes(b"kept")
    inputs.note(kept)
    try:
        with pytest.raises(OutputIsInput):
            store.write(kept, b"x", force=True)
        with pytest.raises(OutputIsInput):
            store.write_folder(kept, {"x": b"x"}, force=True)
        with pytest.raises(OutputIsInput):
            store.place_named(str(kept), force=True)
    finally:
        inputs.begin()
    assert kept.read_bytes() == b"kept"
