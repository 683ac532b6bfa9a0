"""What came as a number, and not as a text."""


class BareNumber(str):
    """The text of a number of JSON, or of a program. Its digits are those that were written, but
    it says no more than a number does: `11.10` is no day of November.
    """

    __slots__ = ()
