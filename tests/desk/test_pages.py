"""What goes out of a desk: a page for the client, a comparison, a file, numbers without persons."""

import json
import random
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from overdue_cli.core.desk.statistics import LEAST, DeskCounts, counts_of, rounded
from overdue_cli.library.schemas import schema
from overdue_cli.store.desk import open_desk
from overdue_cli.wire.encoding import HEAD
from tests.cli.inside import overdue_inside
from tests.desk.desk import Counsellor


def two_sessions(desk: Counsellor) -> None:
    """A client with two cases, on the days of two sessions, and a log."""
    log = desk.folder / "my.log"
    add = ("log", "add", "note", "--at", "2026-11-20", "--said", "x", "--log", str(log))
    assert overdue_inside(add).status == 0
    desk.done("add", "A07", "--case", desk.case(), "--log", str(log), "--attach", str(log))
    desk.done(
        *("session", "A07", "--advised", "先问清账单", "--client", "2026-11-28:打银行电话"),
        *("--me", "问 12348", "--on", "2026-11-23", "--next", "2026-12-04"),
    )
    desk.done("add", "A07", "--case", desk.case("b.json", principal="15000"))
    desk.done("session", "A07", "--done", "2", "--client", "寄出说明", "--outcome", "agreed")


def test_a_handout_has_what_was_agreed_and_no_alias(desk: Counsellor) -> None:
    two_sessions(desk)
    first = desk.run("handout", "A07", "--session", "1", "--lang", "zh").out
    for text in ("先问清账单", "打银行电话：2026-11-28 以前", "问 12348：已做完", "2026-12-04"):
        assert text in first
    assert "A07" not in first
    newest = desk.run("handout", "A07", "--lang", "zh").out
    assert "打银行电话：2026-11-28 以前" in newest  # still open
    assert "寄出说明" in newest
    assert "问 12348" not in newest
    assert desk.refused("handout", "A07", "--session", "3") == (2, ["no-such-session"])


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.docx", "a"])
def test_a_handout_is_a_file_by_its_name(name: str, desk: Counsellor) -> None:
    two_sessions(desk)
    place = desk.folder / name
    assert desk.run("handout", "A07", "-o", str(place)).out.strip() == str(place)
    assert place.stat().st_size > 200
    assert desk.run("handout", "A07", "-o", str(desk.folder / "a.pdf")).status == 2
    assert desk.run("handout", "A07", "-o", str(place)).status == 73
    assert desk.refused("handout", "A07", "-o", str(place)) == (2, ["json-and-file"])


def test_a_handout_says_to_ask_first_where_limitation_may_be_near(desk: Counsellor) -> None:
    desk.done("add", "A", "--case", desk.case(days_overdue=1090, product="private-loan"))
    desk.done("session", "A", "--on", "2026-11-02", "--advised", "x")  # given today, not then
    assert desk.done("handout", "A")["handout"]["ask_first"]
    assert "12348" in desk.run("handout", "A").out
    desk.done("add", "B", "--case", desk.case())
    desk.done("session", "B", "--advised", "x")
    assert not desk.done("handout", "B")["handout"]["ask_first"]


def test_two_cases_are_compared_as_overdue_compare_does(desk: Counsellor) -> None:
    two_sessions(desk)
    first, second = desk.folder / "case.json", desk.folder / "b.json"
    theirs = overdue_inside(("compare", str(first), str(second), "--json")).answer
    for head in HEAD:
        theirs.pop(head)
    ours = desk.done("compare", "A07")
    assert ours["comparison"] == theirs
    assert ours["cases"] == [1, 2]
    assert desk.done("compare", "A07", "--cases", "2,1")["cases"] == [2, 1]


def test_two_sessions_bring_their_cases_along(desk: Counsellor) -> None:
    two_sessions(desk)
    found = desk.done("compare", "A07", "--sessions", "1,2")
    assert [each["n"] for each in found["sessions"]] == [1, 2]
    assert [each["n"] for each in found["tasks"]] == [1, 2, 3]
    told = desk.run("compare", "A07", "--sessions", "1,2", "--lang", "zh").out
    assert "先问清账单" in told
    assert "寄出说明" in told


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        (("--cases", "1,9"), "no-such-two"),
        (("--cases", "1"), "no-such-two"),
        (("--sessions", "x"), "no-such-two"),
        (("--cases", "1,2", "--sessions", "1,2"), "cases-or-sessions"),
    ],
)
def test_what_cannot_be_compared(flags: tuple[str, ...], code: str, desk: Counsellor) -> None:
    two_sessions(desk)
    assert desk.refused("compare", "A07", *flags) == (2, [code])
    desk.done("add", "B")
    assert desk.refused("compare", "B") == (2, ["nothing-to-compare"])


def test_a_client_goes_to_another_desk_and_stays_the_same(desk: Counsellor, tmp_path: Path) -> None:
    two_sessions(desk)
    file = tmp_path / "client.json"
    assert desk.done("export", "A07", "-o", str(file))["export"] == str(file)
    assert desk.run("export", "A07").raw == file.read_bytes()
    Draft202012Validator(schema("desk-client")).validate(json.loads(file.read_bytes()))
    other = Counsellor(tmp_path)
    other.place = tmp_path / "other.desk"
    assert other.run("new").status == 0
    told = other.done("import", str(file))
    assert (told["cases"], told["entries"], told["sessions"]) == (2, 1, 2)
    assert other.run("export", "A07").raw == file.read_bytes()
    assert other.refused("import", str(file)) == (2, ["client-there"])
    assert other.done("import", "-", "--as", "B", stdin=file.read_bytes())["alias"] == "B"


def wrong_clients(good: str) -> Iterator[tuple[str, bytes]]:
    """Files that are no client, each wrong in one way."""
    yield "not-json", b"{"
    yield "not-json", b""
    yield "no-client", b"[]"
    yield "no-client", b"{}"
    yield "no-client", b'{"client": ' + b"[" * 50_000
    for path, value, code in (
        ("sessions", [{"n": 2, "on": "2026-11-23"}], "no-client"),
        ("tasks", [{"n": 1, "session": 9, "who": "client", "text": "x"}], "no-client"),
        ("tasks", [{"n": 1, "session": 1, "who": "lender", "text": "x"}], "no-client"),
        ("outcome", "splendid", "no-client"),
        ("attachments", [{"name": "x", "sha256": "0", "added": "2026-11-23"}], "no-client"),
        ("since", "soon", "no-client"),
        ("log", ["x"], "log-changed"),
        ("log", ["x\ny"], "log-changed"),
    ):
        told = json.loads(good)
        told["client"][path] = value
        yield code, json.dumps(told).encode()
    told = json.loads(good)
    told["client"]["cases"][0]["case"]["colour"] = "red"
    yield "unknown-field", json.dumps(told).encode()
    told = json.loads(good)
    told["client"]["alias"] = "13800138000"
    yield "alias-number", json.dumps(told).encode()


def test_a_file_that_is_no_client_puts_nothing_in(desk: Counsellor) -> None:
    two_sessions(desk)
    good = desk.run("export", "A07").out
    desk.done("forget", "A07", "--yes")
    for code, raw in wrong_clients(good):
        status, codes = desk.refused("import", "-", stdin=raw)
        assert (status in (2, 65), code in codes or "not-json" in codes) == (True, True), raw[:80]
    assert desk.done("list")["clients"] == []


@pytest.mark.parametrize(
    ("which", "argv"),
    [
        ("desk-handout", ("handout", "A07")),
        ("desk-compare", ("compare", "A07", "--sessions", "1,2")),
        ("desk-stats", ("stats",)),
        ("desk-refresh", ("refresh",)),
        ("desk-export", ("export", "A07", "-o", "FILE")),
        ("desk-export", ("export", "A07")),
        ("desk-client", ("export", "A07")),
        ("desk-backup", ("backup", "FILE")),
        ("desk-forget", ("forget", "A07", "--yes")),
        ("desk-import", ("import", "CLIENT", "--as", "B")),
    ],
)
def test_what_comes_out_is_what_the_schema_says(
    which: str, argv: tuple[str, ...], desk: Counsellor
) -> None:
    two_sessions(desk)
    client = desk.folder / "client.json"
    client.write_bytes(desk.run("export", "A07").raw)
    names = {"FILE": str(desk.folder / "out"), "CLIENT": str(client)}
    answer = desk.done(*(names.get(each, each) for each in argv))
    Draft202012Validator(schema(which)).validate(answer)


def test_a_client_in_json_on_stdout_comes_in_again(desk: Counsellor) -> None:
    """It is told as what was written, and is all the same the client's file."""
    two_sessions(desk)
    told = desk.done("export", "A07", "-o", "-")
    assert (told["export"], told["sealed"], told["client"]["alias"]) == ("-", False, "A07")
    file = desk.folder / "client.json"
    file.write_text(json.dumps(told), "utf-8")
    assert desk.done("import", str(file), "--as", "B")["alias"] == "B"


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "en"])
def test_every_page_in_every_language(language: str, desk: Counsellor) -> None:
    two_sessions(desk)
    for argv in (
        ("handout", "A07"),
        ("compare", "A07"),
        ("compare", "A07", "--sessions", "1,2"),
        ("stats",),
        ("refresh",),
        ("export", "A07", "-o", str(desk.folder / "client.json")),
        ("import", str(desk.folder / "client.json"), "--as", "B"),
        ("backup", str(desk.folder / "copy")),
        ("forget", "A07", "--yes"),
    ):
        ran = desk.run(*argv, "--lang", language, "--plain")
        assert ran.status == 0, ran.errors
        assert ran.out.strip()


# -- numbers without persons

STAGES, LENDERS, OUTCOMES = ("M1", "M2"), ("bank", "private"), ("open", "settled", "ended")


def counted(stage: list[int], lender: list[int], outcome: list[int]) -> DeskCounts:
    return counts_of(
        dict(zip((*STAGES, None), stage, strict=True)),
        dict(zip((*LENDERS, None), lender, strict=True)),
        dict(zip(OUTCOMES, outcome, strict=True)),
        (STAGES, LENDERS, OUTCOMES),
    )


def cells(found: DeskCounts) -> list[list[int | None]]:
    return [[each.count for each in table] for table in (found.stage, found.lender, found.outcome)]


def test_counts_are_rounded_down_and_small_ones_withheld() -> None:
    assert [rounded(count) for count in (0, 4, 5, 9, 10, 17)] == [None, None, 5, 5, 10, 15]
    found = counted([17, 4, 0], [12, 9, 0], [21, 0, 0])
    assert found.clients == 20
    assert cells(found) == [[15, None, None], [10, 5, None], [20, None, None]]


def test_every_value_there_may_be_is_listed_so_that_none_tells_by_being_there(
    desk: Counsellor,
) -> None:
    before = desk.done("stats")["stats"]
    desk.done("add", "A", "--case", desk.case(product="private-loan"))
    assert desk.done("stats")["stats"] == before
    assert before["clients"] is None
    assert all(
        each["count"] is None for name in ("stage", "lender", "outcome") for each in before[name]
    )


def test_no_withheld_count_comes_out_of_the_others() -> None:
    """All tables that would be told in the same way, by trying every one: of each withheld cell
    there is one among them with another value there.
    """
    chance = random.Random(1)
    for _ in range(60):
        total = chance.randrange(30)
        tables = [split(total, chance) for _ in range(3)]
        told = counted(*tables)
        others = [like(table, told, total) for table in cells(told)]
        for table in others:
            for place in range(3):
                values = {each[place] for each in table}
                assert len(values) > 1


def split(total: int, chance: random.Random) -> list[int]:
    """A total in three parts."""
    first = chance.randint(0, total)
    second = chance.randint(0, total - first)
    return [first, second, total - first - second]


def like(table: list[int | None], told: DeskCounts, most: int) -> list[tuple[int, ...]]:
    """All triples that are told as this table, under the same total as it is told."""
    ranges = [range(LEAST) if count is None else range(count, count + LEAST) for count in table]
    return [each for each in product(*ranges) if rounded(sum(each)) == told.clients]


def test_one_client_more_does_not_show_where_no_multiple_is_passed(desk: Counsellor) -> None:
    with open_desk(desk.place) as opened, opened.changing():
        for number in range(11):
            opened.add_client(f"C{number}", f"c{number}", "2026-11-23", "open")
    before = desk.done("stats")["stats"]
    desk.done("add", "one-more")
    assert desk.done("stats")["stats"] == before
    assert before["clients"] == 10
