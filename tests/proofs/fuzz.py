"""Feeds the program what nobody meant, in this process, and looks at how it ends.

    python -m tests.proofs.fuzz [INPUTS] [SECONDS] [SEED] [--processes]

Requests are made from the JSON Schemas of the program itself, with some of their values replaced;
flags from its own options; and some bytes of either are changed. It stops after so many inputs or
seconds. Each must end with a declared status, within two seconds, without an unexpected error, and
with no path of the program and no figure that was typed in a message. A part goes to the commands
of `fuzz_commands`. With `--processes` each is a process of its own (a second each), and it takes
the time for a fault only inside one. What it finds is printed, and is to become a test.
"""

import copy
import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from overdue_cli.core.letters.registry import LETTER_KINDS
from overdue_cli.errors import ExitStatus
from overdue_cli.render.clean import clean
from overdue_cli.wire.schema import schema
from tests.cli.inside import overdue_inside
from tests.cli.running import overdue
from tests.proofs.fuzz_commands import FIGURE, Commands

DEFAULTS = ("100000", "60", "1")
MOST_SECONDS = 2.0
DECLARED = {int(status) for status in ExitStatus} - {ExitStatus.UNEXPECTED, ExitStatus.BAD_RULEBOOK}
LETTERS = (*LETTER_KINDS, "nope")
CALCULATIONS = (
    *("interest", "loan", "court-fee", "card", "delay-interest", "deadline", "limitation"),
    *("schedule", "plan", "irr", "lpr", "ceiling", "allocate", "reconcile", "reconcile-loan"),
    "reconcile-card",
)
DAYS = ("2026-11-23", "2026-02-28", "2024-02-29", "2017-01-01", "1991-07-02", "2030-01-01")
NUMBERS = (
    "0",
    "1",
    "12",
    "0.01",
    "1000",
    "20000",
    "0.0005",
    "0.18",
    "1e9",
    "36500",
    "99999999",
    FIGURE,
)
# What has broken a reader of anything before.
ODD: tuple[Any, ...] = (
    *(None, True, False, [], {}, "", " ", "-1", "NaN", "1e999", "0x10", "\x00", "\ud800", "\u202e"),
    *(
        "不知道",
        "三万二",
        "约6000",
        "1,5",
        "10%",
        "LPR+5%",
        "../../evil",
        "2026-02-30",
        "明天",
        -1,
        10**30,
    ),
    *(0.1, [[]], [None], {"": 0}, "9" * 70, "１２", "\x1b]0;X\x07", "%s", "{x}", "1e-99"),
)


class Input(NamedTuple):
    """One run; `about` is the calculation or "case", and `told` what was told of it."""

    argv: tuple[str, ...]
    stdin: bytes
    about: str = ""
    told: Any = None


# Cases that are answered, to begin with; what else is answered is changed on as well.
DEBTS: tuple[dict[str, Any], ...] = (
    {"days_overdue": "40", "principal": "20000", "product": "weilidai"},
    {"days_overdue": "900", "principal": "3000", "lender": "private", "annual_rate": "0.24"},
    {
        "annual_rate": "0.18",
        "loan": {
            "instalments": [{"due": "2026-01-05", "principal": "1000", "interest": "15"}],
            "payments": [{"date": "2026-03-01", "amount": "100"}],
        },
    },
    {
        "card": {
            "transactions": [{"date": "2026-05-01", "amount": "1000", "kind": "cash"}],
            "payments": [{"date": "2026-07-01", "amount": "10"}],
            "statement_day": "5",
            "due_day": "25",
        }
    },
)
MOST_KEPT = 300


class Maker:
    """Makes inputs by chance."""

    def __init__(self, seed: int, place: Path) -> None:
        self.chance = random.Random(seed)
        self.case = schema("case")
        entry = schema("log-entry")
        self.commands = Commands(
            self.chance,
            place,
            lambda: self._told("case", self.case),
            lambda: self._value(entry, self.chance.choice((0.0, 0.1))),
        )
        told = {"as_of": "2026-11-23", "income": "6000", "expenses": "3000"}
        self.answered: dict[str, list[Any]] = {
            "case": [{**told, "debts": [debt]} for debt in DEBTS]
            + [{**told, **debt} for debt in DEBTS]
            + [{**told, "debts": [*DEBTS]}]
        }
        self.requests = {
            name: overdue_inside(("schema", f"calc-{name}")).answer for name in CALCULATIONS
        }

    def input(self) -> Input:
        if self.chance.random() < 0.25:
            argv, stdin = self.commands.told()
            return Input((*argv, *self._language()), stdin)
        if self.chance.random() < 0.4:
            name = self.chance.choice(CALCULATIONS)
            how = self.chance.choice(((), ("--json",), ("--explain",)))
            told = self._told(name, self.requests[name])
            argv = ("calc", name, "--request", "-", *how, *self._language())
            return Input(argv, self._bytes(told), name, told)
        told = self._told("case", self.case)
        command, language = self._command(), self._language()
        if self.chance.random() < 0.2 and isinstance(told, dict):
            return Input((*command, *self._flags(told), *language), b"")
        return Input((*command, "--case", "-", *language), self._bytes(told), "case", told)

    def keep(self, each: Input) -> None:
        """Go on from an input that was answered."""
        kept = self.answered.setdefault(each.about, [])
        if each.about and len(kept) < MOST_KEPT:
            kept.append(each.told)
        elif each.about:
            kept[self.chance.randrange(len(kept))] = each.told

    def _told(self, about: str, form: dict[str, Any]) -> Any:
        """A new request or case, or one that was answered with a few things changed."""
        odd = self.chance.choice((0.0, 0.0, 0.02, 0.1))
        if not self.answered.get(about) or self.chance.random() < 0.1:
            return self._value(form, odd)
        told = copy.deepcopy(self.chance.choice(self.answered[about]))
        for _ in range(self.chance.choice((0, 1, 1, 2, 5))):
            self._change(told, form, self.chance.choice((0.0, 0.0, 0.3)))
        return told

    def _change(self, told: Any, form: dict[str, Any], odd: float) -> None:
        """Change one thing in an object, or in one of the objects and lists in it."""
        forms = form.get("oneOf") or form.get("anyOf") or (form,)
        fields = {
            name: kind
            for each in forms
            for name, kind in each.get("properties", {}).items()
            if isinstance(kind, dict)
        }
        if isinstance(told, list) and told:
            item: dict[str, Any] = next((each["items"] for each in forms if "items" in each), {})
            if self.chance.random() < 0.3:
                told.append(copy.deepcopy(self.chance.choice(told)))
            else:
                self._change(self.chance.choice(told), item, odd)
        elif isinstance(told, dict) and fields:
            inner = [
                name for name in told if isinstance(told[name], dict | list) and name in fields
            ]
            how = self.chance.random()
            if inner and how < 0.5:
                name = self.chance.choice(inner)
                self._change(told[name], fields[name], odd)
            elif told and how < 0.6:
                del told[self.chance.choice([*told])]
            else:
                name = self.chance.choice([*fields])
                told[name] = self._value(fields[name], odd)

    def _command(self) -> tuple[str, ...]:
        if self.chance.random() < 0.2:
            about = ("--about", self.chance.choice(("1", "2", "0", "x")))
            only = self.chance.choice(((), ("--json",), ("--only", "en"), about))
            return ("letter", self.chance.choice(LETTERS), *only)
        change = f"{self.chance.choice(list(self.case['oneOf'][1]['properties']))}={self._text('')}"
        how = (
            *((), ("--json",), ("--explain",), ("--text", "zh"), ("--short",), ("-o", "-")),
            *(("--as-of", self._text("day")), ("--what-if", change), ("--full",)),
        )
        return ("advise", *self.chance.choice(how))

    def _language(self) -> tuple[str, ...]:
        return self.chance.choice((("--lang", "zh"), ("--lang", "en")))

    def _flags(self, case: dict[str, Any]) -> list[str]:
        """A flat case as flags; a NUL cannot be in one."""
        names = {"days_overdue": "days"}
        found: list[str] = []
        for name, value in case.items():
            if isinstance(value, str | int | float):
                flag = names.get(name, name).replace("_", "-")
                text = str(value).replace("\x00", "").encode("utf-8", "replace").decode()
                found += [f"--{flag}={text}"]
        return found

    def _bytes(self, value: Any) -> bytes:
        raw = json.dumps(value, ensure_ascii=self.chance.random() < 0.5).encode("utf-8", "replace")
        if self.chance.random() < 0.9:
            return raw
        changed = bytearray(raw)
        for _ in range(self.chance.randint(1, 4)):
            at = self.chance.randrange(len(changed)) if changed else 0
            how = self.chance.random()
            if how < 0.4:
                changed[at : at + 1] = bytes([self.chance.randrange(256)])
            elif how < 0.7:
                del changed[at : at + self.chance.randint(1, 20)]
            else:
                changed[at:at] = changed[at : at + self.chance.randint(1, 40)]
        return bytes(changed)

    def _value(self, form: dict[str, Any], odd: float) -> Any:
        """A value of a schema; with the probability `odd`, another."""
        if self.chance.random() < odd or not isinstance(form, dict):
            return self.chance.choice(ODD)
        for several in ("oneOf", "anyOf"):
            if several in form:
                forms = [each for each in form[several] if each.get("type") != "null"]
                return self._value(self.chance.choice(forms), odd)
        if "enum" in form:
            return self.chance.choice(form["enum"])
        kind = form.get("type", "string")
        if isinstance(kind, list):
            kind = self.chance.choice([each for each in kind if each != "null"])
        if kind == "object":
            return self._object(form, odd)
        if kind == "array":
            items = form.get("items", {})
            many = self.chance.choice((form.get("minItems", 0), 1, 1, 2, 3, 6))
            return [self._value(items, odd) for _ in range(many)]
        return self._plain(kind, form)

    def _plain(self, kind: str, form: dict[str, Any]) -> Any:
        """A value that is no object and no list."""
        if kind == "boolean":
            return self.chance.random() < 0.5
        if form.get("format") == "date":
            return self._text("day")
        least, most = form.get("minimum", 0), form.get("maximum", 10**6)
        if kind == "integer":
            return self.chance.randint(int(least), min(int(most), 4000))
        if kind == "number":
            return round(self.chance.uniform(float(least), min(float(most), 1e6)), 2)
        return self._text(form.get("pattern", ""))

    def _object(self, form: dict[str, Any], odd: float) -> dict[str, Any]:
        required = form.get("required", ())
        share = self.chance.choice((0.05, 0.3, 0.9))
        made = {
            name: self._value(field, odd)
            for name, field in form.get("properties", {}).items()
            if name in required or self.chance.random() < share
        }
        if self.chance.random() < odd:
            made["nothing like it"] = 1
        return made

    def _text(self, pattern: str) -> str:
        if pattern == "day" or "\\d{4}-" in pattern:
            if self.chance.random() < 0.5:
                return self.chance.choice(DAYS)
            year, month, day = (
                self.chance.randint(*each) for each in ((1992, 2027), (1, 12), (1, 28))
            )
            return f"{year}-{month:02}-{day:02}"
        if self.chance.random() < 0.1:
            return self.chance.choice(("weilidai", "credit-card", "huabei", "private-loan", "x"))
        if self.chance.random() < 0.3:
            return str(self.chance.randint(0, 40))
        return self.chance.choice(NUMBERS)


def fault_of(each: Input, *, apart: bool) -> tuple[str, float, int]:
    """What is wrong with the end of one input, or nothing; how long the processor took for it, and
    its status. Each runs here, or as a process `apart`, whose time is not taken.
    """
    began = time.process_time()  # not by the clock on the wall: others may use the machine
    try:
        ran = (
            overdue(*each.argv, stdin=each.stdin)
            if apart
            else overdue_inside(each.argv, each.stdin)
        )
    except Exception as error:
        return f"let through {type(error).__name__}", time.process_time() - began, 1
    seconds = time.process_time() - began
    if ran.status not in DECLARED:
        return f"status {ran.status}", seconds, ran.status
    if "overdue_cli" in ran.errors or "/site-packages" in ran.errors or ".toml" in ran.errors:
        return "a path in a message", seconds, ran.status
    if any(clean(shown) != shown for shown in (ran.errors, ran.out)):
        return "a steering character in what is shown", seconds, ran.status
    if ran.status and FIGURE in ran.errors:
        return "a typed figure in a message", seconds, ran.status
    return ("slow" if seconds > MOST_SECONDS and not apart else ""), seconds, ran.status


def main(inputs: int, seconds: int, seed: int, *, apart: bool = False) -> int:
    found: Counter[str] = Counter()
    ends: Counter[int] = Counter()
    slowest, count = 0.0, 0
    place = Path(tempfile.mkdtemp(prefix="overdue-fuzz-"))
    used = place / "used"
    used.mkdir()
    maker = Maker(seed, used)
    end = time.monotonic() + seconds
    while count < inputs and time.monotonic() < end:
        each = maker.input()
        fault, took, status = fault_of(each, apart=apart)
        if status == 0:
            maker.keep(each)
        count, slowest = count + 1, max(slowest, took)
        ends[status] += 1
        if fault:
            found[fault] += 1
            if found[fault] <= 5:
                kept = place / f"{found.total()}.json"
                kept.write_bytes(each.stdin)
                sys.stdout.write(f"{fault}: {each.argv!r} < {kept}\n")
    sys.stdout.write(f"{count} inputs (seed {seed}), slowest {slowest:.2f} s\n")
    for status, times in sorted(ends.items()):
        sys.stdout.write(f"status {status:<29}{times:8}\n")
    for name, times in sorted(found.items()):
        sys.stdout.write(f"{name:36}{times:8}\n")
    shutil.rmtree(place if not found else used)
    return int(bool(found))


if __name__ == "__main__":
    plain = [each for each in sys.argv[1:] if each != "--processes"]
    numbers = [int(each) for each in [*plain, *DEFAULTS[len(plain) :]]]
    sys.exit(main(*numbers, apart="--processes" in sys.argv))
