"""Chinese numerals, in the everyday and in the banker's form, as exact numbers.

`三万二` is 32,000 and `一百二` 120: a last digit without its unit is of the unit below the one
before it. `壹万贰仟` and `一万两千` are the same number.
"""

from decimal import Decimal

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "兩": 2,
    **{c: i for i, c in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "貳": 2,
    "參": 3,
    "陸": 6,
}
# Units that multiply the digit before them, up to 千; then those that multiply a group of four.
SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1_000, "仟": 1_000, "k": 1_000}
LARGE = {"万": 10_000, "萬": 10_000, "w": 10_000, "亿": 100_000_000, "億": 100_000_000}
# English words for small numbers, as digits.
ENGLISH_NUMBERS = {
    name: str(number)
    for number, name in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        1,
    )
} | {"a": "1", "an": "1", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60"}
UNITS = SMALL | LARGE


def chinese_number(text: str) -> Decimal | None:
    """Read the number that `text` writes, or None where it writes none.

    Digits of both kinds may stand together: `2万5` is 25,000, `1.2万` 12,000, `7千5` 7,500.
    Without any unit the digits are read one by one: `一八` is 18. Neighbours, `两三`, are two or
    three and not 23, so no number.
    """
    words = _words(text)
    if words is None or not words:
        return None
    if len(words) == 1 and words[0][0].isascii() and words[0] not in UNITS:
        return _number(words, 0)
    if not any(word in UNITS for word in words):
        return _digit_by_digit(words)
    return _by_units(words)


def _words(text: str) -> list[str] | None:
    """The text cut into plain numbers, numerals and units; None where anything else is in it."""
    words: list[str] = []
    number = ""
    for char in text:
        if char.isascii() and (char.isdigit() or char == "."):
            number += char
            continue
        if number:
            words.append(number)
            number = ""
        if char not in DIGITS and char not in UNITS and char not in "点點":
            return None
        words.append("点" if char in "点點" else char)
    return [*words, number] if number else words


def _digit_by_digit(words: list[str]) -> Decimal | None:
    """`一八` is 18, `四点五` 4.5."""
    if any(word not in DIGITS and word != "点" for word in words) or words.count("点") > 1:
        return None
    if "点" not in words and len(words) == 2 and 0 < DIGITS[words[0]] == DIGITS[words[1]] - 1:
        return None
    digits = "".join("." if word == "点" else str(DIGITS[word]) for word in words)
    if digits.startswith(".") or digits.endswith("."):
        return None
    return Decimal(digits)


def _by_units(words: list[str]) -> Decimal | None:
    """Groups of four digits under 万 and 亿, each of digits under 千, 百 and 十."""
    number = _Number()
    for index, word in enumerate(words):
        if word in UNITS:
            taken = number.multiply(UNITS[word])
        elif word in ("零", "〇") and number.digit is None:
            taken = number.skip()
        else:
            taken = number.put(_number(words, index))
        if not taken:
            return None
    return number.value


class _Number:
    """A number being read: the sum of its large units, the open group, the open digit."""

    def __init__(self) -> None:
        self.whole = self.group = Decimal(0)
        self.digit: Decimal | None = None
        self.last = 0  # the unit before, for a last digit that goes without its own
        self.skipped = False  # 零 stands where units are left out: 一万零五 is 10,005

    def multiply(self, unit: int) -> bool:
        """Take a unit; False where it cannot stand there."""
        taken = self._large(unit) if unit > SMALL["千"] else self._small(unit)
        self.digit, self.last, self.skipped = None, unit, False
        return taken

    def _large(self, unit: int) -> bool:
        value = self.group + (self.digit or 0)
        if not value or (self.whole and unit >= self.last > SMALL["千"]):
            return False
        self.whole, self.group = self.whole + value * unit, Decimal(0)
        return True

    def _small(self, unit: int) -> bool:
        falls = not self.last or self.last > unit
        begins = self.digit is not None or (unit == SMALL["十"] and not self.group)
        self.group += (1 if self.digit is None else self.digit) * unit
        return falls and begins

    def skip(self) -> bool:
        """Take a 零, after which the last digit is of ones."""
        self.skipped = True
        return True

    def put(self, digit: Decimal | None) -> bool:
        """Take a digit; False where one is open already."""
        taken = digit is not None and self.digit is None
        self.digit = digit
        return taken

    @property
    def value(self) -> Decimal:
        """The whole number; `三万二` ends in a digit of the unit below 万, `一万零五` does not."""
        last = self.digit or Decimal(0)
        if self.last and not self.skipped and last < 10:
            last *= self.last // 10
        return self.whole + self.group + last


def _number(words: list[str], index: int) -> Decimal | None:
    """One numeral, or a plain number with at most one point."""
    word = words[index]
    if word in DIGITS:
        return Decimal(DIGITS[word])
    plain = word.replace(".", "", 1)
    if not plain.isdigit() or word.startswith(".") or word.endswith(".") or len(plain) > 15:
        return None
    return Decimal(word)
