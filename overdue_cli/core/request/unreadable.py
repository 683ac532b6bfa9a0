"""A text that is not what a field needs; a day outside the years that are told."""

from datetime import date

FIRST_YEAR, LAST_YEAR = 1990, 2100


class Unreadable(ValueError):
    """`code` says why; `readings` are the ways it could be meant, where there are several."""

    def __init__(self, code: str, readings: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.readings = readings


def in_reach(value: date) -> date:
    """The day, where it lies in the years that are told, however it was said: a case holds no
    other. Raises Unreadable.
    """
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise Unreadable("date-out-of-range")
    return value
