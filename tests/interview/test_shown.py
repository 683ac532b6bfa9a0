"""Who sees only what an app shows types that, and is told what was made of it."""

import pytest

from tests.interview.person import MENUS, PLAIN, Person


@pytest.mark.parametrize("manner", [PLAIN, MENUS], ids=["plain", "menus"])
@pytest.mark.parametrize(
    ("code", "typed", "read_back", "said"),
    [
        ("zh_CN", "App显示20600", "App显示的20,600.00元，里面含利息", "本金按约"),
        ("en", "app 20600", "¥20,600.00 as the app shows it", "is taken as principal"),
    ],
)
def test_an_amount_shown_is_read_back_and_explained(
    manner: tuple[str, str], code: str, typed: str, read_back: str, said: str
) -> None:
    person = Person(code, manner)
    person.answer("days_overdue", "40")
    person.answer("principal", "剩余待还 60000")
    person.wait_until(lambda: "App" in person.log() and "5230" in person.log())
    person.answer("principal", typed)
    person.wait_until(lambda: read_back in person.text())
    person.answer("income", "6000")
    person.skip_two()
    person.choose("next", 1)
    person.wait_until(lambda: said in person.text())
    assert person.leaves() == 0
