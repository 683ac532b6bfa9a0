"""Facts of a message taken into a log and a case: only what was chosen, nothing unasked."""

import json
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.cli.message import page_of
from overdue_cli.library.api import read
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from overdue_cli.words.log import LOG
from overdue_cli.words.log_ask import LOG_ASK
from overdue_cli.words.message.taking import TAKING
from tests.cli.running import overdue
from tests.interview.person import MENUS, PLAIN, Person

# Made up; the number is none of a person.
MESSAGE = (
    "【某某市公安局】您名下微粒贷逾期金额5230.50元，已立案侦查，请今日内还款，否则上门传唤。"
    "联系13800138000"
)
CASE = {"days_overdue": 40, "principal": 20000, "product": "weilidai", "income": 6000}


def taken(tmp_path: Path, *argv: str) -> Any:
    return overdue("check-message", MESSAGE, "--log", str(tmp_path / "log"), *argv)


def lines(tmp_path: Path) -> list[dict[str, Any]]:
    raw = overdue("log", "list", "--log", str(tmp_path / "log"), "--json").raw
    return [line["entry"] for line in json.loads(raw)["lines"]]


def test_off_a_terminal_nothing_is_taken_that_is_not_named(tmp_path: Path) -> None:
    ran = taken(tmp_path, "--lang", "en")
    assert ran.status == 0
    assert "text, amount, phone, product, poses-as-police" in " ".join(ran.errors.split())
    assert not (tmp_path / "log").exists()
    assert taken(tmp_path, "--take", "text,bogus").status == 2
    assert taken(tmp_path, "--take", "text,bogus").out == ""
    assert overdue("check-message", MESSAGE, "--take", "text").status == 2  # to where?
    assert not (tmp_path / "log").exists()


def test_what_is_named_goes_into_the_log(tmp_path: Path) -> None:
    argv = ("--take", "text,phone,poses-as-police", "--at", "2026-11-20T22:10", "--who", "unknown")
    assert taken(tmp_path, *argv).status == 0
    assert lines(tmp_path) == [
        {
            "kind": "message",
            "at": "2026-11-20T22:10:00",
            "number": "13800138000",
            "said": MESSAGE,
            "what": ["posed-as-police"],
        }
    ]
    file = tmp_path / "sms.txt"
    file.write_text(MESSAGE, encoding="utf-8")
    more = ("-f", str(file), "--log", str(tmp_path / "log"), "--take", "product", "--json")
    found = json.loads(overdue("check-message", *more).raw)["taken"]
    assert found["line"]["entry"]["lender"] == "微粒贷"
    proof = {"name": "sms.txt", "sha256": sha256(MESSAGE.encode()).hexdigest()}
    assert found["line"]["entry"]["evidence"] == [proof]


def test_what_is_named_goes_into_a_case_that_is_saved(tmp_path: Path) -> None:
    case, out = tmp_path / "case.json", tmp_path / "new.json"
    case.write_text(json.dumps(CASE), encoding="utf-8")
    ask = ("check-message", MESSAGE, "--case", str(case))
    assert overdue(*ask, "--take", "amount").status == 2  # saved as what?
    assert overdue(*ask, "--save", str(case), "--take", "amount").status == 73
    assert overdue(*ask, "--save", str(out), "--take", "amount").status == 0
    assert json.loads(out.read_text())["debts"][0]["principal"] == "5230.50"
    assert json.loads(case.read_text()) == CASE
    several = {"income": 6000, "debts": [{"days_overdue": 40, "principal": 900}] * 2}
    case.write_text(json.dumps(several), encoding="utf-8")
    save = ("--save", str(out), "--force", "--take", "amount")
    assert overdue(*ask, *save).status == 2  # of which debt?
    assert overdue(*ask, *save, "--debt", "2").status == 0
    principals = [debt["principal"] for debt in json.loads(out.read_text())["debts"]]
    assert principals == ["900.00", "5230.50"]


COURT = "【某某区人民法院】您有一份电子送达文书待查收，案号（2026）某0000民初123号。"


@pytest.mark.parametrize(("paper", "told"), [({}, False), ({"paper": "complaint"}, True)])
def test_who_told_a_paper_is_not_sent_to_one_unopened(
    paper: dict[str, str], told: bool, tmp_path: Path
) -> None:
    case = tmp_path / "case.json"
    case.write_text(json.dumps(CASE | paper), encoding="utf-8")
    argv = ("check-message", COURT, "--case", str(case), "--save", str(tmp_path / "new.json"))
    shown = " ".join(overdue(*argv, "--take", "court-service", "--lang", "zh").out.split())
    assert ("--paper unopened" not in shown) is told
    at_the_menu = page_of(COURT, Language("zh_CN", LAW), read(CASE | paper, date(2026, 11, 27)))
    assert ("--paper unopened" not in " ".join(at_the_menu.split())) is told


class Checker(Person):
    """A person who is asked what of a message to take."""

    def answer_take(self, yes: bool) -> None:
        self.menu(self.language.text("take-message.label", TAKING), 1 if yes else 2)

    def menu(self, label: str, number: int) -> None:
        if self.plain:
            asked = self.word("number", label=label)
            self.wait_for(self.word("prompt", label=asked).strip(), last=True)
        else:
            self.wait_for(f"> {self.word('prompt', label=label).rstrip()} {self.word('keys')}")
        self.type(str(number))


@pytest.mark.parametrize("manner", [MENUS, PLAIN], ids=["menus", "plain"])
def test_at_a_terminal_each_is_asked(manner: tuple[str, str], tmp_path: Path) -> None:
    log = tmp_path / "log"
    argv = ("check-message", MESSAGE, "--log", str(log), "--at", "2026-11-20T22:10")
    person = Checker("zh_CN", manner, tmp_path / "page", *argv)
    for yes in (True, False, True, False, True):  # text, amount, phone, product, finding
        person.answer_take(yes)
    label = person.language.text("log.field.who", LOG)
    person.menu(label, 2)
    # a full stop ends the questions that are left
    label = person.word("skippable", label=person.language.text("log.field.lender", LOG))
    person.wait_for(person.word("prompt", label=label).strip(), last=True)
    person.type(".")
    person.menu(person.language.text("log-ask.label.end", LOG_ASK), 1)
    assert person.leaves() == 0
    (entry,) = lines(tmp_path)
    assert (entry["number"], entry["what"]) == ("13800138000", ["posed-as-police"])
    assert (entry["who"], entry["at"]) == ("agency", "2026-11-20T22:10:00")
    assert "amount" not in entry
    assert "lender" not in entry
