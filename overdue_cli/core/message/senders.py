"""Whom a message claims to be from: its signature, its first and last lines, who it says it is."""

import re
from collections.abc import Iterator
from itertools import islice

from overdue_cli.core.message.folding import Folded
from overdue_cli.core.message.patterns import pattern
from overdue_cli.core.message.rules import Reading

# How far behind "this is" a name may begin and end; how long a line is that is only a name.
_INTRODUCED = 24
_NAME_LINE = 30
_LAST_LINES = 4
# Places looked at for a name; no message has more signatures.
MOST_CANDIDATES = 30
_BRACKETS = re.compile(r"【([^【】\n]{1,40})】|\[([^\[\]\n]{2,40})\]")
# A message may begin with who gives notice: 某某贷后中心通知：
_HEAD = re.compile(
    r"[^,。!?;:\n]{1,20}(?:提醒|通知|公告|提示|告知|警告|通告|通报|来电|来函|notice|reminder|warning)"
    r"(?:您|你)?(?=[:!,。])"
    r"|[^,。!?;:\n【】\[\]]{2,16}(?=:)"
)
# Or say where it comes from in a clause of its own: 城西分局的，
_OF = re.compile(
    r"(?:^|[,。!?\n\u201c\"])([^,。!?;:\n]{1,14}[局队所厅院庭处组部室行司心安侦警科会办站班]的)(?=[,。!?])"
)
# Or begin, after a greeting, with an office, or a name and a rank: 检察院公诉科小何，本院书记员
_OPENING = re.compile(
    r"(?:[^,。!?;:\n]{1,8}[,。!]){0,2}?(?P<it>[^,。!?;:\n【】\[\]我你您他她去在到被把给说有是了要和跟来从递报送交找打提请接陪叫让等已将向由与]{1,14}"
    r"(?:[小老][\u4e00-\u9fff]|[局队所厅院庭处组部室科心班办]|民警|警察|警官|法官|检察官|书记员|助理|队|队长|所长|庭长|主任))"
    r"(?=[,。!:])"
)
# Or sign behind a dash: ——某某区人民法院
_SIGNED = re.compile(r"[—-]{2}([^—\n]{2,30})\s*$")
_LETTER = re.compile(r"\w")
# An organisation is named by what stands before its kind: 某某市某某区 人民法院.
_BEFORE = re.compile(r"[\u4e00-\u9fffa-z0-9()]{0,20}$")
_BREAKS = re.compile("是|的|由|为|系|来自|经|向|到|和|在|被|请|将|对|于|已")


def claimed(folded: Folded, reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Every claimed sender as (kind, start, end) in the folded text."""
    text = folded.text
    found: set[tuple[str, int, int]] = set()
    for start, end, signed in islice(_candidates(text, reading), MOST_CANDIDATES):
        kinds = list(_named(text[start:end], reading))
        if not kinds and signed:
            found.add(("other", start, end))
        for kind, since, until in kinds:
            whole = (start, end) if signed else _whole(text, start, start + since, start + until)
            found.add((kind, *whole))
    for kind, patterns in reading.claims.items():
        found |= {(kind, *span) for each in patterns for span in pattern(each).first(text)}
    for kind, start, end in sorted(found, key=lambda each: each[1:]):
        inside = any(
            kind == other and (since, until) != (start, end) and since <= start and end <= until
            for other, since, until in found
        )
        if not inside:
            yield kind, start, end


def _candidates(text: str, reading: Reading) -> Iterator[tuple[int, int, bool]]:
    """Places where a sender stands; and whether the whole of it is a signature."""
    stripped_end = len(text.rstrip())
    for match in _BRACKETS.finditer(text):
        group = 1 if match[1] is not None else 2
        at_an_end = not _LETTER.search(text, 0, match.start()) or match.end() >= stripped_end
        starts_line = text[match.start() - 1 : match.start()] in ("", "\n")
        if at_an_end or (starts_line and group == 1):
            yield match.start(group), match.end(group), True
    if head := _HEAD.match(text):
        yield head.start(), head.end(), False
    for match in (*_OF.finditer(text), *_SIGNED.finditer(text)):
        yield match.start(1), match.end(1), False
    if opening := _OPENING.match(text):
        yield opening.start("it"), opening.end("it"), False
    for each in reading.introductions:
        for _, end in pattern(each).find(text):
            yield end, _clause_end(text, end, _INTRODUCED), False
    lines = [(match.start(), match.end()) for match in re.finditer(r"[^\n]+", text)]
    ends = [*lines[:2], *lines[-_LAST_LINES:]] if len(lines) > 1 else []
    for start, end in dict.fromkeys(ends):
        if end - start <= _NAME_LINE and not re.search(r"[,。!?;:]", text[start:end]):
            yield start, end, False


def _clause_end(text: str, start: int, most: int) -> int:
    match = re.compile(r"[^,。!?;:\n]*").match(text, start, min(len(text), start + most))
    return match.end() if match else start


def _named(text: str, reading: Reading) -> Iterator[tuple[str, int, int]]:
    """The first kind of sender that is named in a text: in the order of the rulebook."""
    for kind, names in reading.senders.items():
        for each in names:
            if spans := pattern(each).find(text):
                yield kind, *spans[-1]
                return


def _whole(text: str, first: int, start: int, end: int) -> tuple[int, int]:
    """The name with what stands before its kind."""
    before = _BEFORE.search(text[first:start])
    lead = before[0] if before else ""
    cut = max((match.end() for match in _BREAKS.finditer(lead)), default=0)
    return start - len(lead) + cut, end
