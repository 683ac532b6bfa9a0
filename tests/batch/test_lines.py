"""Cases by the line: each answer is that of the case alone, whatever stands around it."""

import json
import os
import random
import signal
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.batch import advise_lines
from overdue_cli.batch.lines import answered, failed
from overdue_cli.batch.select import KNOWN, UnknownPart, paths_of
from overdue_cli.batch.workers import LINES, in_order
from overdue_cli.core.request.limits import MOST_BYTES
from overdue_cli.core.request.problem import Problem
from overdue_cli.wire import json as wire
from tests.support import assess_case

DAY = date(2026, 11, 23)
PLAIN = {"days_overdue": "40", "principal": "20000", "income": "6000"}
CASES: list[dict[str, Any]] = [
    PLAIN,
    {**PLAIN, "expenses": "4000", "product": "weilidai", "as_of": "2026-10-01"},
    {**PLAIN, "product": "credit-card", "days_overdue": "1500"},
    {
        "income": "9000",
        "debts": [
            {"days_overdue": "5", "principal": "1万"},
            {"days_overdue": "400", "principal": "3000"},
        ],
    },
]
BAD = [b"nope", b'{"x": 1}', b'["a"]', b"\xff", b'{"a":' * 40, b'{"days_overdue": "-1"}']


def lines_of(seed: int, count: int) -> list[bytes]:
    chosen = random.Random(seed)
    good = [json.dumps(case, ensure_ascii=False).encode() for case in CASES]
    return [chosen.choice([*good, *good, *BAD]) for _ in range(count)]


def told(lines: list[bytes], **more: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in advise_lines(lines, as_of=DAY, **more)]


@pytest.mark.parametrize("case", CASES)
def test_an_answer_is_that_of_advise_with_its_citations_by_id(case: dict[str, Any]) -> None:
    [line] = told([json.dumps(case).encode()])
    alone = json.loads(wire.encode(assess_case(**{"as_of": "2026-11-23", **case})))
    alone["citations"] = [citation["id"] for citation in alone["citations"]]
    # once in a line: beside the answer, whose own number stays
    version = alone.pop("tool_version")
    assert line == {"line": 1, "answer": alone, "schema": 1, "tool_version": version}


def test_a_bad_line_is_told_in_its_place_and_changes_no_other() -> None:
    good = json.dumps(PLAIN).encode()
    [alone] = told([good])
    for bad in BAD:
        before, wrong, behind = told([good, bad, good])
        assert (before["answer"], behind["answer"]) == (alone["answer"], alone["answer"])
        assert wrong["line"] == 2
        assert wrong["problems"]
        assert {"answer"} & {*wrong} == set()


def test_blank_lines_are_counted_and_not_answered() -> None:
    good = json.dumps(PLAIN).encode()
    assert [each["line"] for each in told([b"", good, b"  \n", good])] == [2, 4]


def test_of_many_problems_the_first_are_told_and_the_others_counted() -> None:
    line = json.dumps({f"x{n}": 1 for n in range(500)}).encode()
    [found] = told([line])
    assert len(found["problems"]) == 20
    assert found["more"] == 500 + 3 - 20  # days, principal and income are missing too
    [long] = told([b'{"a": "' + b"x" * MOST_BYTES + b'"}'])
    assert long["problems"] == [{"code": "too-big", "path": ""}]


def test_names_are_taken_as_advise_takes_them() -> None:
    named = {**PLAIN, "product": "微粒贷", "paper": "传票", "last_event": "2026-10-01"}
    coded = {**named, "product": "weilidai", "paper": "complaint"}
    by_name, by_code = told([json.dumps(case).encode() for case in (named, coded)])
    assert by_name["answer"] == by_code["answer"]


@pytest.mark.parametrize(
    ("select", "value"),
    [
        ("stage.bucket", ["M1", "M7+"]),
        ("debts.0.stage.bucket", "M1"),
        ("debts.7.stage.bucket", None),
        ("debts.stage.bucket", ["M1", "M7+"]),
        ("as_of", "2026-11-23"),
        ("plan.budget.surplus", None),
    ],
)
def test_parts_are_picked_by_their_path(select: str, value: object) -> None:
    """One debt gives a value, several give a list."""
    [two] = told([json.dumps(CASES[3]).encode()], select=paths_of(select))
    assert two["answer"] == {select: value}
    [one] = told([json.dumps(PLAIN).encode()], select=paths_of("stage.bucket, charges.total.point"))
    # 20,000 at 18 % x 1.5 on 360 days for 40 days
    assert one["answer"] == {"stage.bucket": "M2", "charges.total.point": "600.00"}


def test_a_part_that_no_answer_has_is_refused() -> None:
    with pytest.raises(UnknownPart):
        paths_of("stage,stge")
    assert {"stage", "charges", "plan", "findings"} <= {*KNOWN}


def test_processes_give_the_same_bytes_in_the_same_order() -> None:
    lines = lines_of(7, 5 * LINES + 3)
    alone = [*advise_lines(lines, as_of=DAY, select=paths_of("stage.bucket,charges.total"))]
    answer = partial(answered, as_of=DAY, select=paths_of("stage.bucket,charges.total"))
    assert [*in_order(iter(enumerate(lines, 1)), answer, 3)] == alone


def deadly(raw: bytes, number: int, *, mark: Path) -> bytes:
    """Ends its process at `once` the first time, and at `always` whenever it comes."""
    if raw == b"always" or (raw == b"once" and not mark.exists()):
        mark.touch()
        os._exit(9)
    return b"%d\n" % number


def test_a_worker_that_dies_costs_no_line_its_answer(tmp_path: Path) -> None:
    def lines() -> Iterator[tuple[int, bytes]]:
        for number in range(1, 4 * LINES):
            yield number, {10: b"once", 2 * LINES: b"always"}.get(number, b"fine")

    found = [*in_order(lines(), partial(deadly, mark=tmp_path / "died"), 2)]
    killed = failed(2 * LINES, [Problem(code="unexpected", path="")])
    expected = [b"%d\n" % number for number in range(1, 4 * LINES)]
    expected[2 * LINES - 1] = killed
    assert found == expected


def test_parts_that_are_figures_make_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is said is a third of the work; the figures are the same without it."""
    whole = told([json.dumps(PLAIN).encode()])[0]["answer"]
    codes = told([json.dumps(PLAIN).encode()], select=paths_of("findings.code"))[0]["answer"]
    assert codes == {"findings.code": [finding["code"] for finding in whole["findings"]]}
    monkeypatch.setattr("overdue_cli.core.assess.assess._findings", None)
    parts = told([json.dumps(PLAIN).encode()], select=paths_of("charges.total,plan"))[0]["answer"]
    assert parts == {"charges.total": whole["debts"][0]["charges"]["total"], "plan": whole["plan"]}


def deaf(raw: bytes | Problem, number: int) -> bytes:
    """As a worker that was told to end before it could listen."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    return b"%d\n" % number


@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked")
def test_workers_end_though_they_do_not_hear_of_it() -> None:
    """A batch that was whole stood for ever, waiting for a worker that waited for it."""
    given = [(number, b"x") for number in range(1, 2 * LINES + 1)]
    assert list(in_order(iter(given), deaf, 2)) == [b"%d\n" % number for number, _ in given]
