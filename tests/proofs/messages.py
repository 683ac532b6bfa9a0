"""Feeds `check-message` messages changed at random, in this process, and looks at how it ends.

    python -m tests.proofs.messages [INPUTS] [SECONDS] [SEED]

Messages of the corpus are cut, joined, repeated, and filled with marks, blanks, invisible and
steering characters, links, half pairs and other scripts, as text and as bytes. Each must end with
status 0, or be refused as no message, within a second; what is shown must be printable, hold no
live link, and name places of the message itself. What is found is printed, and is to become a
test.
"""

import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable

from overdue_cli.core.request.limits import MOST_MESSAGE
from overdue_cli.render.clean import clean
from tests.cli.inside import overdue_inside
from tests.messages.corpus import samples

DEFAULTS = ("200000", "3600", "1")
MOST_SECONDS = 1.0
STATUSES = (0, 65)
ODD = (
    *("\u200b", "\u202e", "\u2066", "\ufeff", "\x1b[2J", "\x1b]8;;x\x07", "\x00", "\x9b", "\r"),
    *("\n", "\u2028", "\u3000", " ", "*", ".", "/", "-", "·", "😀", "\ufe0f", "\u0336", "\ud83d"),
    *(
        "http://example.com/",
        "www.example.com",
        "WWW.例子.com",
        "{x:money}",
        "%s",
        "</b>",
        "＠",
        "㈠",
        "﷽",
        "ß",
        "İ",
    ),
    *(
        "¥",
        "999999999999999999",
        "2026年13月45日",
        "1e999",
        "元",
        "【",
        "】",
        "（",
        "请勿",
        "谨防",
        "。",
    ),
    *(
        "請將",
        "轉賬",
        "私人賬戶",
        "0.1.2.3",
        "六位数字",
        "一二三四五六七八九十百千万元",
        "\t",
        "薇信",
    ),
)


class Maker:
    """Messages changed at random, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        groups = ("danger", "genuine", "held-out")
        self.texts = [each.text for group in groups for each in samples(group)]
        self.changes: tuple[Callable[[str], str], ...] = (
            *(self.put_in, self.cut, self.join, self.repeat, self.shuffle, self.sow, self.swap),
        )

    def message(self) -> bytes:
        text = self.chance.choice(self.texts)
        for _ in range(self.chance.randint(1, 6)):
            text = self.chance.choice(self.changes)(text)[: MOST_MESSAGE + 5]
        if self.chance.random() < 0.3:
            raw = text.encode("gb18030", "replace")
        else:
            raw = text.encode("utf-8", "surrogatepass")
        if self.chance.random() < 0.1 and raw:
            at = self.chance.randrange(len(raw))
            raw = raw[:at] + self.chance.randbytes(self.chance.randint(1, 4)) + raw[at + 1 :]
        return raw

    def put_in(self, text: str) -> str:
        at = self.chance.randint(0, len(text))
        return text[:at] + self.chance.choice(ODD) * self.chance.randint(1, 3) + text[at:]

    def cut(self, text: str) -> str:
        at, end = sorted(self.chance.randint(0, len(text)) for _ in range(2))
        return text[at:end] or text

    def join(self, text: str) -> str:
        return text + self.chance.choice(("", "\n", "。")) + self.chance.choice(self.texts)

    def repeat(self, text: str) -> str:
        return text * self.chance.choice((2, 5, 50, 400))

    def shuffle(self, text: str) -> str:
        parts = re.split(r"(?<=[，。、])", text)
        self.chance.shuffle(parts)
        return "".join(parts)

    def sow(self, text: str) -> str:
        mark = self.chance.choice(ODD)
        return mark.join(text) if len(text) < 2_000 else text

    def swap(self, text: str) -> str:
        return text.replace(self.chance.choice(text or " "), self.chance.choice(ODD))


def fault_of(raw: bytes, argv: tuple[str, ...]) -> tuple[str, float]:
    """What is wrong with how one message ends, "" if nothing; and the seconds it took."""
    begun = time.process_time()
    try:
        ran = overdue_inside(("check-message", *argv), raw)
    except Exception as error:  # whatever it is, it was let through
        return f"raised {type(error).__name__}", time.process_time() - begun
    took = time.process_time() - begun
    if took > MOST_SECONDS:
        return "slow", took
    if ran.status not in STATUSES:
        return f"status {ran.status}", took
    shown = ran.raw.decode("utf-8") + ran.errors
    if clean(shown) != shown:
        return "steers the terminal", took
    if re.search(r"https?://|www\.", shown, re.IGNORECASE):
        return "a live link", took
    if ran.status == 0 and "--json" in argv:
        return _fault_of_places(json.loads(ran.raw)), took
    return "", took


def _fault_of_places(answer: dict[str, object]) -> str:
    facts, findings = answer["facts"], answer["findings"]
    assert isinstance(facts, list)
    assert isinstance(findings, list)
    spans = [*facts, *(place for each in findings for place in each.get("places", ()))]
    for each in spans:
        inside = 0 <= each["start"] < each["end"] <= int(str(answer["characters"]))
        if not inside or len(each["text"]) != each["end"] - each["start"]:
            return "a place outside the message"
    return ""


def main(inputs: int, seconds: int, seed: int) -> int:
    maker, found = Maker(seed), Counter[str]()
    slowest, count, end = 0.0, 0, time.monotonic() + seconds
    while count < inputs and time.monotonic() < end:
        raw = maker.message()
        argv = maker.chance.choice((("--json",), ("--lang", "zh"), ("--lang", "en")))
        fault, took = fault_of(raw, argv)
        count, slowest = count + 1, max(slowest, took)
        if fault:
            found[fault] += 1
            if found[fault] <= 5:
                sys.stdout.write(f"{fault}: {argv!r} {raw[:400]!r}\n")
    sys.stdout.write(f"{count} messages (seed {seed}), slowest {slowest:.2f} s\n")
    for name, times in sorted(found.items()):
        sys.stdout.write(f"{name:36}{times:8}\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(*(int(each) for each in [*sys.argv[1:], *DEFAULTS[len(sys.argv) - 1 :]])))
