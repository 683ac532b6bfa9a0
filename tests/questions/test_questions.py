"""What borrowers ask is answered in the report, in both languages; what is told to them elsewhere
and false is not.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.products import product_ids
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case

QUESTIONS = tomllib.loads((Path(__file__).parent / "questions.toml").read_text("utf-8"))["question"]

# Told to borrowers everywhere, and wrong; each as the words in which it is told.
MYTHS = [
    r"每周(只能|最多)打?一?次",
    r"间隔不?少于 ?7",
    r"工作日 ?9",
    r"第四十二条|500 ?元以下罚款",
    r"12363[^。]*(受理|管)网贷催收",
    r"[37]0? ?天宽限期",
    r"蚂蚁",
    r"(国标|国家推荐性标准|推荐性国家标准)[^。；]*(强制|违法)",
    r"90 ?天(之前|以内|前)不会起诉",
    r"保留(工资的)? ?(30|50|70) ?%",
    r"利率≤|不得超过四倍 ?LPR",
    r"停留 ?30 ?分钟",
    r"保证(减免|停息|能分)",
    r"at most six calls a day",
    r"grace period of (three|seven|thirty|3|7|30) days",
]


def read(language: str, **case: Any) -> str:
    """The report as running text: line ends and columns of spaces do not count."""
    answer = assess_case(**({"principal": "20000", "income": "6000"} | case))
    printed = terminal.render(report(answer, Language(language, LAW)))
    if language == "en":
        return re.sub(r"\s+", " ", printed)
    joined = re.sub(
        r"(?<=[\u3000-\u9fff\uff00-\uffef“”])\n\s*|\n\s*(?=[\u3000-\u9fff\uff00-\uffef“”])",
        "",
        printed,
    )
    return re.sub(r"\s+", " ", joined)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question["asks"])
def test_a_question_is_answered(
    question: dict[str, Any], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    said = read("zh_CN" if language == "zh" else "en", **question["case"])
    missing = [words for words in question[language] if squeezed(words) not in squeezed(said)]
    assert not missing, said


@pytest.mark.parametrize("product", product_ids())
def test_no_myth_is_told(product: str) -> None:
    told = [
        (days, language, myth)
        for days in (0, 1, 40, 100, 1000)
        for language in ("zh_CN", "en")
        for myth in MYTHS
        if re.search(myth, read(language, product=product, days_overdue=days))
    ]
    assert not told


def squeezed(text: str) -> str:
    """Without spaces and without the numbers of sources, which stand where they stand."""
    return re.sub(r"\s|\[\d+\]", "", text)
