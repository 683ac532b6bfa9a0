"""Accounts of the detailed form: rows of headings with their values beneath, found by the names of
the headings and by nothing else.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from overdue_cli.core.bureau.months import HEADING, LIKE_A_ROW, months_under
from overdue_cli.core.bureau.report import NotRead, ReportedAccount, WhyNotRead
from overdue_cli.core.bureau.text import NONE, amount, count, day, span

_ACCOUNT = re.compile(r"\s{0,9}账户\s{0,3}\d{1,3}\s{0,3}(?:\(.{0,60}\))?\s{0,9}")
_OTHER = re.compile(
    r"\s{0,9}[(\d一二三四五六七八九十、.)]{0,6}\s{0,3}(?:相关还款责任信息|非信贷交易信息明细"
    r"|公共信息明细|本人声明|异议标注|查询记录|授信协议信息)"
)
_CARDS = re.compile(r"\s{0,9}[(\d一二三四五六七八九十、.)]{0,6}\s{0,3}准?贷记卡账户\s{0,9}")
_AS_OF = re.compile(r"截至\s{0,3}((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?")
_STATE_SAID = re.compile(r"账户状态为[“\"']?([^”\"',。\s]{1,8})")
Read = Callable[[str], Any]


def _text(cell: str) -> str | None:
    return cell.strip("\"“”'")[:60] or None


def _state(cell: str) -> str | None:
    return STATES.get(cell)


def _currency(cell: str) -> str | None:
    return "" if cell in ("人民币", "人民币元", "CNY") else cell[:12]


STATES = {
    "正常": "open",
    "逾期": "open",
    "结清": "settled",
    "销户": "closed",
    "关闭": "closed",
    "转出": "moved",
    "呆账": "bad-debt",
    "未激活": "inactive",
    "尚未激活": "inactive",
}
# Heading -> the field it fills, and how its value is read.
FIELDS: Mapping[str, tuple[str, Read]] = {
    "管理机构": ("lender", _text),
    "发卡机构": ("lender", _text),
    "开立日期": ("opened", day),
    "到期日期": ("due", day),
    "借款金额": ("amount", amount),
    "账户授信额度": ("limit", amount),
    "账户币种": ("currency", _currency),
    "币种": ("currency", _currency),
    "业务种类": ("about", _text),
    "账户状态": ("state", _state),
    "余额": ("balance", amount),
    "已用额度": ("used", amount),
    "当前逾期期数": ("periods_overdue", count),
    "当前逾期总额": ("overdue_amount", amount),
    "账户关闭日期": ("ended", day),
}
# Headings that are understood and not used here.
UNUSED = frozenset(
    {"账户标识", "共享授信额度", "担保方式", "还款期数", "还款频率", "还款方式", "共同借款标志"}
    | {"五级分类", "剩余还款期数", "本月应还款", "应还款日", "本月实还款", "最近一次还款日期"}
    | {"账单日", "未出单的大额专项分期余额", "剩余分期期数", "最近6个月平均使用额度"}
    | {"最大使用额度", "信息更新日期", "透支余额", "最近6个月平均透支余额", "最大透支余额"}
    | {"逾期31-60天未还本金", "逾期61-90天未还本金", "逾期91-180天未还本金"}
    | {"逾期180天以上未还本金", "透支180天以上未付余额", "债权接收日期", "债权金额"}
)


class _Block:
    """The lines of one account, and what was read from them."""

    def __init__(self, number: int, lines: Sequence[str], *, is_card: bool) -> None:
        self.number = number
        self.lines = lines
        self.fields: dict[str, Any] = {"kind": "card" if is_card else "loan"}
        self.not_read: list[NotRead] = []

    def account(self) -> ReportedAccount:
        """The account of the block."""
        self._tables()
        self._sayings()
        self._months()
        found = self.fields
        if found.get("ended") is not None:
            found["ended"] = found["ended"].replace(day=1)
        told = [found.get("periods_overdue"), found.get("overdue_amount")]
        if found.get("is_overdue") is None and told != [None, None]:
            found["is_overdue"] = any(told)
        return ReportedAccount(number=self.number, **{"lender": "", **found})

    def wrong(self, why: WhyNotRead, text: str) -> None:
        """Note what was not understood."""
        self.not_read.append(NotRead(account=self.number, why=why, text=text[:80]))

    def _tables(self) -> None:
        """Each row of headings with the row beneath it; headings in lines of their own with as
        many values behind them.
        """
        rows = [line.replace("|", " ").split() for line in self.lines]
        at = 0
        while at < len(rows):
            heads = rows[at]
            known = sum(_is_known(cell) for cell in heads)
            below = _next(rows, at)
            at += 1
            if known >= 2 and _fits(heads, rows, below):
                self._take(heads, rows[below])
                at = below + 1
            elif heads and known == len(heads):
                at = self._run(rows, at - 1)
            elif known >= 2:
                self.wrong("values", " ".join(heads))

    def _run(self, rows: Sequence[Sequence[str]], at: int) -> int:
        """Headings line by line, then their values line by line; the row after them."""
        heads: list[str] = []
        while at < len(rows) and all(_is_known(cell) for cell in rows[at]):
            heads += rows[at]
            at += 1
        values: list[str] = []
        while at < len(rows) and len(values) < len(heads) and not _is_no_value(rows[at]):
            values += rows[at]
            at += 1
        if len(values) == len(heads):
            self._take(heads, values)
        else:
            self.wrong("values", " ".join(heads))
        return at

    def _take(self, heads: Sequence[str], values: Sequence[str]) -> None:
        for head, value in zip(heads, values, strict=True):
            name = _plain(head)
            if name in FIELDS:
                self._fill(name, value)
            elif name not in UNUSED:
                self.wrong("label", f"{head} {value}")

    def _fill(self, name: str, value: str) -> None:
        field, read = FIELDS[name]
        if value in NONE:
            return
        found = read(value)
        if found is None:
            self.wrong("value", f"{name} {value}")
            if field == "state":
                self.fields[field] = "unread"
            return
        self.fields[field] = found
        if field == "lender" and name == "发卡机构":
            self.fields["kind"] = "card"
        if field == "state" and value == "逾期":
            self.fields["is_overdue"] = True

    def _sayings(self) -> None:
        """The day it stands as of, and a state that is said in a sentence."""
        whole = "\n".join(self.lines)
        if found := _AS_OF.search(whole):
            self.fields["as_of_first"], self.fields["as_of_last"] = span(*found.groups())
        if (found := _STATE_SAID.search(whole)) and "state" not in self.fields:
            self._fill("账户状态", found[1])

    def _months(self) -> None:
        """The months beneath their heading, or the note that there are some without one."""
        for at, line in enumerate(self.lines):
            if heading := HEADING.search(line):
                months = months_under(heading, self.lines[at + 1 :])
                if months is None:
                    self.wrong("grid", line.strip())
                else:
                    self.fields["months"] = months
                return
        if row := next((line for line in self.lines if LIKE_A_ROW.fullmatch(line)), None):
            self.wrong("grid", " ".join(row.split()))


def accounts_in(text: str) -> tuple[list[ReportedAccount], list[NotRead]]:
    """The accounts of an even text in the detailed form, and what was not understood."""
    accounts: list[ReportedAccount] = []
    not_read: list[NotRead] = []
    for number, (lines, is_card) in enumerate(_blocks(text.split("\n")), start=1):
        block = _Block(number, lines, is_card=is_card)
        accounts.append(block.account())
        not_read += block.not_read
    return accounts, not_read


def _blocks(lines: Sequence[str]) -> Iterator[tuple[list[str], bool]]:
    """The lines of each account, from its heading to the next, and whether it stands among
    cards.
    """
    block: list[str] | None = None
    cards = is_card = False
    for line in lines:
        is_account = _ACCOUNT.fullmatch(line) is not None
        is_section = _CARDS.fullmatch(line) is not None or _is_section(line)
        if is_account or is_section or _OTHER.match(line):
            if block:
                yield block, is_card
            block = [] if is_account else None
            if is_section:
                cards = _CARDS.fullmatch(line) is not None
            is_card = cards
        elif block is not None:
            block.append(line)
    if block:
        yield block, is_card


def _is_section(line: str) -> bool:
    return re.fullmatch(r"\s{0,9}.{0,6}循环贷账户[一二]?\s{0,9}", line) is not None


def _next(rows: Sequence[Sequence[str]], at: int) -> int:
    """The next row with anything in it."""
    return next((place for place in range(at + 1, len(rows)) if rows[place]), len(rows))


def _fits(heads: Sequence[str], rows: Sequence[Sequence[str]], below: int) -> bool:
    """Whether a row has a value for each heading, and is no row of headings itself."""
    if below >= len(rows) or len(rows[below]) != len(heads):
        return False
    return not _is_no_value(rows[below])


def _is_no_value(row: Sequence[str]) -> bool:
    """Whether a row is one of headings, or a line that stands between two tables."""
    line = "".join(row)
    return any(_is_known(cell) for cell in row) or bool(_AS_OF.match(line) or HEADING.search(line))


def _plain(head: str) -> str:
    return head.replace("—", "-").replace("–", "-").strip(":")


def _is_known(cell: str) -> bool:
    return _plain(cell) in FIELDS or _plain(cell) in UNUSED
