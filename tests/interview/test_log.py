"""`overdue log add` as a conversation at a real terminal."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.words.log import LOG
from overdue_cli.words.log_ask import LOG_ASK
from tests.cli.running import overdue
from tests.interview.person import DUMB, MENUS, PLAIN, Person


class Teller(Person):
    """A person who is asked what happened."""

    def field(self, name: str, answer: str, *, required: bool = False) -> None:
        """Wait for the question about a field, and type an answer."""
        label = self.language.text(f"log.field.{name}", LOG)
        label = label if required else self.word("skippable", label=label)
        self.wait_for(self.word("prompt", label=label).strip(), last=True)
        self.type(answer)

    def pick(self, name: str, number: int, label: str = "") -> None:
        """Wait for a menu, and take the line of a number."""
        label = label or self.language.text(f"log.field.{name}", LOG)
        if self.plain:
            asked = self.word("number", label=label)
            self.wait_for(self.word("prompt", label=asked).strip(), last=True)
            self.type(str(number))
            return
        title = self.word("prompt", label=label).rstrip()
        self.wait_for(f"> {title} {self.word('keys')}")
        self.type(str(number))
        # what was taken stands in place of the menu: a next one with its title is another
        self.wait_for(f"> {title} {number}. ")

    def end(self, number: int) -> None:
        """Write it down (1), or leave (2)."""
        self.pick("", number, self.language.text("log-ask.label.end", LOG_ASK))


def teller(code: str, manner: tuple[str, str], log: Path, *argv: str) -> Teller:
    return Teller(code, manner, None, "log", "add", *argv, "--log", str(log))


def entries(log: Path) -> list[dict[str, Any]]:
    ran = overdue("log", "list", "--log", str(log), "--json")
    return [line["entry"] for line in json.loads(ran.raw)["lines"]]


@pytest.mark.parametrize("manner", [MENUS, PLAIN, DUMB], ids=["menus", "plain", "dumb"])
def test_a_call_is_told_to_questions(manner: tuple[str, str], tmp_path: Path) -> None:
    log, proof = tmp_path / "log", tmp_path / "call.m4a"
    proof.write_bytes(b"abc")
    person = teller("zh_CN", manner, log)
    person.pick("kind", 1)
    person.field("at", "2026年11月20日 晚上10点半", required=True)
    person.pick("who", 2)  # an agency
    person.pick("mine", 1)
    person.field("lender", "某银行")
    person.field("agency", "某公司")
    person.field("number", "02100000000")
    person.field("debt", "")
    person.pick("to", 2)  # family
    person.field("contact", "姐姐")
    person.pick("connected", 1)
    person.field("minutes", "很久")  # asked again
    person.field("minutes", "3")
    person.pick("what", 2)  # told somebody else of the debt
    person.pick("what", 1)  # nothing more
    person.field("said", "她说不出来")
    person.field("evidence", str(tmp_path / "none.m4a"))
    person.field("evidence", "-")
    person.field("evidence", f"'{proof}'")
    person.field("evidence", "")
    person.end(1)
    assert person.leaves() == 0
    assert entries(log) == [
        {
            "kind": "call",
            "at": "2026-11-20T22:30:00",
            "who": "agency",
            "lender": "某银行",
            "agency": "某公司",
            "number": "02100000000",
            "to": "family",
            "contact": "姐姐",
            "connected": True,
            "minutes": 3,
            "said": "她说不出来",
            "what": ["told-debt"],
            "evidence": [{"name": "call.m4a", "sha256": sha256(b"abc").hexdigest()}],
        }
    ]


@pytest.mark.parametrize("manner", [MENUS, PLAIN], ids=["menus", "plain"])
def test_back_and_a_full_stop(manner: tuple[str, str], tmp_path: Path) -> None:
    """`<` asks the one before again; `.` asks only what is needed, and shows what it has."""
    log = tmp_path / "log"
    person = teller("en", manner, log, "--amount", "500")
    person.pick("kind", 6)  # a promise
    person.field("at", "<", required=True)
    person.pick("kind", 5)  # it was a payment
    person.field("at", ".", required=True)  # it is needed
    person.field("at", "2026-11-20", required=True)
    person.end(1)
    assert person.leaves() == 0
    assert entries(log) == [{"kind": "payment", "at": "2026-11-20", "amount": "500.00"}]


def test_a_flag_leaves_only_the_kinds_that_have_it(tmp_path: Path) -> None:
    """People come on a visit alone: it is the first of the menu, which has no other."""
    log = tmp_path / "log"
    person = teller("en", PLAIN, log, "--people", "4")
    person.pick("kind", 1)
    person.field("at", ".", required=True)
    person.field("at", "2026-11-20", required=True)
    person.end(1)
    assert person.leaves() == 0
    assert entries(log) == [{"kind": "visit", "at": "2026-11-20", "people": 4}]


def test_nothing_is_written_where_the_person_leaves(tmp_path: Path) -> None:
    log = tmp_path / "log"
    person = teller("en", PLAIN, log, "note")
    person.field("at", "now", required=True)
    person.field("said", "no")
    person.field("evidence", "")
    person.end(2)
    assert person.leaves() == 0
    assert not log.exists()
    stopped = teller("en", PLAIN, log)
    stopped.wait_for("What was it?")
    stopped.press("\x03")
    assert stopped.leaves() == 130
    assert not log.exists()


def test_names_of_the_log_are_offered_and_a_broken_log_is_said_first(tmp_path: Path) -> None:
    log = tmp_path / "log"
    told = ("call", "--at", "2026-11-20", "--lender", "某银行", "--log", str(log))
    assert overdue("log", "add", *told).status == 0
    person = teller("zh_CN", PLAIN, log, "payment")
    person.field("at", "2026-11-21", required=True)
    person.wait_for("记录里已有：某银行")
    person.press("\x03")
    assert person.leaves() == 130
    log.write_text("{}\n")
    broken = teller("zh_CN", PLAIN, log)
    assert broken.leaves() == 65


def test_nobody_is_asked_off_a_terminal(tmp_path: Path) -> None:
    ran = overdue("log", "add", "--log", str(tmp_path / "log"))
    assert ran.status == 2
    person = teller("en", PLAIN, tmp_path / "log", "--no-input")
    assert person.leaves() == 2
