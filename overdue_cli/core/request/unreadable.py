"""A text that is not what a field needs."""


class Unreadable(ValueError):
    """`code` says why; `readings` are the ways it could be meant, where there are several."""

    def __init__(self, code: str, readings: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.readings = readings
