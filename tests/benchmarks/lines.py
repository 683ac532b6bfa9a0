"""How long the report is with several debts, beside that of one: by lines and by screens.

python -m tests.benchmarks.lines
"""

import os
from typing import Any

from overdue_cli.pages.report.page import report
from overdue_cli.pages.report.sections import SECTIONS
from overdue_cli.pages.report.single import WHOLE
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case

# A person with thirteen debts of every kind; the first is also the case of one, the first three
# that of three. Days and amounts as people have them: no two alike.
KINDS = (
    *(
        "weilidai",
        "credit-card",
        "bank-loan",
        "huabei",
        "credit-card",
        "jiebei",
        "consumer-finance",
    ),
    *("small-loan", "private-loan", "credit-card", "baitiao", "other", "meituan-yuefu"),
)
DAYS = (65, 40, 130, 12, 95, 20, 75, 200, 33, 5, 48, 101, 61)
AMOUNTS = (32000, 18000, 50000, 4300, 26000, 9000, 15000, 6000, 10000, 41000, 3800, 2500, 1200)
MONTH = {"income": "9000", "expenses": "6500"}


def case(count: int) -> dict[str, Any]:
    """The case with so many debts."""
    rows = zip(KINDS, DAYS, AMOUNTS, strict=True)
    debts = [
        {"product": kind, "days_overdue": days, "principal": str(amount)}
        for kind, days, amount in rows
    ]
    return {"debts": debts[:count], **MONTH}


def lines(count: int, language: str, parts: tuple[str, ...] = WHOLE) -> list[str]:
    """The lines of the report at 80 columns."""
    os.environ["COLUMNS"] = "80"
    answer = assess_case(**case(count))
    return terminal.render(report(answer, Language(language, LAW), parts)).splitlines()


def main() -> None:
    for language in ("zh_CN", "en"):
        whole = {count: len(lines(count, language)) for count in (1, 3, 13)}
        ratios = " ".join(f"{count}: {n} ({n / whole[1]:.2f})" for count, n in whole.items())
        print(language, ratios)  # noqa: T201
        for name in ("first", *SECTIONS):
            each = [len(lines(count, language, (name,))) for count in (1, 3, 13)]
            print(f"  {name:8}", *each)  # noqa: T201


if __name__ == "__main__":
    main()
