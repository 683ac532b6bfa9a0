"""A source in a running sentence, in both languages."""

import pytest

from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language


@pytest.mark.parametrize(
    ("field", "english", "chinese"),
    [
        ("[minfadian:585]:article", "585", "第五百八十五条"),
        ("[minfadian:1033]:article", "1033", "第一千零三十三条"),
        ("[minsufa:107]:article", "107", "第一百零七条"),
        ("[minsufa:111]:article", "111", "第一百一十一条"),
        # A key that is a name, and an article put in between two others.
        ("[minfadian:192-defence]:article", "192", "第一百九十二条"),
        ("[xingfa:175-1]:article", "175之一", "第一百七十五条之一"),
        ("[minfadian:585]:title", "Civil Code", "《民法典》"),
        # The amendment is left out; a title within a title stands in 〈〉.
        ("[zhongcaifa:36]:title", "Arbitration Law", "《仲裁法》"),
        ("[zhongcaifa:36]:full-title", "Arbitration Law", "《中华人民共和国仲裁法》"),
        ("[minsufa:228]:bare-title", "Civil Procedure Law", "民事诉讼法"),
        (
            "[minsu-jieshi:31]:title",
            "SPC interpretation of the Civil Procedure Law",
            "《最高人民法院关于适用〈民事诉讼法〉的解释》",
        ),
        ("[fafa-2017-22:2].number", "法发〔2017〕22号", "法发〔2017〕22号"),
    ],
)
def test_a_source_as_a_sentence_has_it(field: str, english: str, chinese: str) -> None:
    template = f"{{law.cited{field}}}"
    assert Language("en", LAW).fill(template) == english
    assert Language("zh_CN", LAW).fill(template) == chinese
