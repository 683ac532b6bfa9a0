"""Feeds credit reports changed at random to what reads them, in this process, and now and then as a
PDF to its own: none may end in anything but a report or a refusal, and none may take a second
of computing.

    python -m tests.proofs.credit_reports 200000 3600 SEED
"""

import random
import sys
import time

from overdue_cli.cli.reports import beside_debt
from overdue_cli.core.bureau.check import checked, known_codes
from overdue_cli.core.bureau.read import read_report
from overdue_cli.core.report.facts import Facts
from overdue_cli.core.request import limits
from overdue_cli.library.assess import facts_of_case
from overdue_cli.pages.credit_report import credit_report_page
from overdue_cli.rulebook import law
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.store.apart import NotTaken
from overdue_cli.store.pdf import texts_of
from overdue_cli.wire.credit_report import encode
from overdue_cli.words.language import Language
from tests.bureau.pdf import pdf_of
from tests.support import ROOT, read

REPORTS = ROOT / "tests" / "bureau" / "reports"
PIECES = (
    *(
        "账户1\n",
        "。",
        "，",
        "(",
        "）",
        "2026",
        "N",
        "9" * 20,
        "--",
        "\x1b[2J",
        "截至",
        "余额",
        "\n",
    ),
    *(
        "2025年02月30日",
        "的还款记录",
        "{law}",
        "贷记卡",
        "発",
        "\u202e",
        "0.01",
        "已结清",
        " 1 2 3 ",
    ),
)
MOST_SECONDS = 1.0
# One of so many is read as a PDF, which begins a process.
A_PDF = 2_000
HALF = 0.5


def changed(text: str, by: random.Random) -> str:
    """A few characters set, cut, repeated, moved or put in."""
    for _ in range(by.randint(1, 8)):
        at, size = by.randrange(len(text) + 1), by.randint(1, 40)
        piece = text[at : at + size]
        cut = text[:at] + text[at + size :]
        to = by.randrange(len(cut) + 1)
        text = by.choice(
            (
                cut,
                text[:at] + piece + text[at:],
                cut[:to] + piece + cut[to:],
                text[:at] + by.choice(PIECES) + text[at:],
                text[:at] + chr(by.randrange(1, 0xD7FF)) + text[at + 1 :],
            )
        )
    return text


def told_of(text: str, debts: tuple[Facts, ...], by: random.Random, language: Language) -> None:
    """All that the command does with a text."""
    rules, stages = law.credit_report(), law.stages()
    report = read_report(text, known_codes(rules, stages))
    if report is None:
        return
    account = by.randint(1, len(report.accounts))
    beside = beside_debt(report, debts[0], account if by.random() < HALF else None)
    found = checked(report, rules, stages, law.all_citations(), beside)
    credit_report_page(found, language)
    encode(found)


def out_of_pdf(raw: bytes) -> str:
    """The text of a changed PDF, or none."""
    try:
        memory = limits.MOST_APART_MEMORY
        return texts_of(raw, pages=9, length=99_999, seconds=20, memory=memory)[0]
    except NotTaken:
        return ""


def main(count: int, seconds: float, seed: int) -> int:
    """The number of changed reports that ended otherwise."""
    by, began, wrong, slowest, done = random.Random(seed), time.monotonic(), 0, 0.0, 0
    texts = [path.read_text("utf-8") for path in sorted(REPORTS.glob("*.txt"))]
    languages = [Language(code, LAW) for code in ("zh_CN", "en")]
    cases = [
        facts_of_case(read(income="6000", days_overdue=days, principal="3000", outstanding="20000"))
        for days in (0, 40, 109, 900)
    ]
    while done < count and time.monotonic() - began < seconds:
        text = changed(by.choice(texts), by)
        if done % A_PDF == 0:
            raw = bytearray(pdf_of(text, packed=False))
            for _ in range(by.randint(0, 30)):
                raw[by.randrange(len(raw))] = by.randrange(256)
            text = out_of_pdf(bytes(raw))
        # of computing: a busy machine makes no text slow
        start = time.process_time()
        try:
            told_of(text, by.choice(cases), by, by.choice(languages))
        except Exception as error:
            wrong += 1
            sys.stdout.write(f"{type(error).__name__} {error}: {text[:600]!r}\n")
        slowest = max(slowest, time.process_time() - start)
        done += 1
    sys.stdout.write(f"{done} reports, seed {seed}: {wrong} wrong, slowest {slowest:.2f} s\n")
    return wrong + (slowest > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])) > 0)
