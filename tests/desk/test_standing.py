"""How the standing of a client is said: bands are those of licensed lenders, and days said only
roughly are roughly so, as `overdue advise` says them.
"""

import json

import pytest

from tests.desk.desk import Counsellor
from tests.support import DAY

LOANS = {
    "meituan": {"product": "meituan-jieqian", "days_overdue": 78},
    "jintiao": {"product": "jintiao", "days_overdue": 45},
    "cousin": {"product": "private-loan", "days_overdue": 365},
    # 三个月: 92 days, 77 to 107; M3 is 61 to 90 days, M4 91 to 120.
    "card": {
        "product": "credit-card",
        "days_overdue": 92,
        "days_at_least": 77,
        "days_at_most": 107,
    },
}


@pytest.mark.parametrize(
    ("loans", "stage", "more", "zh", "en"),
    [
        (
            ("meituan", "jintiao", "cousin"),
            "M3",
            {"stage_days": 78, "roughly": False, "stages": []},
            "M3（持牌机构里最久的，78 天）；最久的一笔逾期 365 天，几种贷款人",
            "M3 (78 days, the longest of a licensed lender); longest of all 365 days overdue",
        ),
        (
            ("card",),
            "M4",
            {"stage_days": None, "roughly": True, "stages": ["M3", "M4"]},
            "M3 或 M4，逾期大约 92 天，",
            "M3 or M4, about 92 days overdue, ",
        ),
        (
            ("meituan", "jintiao"),
            "M3",
            {"stage_days": None, "roughly": False, "stages": []},
            "M3，逾期 78 天，",
            "M3, 78 days overdue, ",
        ),
        (
            ("cousin",),
            "M7+",
            {"stage_days": None, "stages": []},
            "逾期 365 天，",
            "365 days overdue",
        ),
    ],
)
def test_the_stage_is_that_of_a_licensed_lender(
    desk: Counsellor,
    loans: tuple[str, ...],
    stage: str,
    more: dict[str, object],
    zh: str,
    en: str,
) -> None:
    case = {
        "as_of": DAY.isoformat(),
        "income": "6000",
        "debts": [LOANS[name] | {"principal": "20000"} for name in loans],
    }
    path = desk.folder / "case.json"
    path.write_text(json.dumps(case), "utf-8")
    added = desk.done("add", "B02", "--case", str(path))
    standing = added["standing"]
    assert standing["stage"] == stage
    assert {name: standing[name] for name in more} == more
    page = desk.run("open", "B02", "--lang", "zh").out
    assert "".join(zh.split()) in "".join(page.split())
    assert en in " ".join(desk.run("open", "B02", "--lang", "en").out.split())
