"""Which parts of a message say what is not asked for: "we never ask for your code"."""

import re
from itertools import pairwise

from overdue_cli.core.message.patterns import pattern
from overdue_cli.core.message.rules import Reading

_SENTENCES = re.compile(r"[^。!?\n]+")
_CLAUSE_ENDS = ",;:"
_ASKED = re.compile(r"[^,;:。!?\n]{2,20}[吗么](?=[?!。,\n]|$)")


def denied(text: str, reading: Reading) -> bytearray:
    """For each character of a folded text: 1 where it is denied or warned of, else 0."""
    marks = bytearray(len(text))
    if any(pattern(each).find(text) for each in reading.asides):
        return bytearray(b"\1" * len(text))
    for sentence in _SENTENCES.finditer(text):
        _mark(text, sentence.start(), sentence.end(), reading, marks)
    return marks


def _mark(text: str, start: int, end: int, reading: Reading, marks: bytearray) -> None:
    """Mark one sentence, from left to right: what opens a denial holds until what closes it."""
    if any(pattern(each).find(text[start:end]) for each in reading.verdicts):
        marks[start:end] = b"\1" * (end - start)
        return
    events = sorted(_events(text, start, end, reading))
    if not events:
        return
    state = ""
    for (place, _, event), following in pairwise([*events, (end, 0, "")]):
        if event in ("clause", "resumption"):
            state = "" if state == "denial" else state
        elif event == "directive":
            state = ""
        elif state != "warning":
            state = event
        if state:
            until = following[0]
            marks[place:until] = b"\1" * (until - place)


def _events(text: str, start: int, end: int, reading: Reading) -> list[tuple[int, int, str]]:
    """What opens and closes denials in one sentence: (place, rank, event)."""
    found = [(at, 0, "clause") for at in range(start, end) if text[at] in _CLAUSE_ENDS]
    words = (
        ("directive", reading.directives, 3),
        ("resumption", reading.resumptions, 0),
        ("denial", reading.denials, 1),
        ("warning", reading.warnings, 2),
    )
    for event, these, rank in words:
        for word in these:
            at = text.find(word, start, end)
            while at >= 0:
                if not _asks(text, at, word):
                    found.append((at, rank, event))
                at = text.find(word, at + len(word), end)
    return found


def _asks(text: str, at: int, word: str) -> bool:
    """Whether a denial is half of a question: 不是 in 是不是, 不要 in 要不要; or asks:
    不会找人借吗. What another wants of the speaker is no warning either: 想让我.
    """
    if text[at - 1 : at] == "想":
        return True
    if word[0] != "不" or not at:
        return False
    return text[at - 1] == word[1:2] or bool(_ASKED.match(text, at))
