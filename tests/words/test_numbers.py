"""Numbers as Babel writes them by the rules of each language: it is asked here, and not at every
start.
"""

from decimal import Context, Decimal, localcontext

import pytest
from babel.numbers import format_decimal
from hypothesis import example, given
from hypothesis import strategies as st

from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language

LANGUAGES = ("zh_CN", "zh_Hant", "en")
NUMBERS = st.one_of(
    st.integers(-(10**20), 10**20),
    st.decimals("-1e20", "1e20", allow_nan=False, allow_infinity=False),
    st.decimals("-1000000", "1000000", places=2),
)


@pytest.mark.parametrize("language", LANGUAGES)
@given(NUMBERS)
@example(Decimal("0.00"))
@example(Decimal("1E+3"))
@example(Decimal("0.0000000000001"))
@example(Decimal("-0.005"))
def test_a_number_is_as_babel_writes_it(language: str, value: Decimal | int) -> None:
    own = Language(language, LAW)
    with localcontext(Context(prec=80)):
        for shown, pattern in (
            (own.number(value), "#,##0.######"),
            (own.number(value, 2), "#,##0.00"),
        ):
            asked = format_decimal(value, pattern, language, decimal_quantization=False)
            assert shown == asked
