"""Inputs for the commands that read more than a case: questions, messages, reports, logs, batches,
files to compare and to save. `tests.proofs.fuzz` feeds them; everything is written below the
folder it is given.
"""

import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from overdue_cli.core.record.chain import chain_of, line_after
from overdue_cli.core.record.entry import LogEntry
from overdue_cli.library.schemas import SCHEMAS
from overdue_cli.rulebook.questions import questions
from tests.messages.corpus import samples
from tests.support import ROOT

# Made of a figure nobody else uses, so that it is known again in a message.
FIGURE = "739517.31"
WORDS = ("协商", "会坐牢吗", "limitation", "court?", FIGURE, "", " ", "\u202e", "%s", "x" * 3000)
KINDS = ("call", "message", "visit", "letter", "payment", "promise", "agreement", "complaint")
LENDERS = ("bank", "card-issuer", "consumer-finance", "small-loan", "private", "unknown", "x")
REPORTS = sorted((ROOT / "tests" / "bureau" / "reports").glob("*.txt"))
MOST_LINES = 12

Told = tuple[tuple[str, ...], bytes]
Value = Callable[[], Any]


class Commands:
    """Makes inputs for them by chance; `case` makes a case, `entry` an entry of a log."""

    def __init__(self, chance: random.Random, place: Path, case: Value, entry: Value) -> None:
        self.chance, self.place, self.case, self.entry = chance, place, case, entry
        self.messages = [each.text for group in ("danger", "genuine") for each in samples(group)]
        self.questions = [word for each in questions().values() for word in (*each.zh, *each.en)]

    def told(self) -> Told:
        """The command and what is fed to it."""
        made = self.chance.choice(
            (
                *(self._ask, self._message, self._credit, self._log, self._add, self._batch),
                *(self._compare, self._save, self._listing, self._desk, self._client),
            )
        )
        return made()

    def _json(self) -> tuple[str, ...]:
        return self.chance.choice(((), ("--json",)))

    def _ask(self) -> Told:
        words = self.chance.choice((self.chance.choice(self.questions), self.chance.choice(WORDS)))
        if self.chance.random() < 0.3:
            at = self.chance.randrange(len(words) + 1)
            words = words[:at] + self.chance.choice(WORDS) + words[at:]
        case = self.chance.choice(
            ((), ("--product", "credit-card"), ("--lender", "x"), ("--case", "-"))
        )
        stdin = self._encoded(self.case()) if case == ("--case", "-") else b""
        return ("ask", words, *case, *self._json()), stdin

    def _message(self) -> Told:
        raw = bytearray(self.chance.choice(self.messages).encode("utf-8", "surrogatepass"))
        return ("check-message", *self._json()), self._changed(raw, 0.7)

    def _credit(self) -> Told:
        """A credit report with some of its bytes changed, alone or beside a debt."""
        raw = bytearray(self.chance.choice(REPORTS).read_bytes())
        debt = ("--days", self.chance.choice(("40", "x", "900")), "--principal", "3000")
        more = self.chance.choice(((), (*debt, "--income", "5000")))
        account = self.chance.choice(((), ("--account", self.chance.choice(("1", "2", "99", "x")))))
        return ("credit-report", *more, *account, *self._json()), self._changed(raw, 0.7)

    def _log(self) -> Told:
        """A log, sound or with some of its bytes changed, and what is asked of it."""
        raw = b""
        for _ in range(self.chance.randint(0, MOST_LINES)):
            raw += line_after(chain_of(raw), self._entry(), "2026-11-21T00:00:00+00:00")
        place = self.place / "log"
        place.write_bytes(self._changed(bytearray(raw), 0.4))
        of = ("--lender-kind", self.chance.choice(LENDERS))
        asked: Sequence[tuple[str, ...]] = (
            *(("list",), ("verify",), ("show", self.chance.choice(("1", "3", "99", "x", "-1")))),
            *(("check", *of), ("answers", *of), ("check", *of, "--debt", "x")),
            ("export", *of, "--only", self.chance.choice(("zh", "en", "x"))),
            ("export", *of, "--to", self.chance.choice(("lender", "regulator", "x")), "--mask"),
            ("export", *of, "--with", self.chance.choice(("1", "1,2", "99", "x", FIGURE))),
        )
        return ("log", *self.chance.choice(asked), "--log", str(place), *self._json()), b""

    def _entry(self) -> LogEntry:
        day = f"2026-11-{self.chance.randint(1, 23):02}"
        hour = f"T{self.chance.randint(0, 23):02}:{self.chance.randint(0, 59):02}:00"
        text = self.chance.choice(WORDS)[:2000]
        return LogEntry(
            kind=self.chance.choice(KINDS),  # type: ignore[arg-type]
            at=day + self.chance.choice(("", hour)),
            who=self.chance.choice(("lender", "agency", "court", "unknown")),
            to=self.chance.choice(("me", "family", "workplace")),
            connected=self.chance.choice((None, True, False)),
            lender=self.chance.choice(("", "甲", "乙")),
            said=text,
            number=self.chance.choice(("", "13800000000", text[:20])),
            what=self.chance.choice(((), ("told-debt", "threat"), ("new-loan",))),
            corrects=self.chance.choice((None, None, None, 1, 99)),
        )

    def _add(self) -> Told:
        place = self.place / "added"
        if self.chance.random() < 0.2:
            place.unlink(missing_ok=True)
        argv = ("log", "add", "--request", "-", "--log", str(place), *self._json())
        return argv, self._encoded(self.entry())

    def _batch(self) -> Told:
        lines = [self._encoded(self.case()) for _ in range(self.chance.randint(0, 4))]
        select = self.chance.choice(((), ("--select", "stage.bucket"), ("--select", "nope")))
        strict = self.chance.choice(((), ("--strict",), ("--csv",), ("--as-of", "2026-11-23")))
        output = self.chance.choice(((), (), ("-o", str(self.place / "out.jsonl"), "--force")))
        return ("batch", *select, *strict, *output), b"\n".join(lines) + b"\n"

    def _compare(self) -> Told:
        names = []
        for name in ("old.json", "new.json"):
            path = self.place / name
            path.write_bytes(self._encoded(self.case()))
            names.append(str(path))
        return ("compare", *names, *self._json()), b""

    def _save(self) -> Told:
        name = str(self.place / self.chance.choice(("saved.json", "\u202e", "none/x", "saved")))
        force = self.chance.choice(((), ("--force",)))
        return ("advise", "--case", "-", "--save", name, *force), self._encoded(self.case())

    def _desk(self) -> Told:
        """A command of a desk, which is made the first time, and now and then damaged."""
        place = self.place / "desk"
        at = ("--at", str(place), *self._json())
        if not place.exists():
            return ("desk", "new", *at), b""
        if self.chance.random() < 0.003:
            place.write_bytes(self._changed(bytearray(place.read_bytes()), 1.0))
        elif self.chance.random() < 0.02:
            place.unlink()
            return ("desk", "today", *at), b""
        alias = self.chance.choice(("A", "b", "小兰", *WORDS))
        word = self.chance.choice((*WORDS, "1", "1,2", "2026-12-01", "明天"))
        asked: Sequence[tuple[str, ...]] = (
            *(("today",), ("today", "--ahead", word), ("list",), ("stats",), ("refresh",)),
            *(("open", alias), ("handout", alias), ("handout", alias, "--session", word)),
            *(("compare", alias, "--sessions", word), ("export", alias), ("add", alias)),
            *(("forget", alias, "--yes"), ("session", alias, "--advised", word, "--done", word)),
            ("session", alias, "--client", f"{word}:{word}", "--next", word, "--on", word),
        )
        if self.chance.random() < 0.4:
            return ("desk", "add", alias, "--case", "-", *at), self._encoded(self.case())
        return ("desk", *self.chance.choice(asked), *at), b""

    def _client(self) -> Told:
        """A session or a client as JSON, nearly as they should be."""
        place = self.place / "desk"
        word = self.chance.choice(WORDS)
        session = {"on": "2026-11-20", "advised": [word], "client": [{"text": word, "until": word}]}
        client = {
            "alias": word,
            "since": "2026-11-20",
            "outcome": "open",
            "standing": None,
            "last_contact": "2026-11-20",
            "next": None,
            "cases": [],
            "log": [],
            "tasks": [],
            "sessions": [{"n": 1, "on": "2026-11-20", "advised": [word]}],
            "attachments": [],
        }
        if self.chance.random() < 0.5:
            argv = ("desk", "session", "A", "--request", "-", "--at", str(place), *self._json())
            return argv, self._encoded(session)
        argv = ("desk", "import", "-", "--at", str(place), *self._json())
        return argv, self._encoded({"schema": 1, "client": client})

    def _listing(self) -> Told:
        name = self.chance.choice((*SCHEMAS, "calc-interest", "calc-nope", *WORDS))
        rule = self.chance.choice(("minfadian:188", "nope", *WORDS))
        asked = (("schema", name), ("rules", rule), ("rules",), ("products",), ("letters",))
        return self.chance.choice((*asked, ("describe",))), b""

    def _encoded(self, value: Any) -> bytes:
        raw = json.dumps(value, ensure_ascii=self.chance.random() < 0.5)
        return self._changed(bytearray(raw.encode("utf-8", "replace")), 0.1).replace(b"\n", b" ")

    def _changed(self, raw: bytearray, share: float) -> bytes:
        """The bytes, some of them changed, cut out or doubled, with the probability `share`."""
        for _ in range(self.chance.choice((1, 2, 6)) if self.chance.random() < share else 0):
            at = self.chance.randrange(len(raw)) if raw else 0
            how = self.chance.random()
            if how < 0.4:
                raw[at : at + 1] = bytes([self.chance.randrange(256)])
            elif how < 0.7:
                del raw[at : at + self.chance.randint(1, 20)]
            else:
                raw[at:at] = raw[at : at + self.chance.randint(1, 300)]
        return bytes(raw)
