"""Repayments in the rows of an export of WeChat Pay, Alipay or a bank: found by the names of the
columns, and nothing guessed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.quantity.money import round_to_fen
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.request.characters import plainly

Role = Literal["at", "clock", "amount", "repaid", "out", "in", "way", "other", "about", "state"]
# What columns are called; what stands in brackets and blanks are left out before.
COLUMNS: Mapping[Role, tuple[str, ...]] = {
    "at": (
        *("交易时间", "交易日期", "交易创建时间", "付款时间", "支付时间", "记账日期", "记账时间"),
        *("入账日期", "入账时间", "日期", "时间", "还款日期", "还款时间", "实际还款日", "扣款日期"),
        *(
            "发生日期",
            "交易日",
            "记账日",
            "创建时间",
            "date",
            "time",
            "transactiondate",
            "bookingdate",
        ),
    ),
    "clock": ("交易时刻", "时刻", "交易时间点"),
    "amount": ("金额", "交易金额", "发生额", "发生金额", "收支金额", "amount"),
    "repaid": (
        "还款金额",
        "实还金额",
        "实还总额",
        "扣款金额",
        "实际还款",
        "还款总额",
        "实际还款金额",
    ),
    "out": (
        *("支出", "支出金额", "借方", "借方金额", "借方发生额", "转出", "转出金额", "付款金额"),
        *("支取", "取出金额", "debit", "withdrawal", "paidout"),
    ),
    "in": (
        *("收入", "收入金额", "贷方", "贷方金额", "贷方发生额", "转入", "转入金额", "收款金额"),
        *("存入", "存入金额", "credit", "deposit", "paidin"),
    ),
    "way": (
        "收/支",
        "收支",
        "收支类型",
        "收支方向",
        "借贷标志",
        "借贷",
        "借贷方向",
        "资金流向",
        "收付标志",
    ),
    "other": (
        *(
            "交易对方",
            "对方",
            "对方户名",
            "对方名称",
            "对方账户名",
            "对方账户名称",
            "收款方",
            "商户名称",
        ),
        *(
            "对手户名",
            "交易对手",
            "交易商户",
            "收款人",
            "对方信息",
            "payee",
            "counterparty",
            "merchant",
        ),
    ),
    "about": (
        *("商品", "商品说明", "商品名称", "摘要", "备注", "用途", "附言", "交易类型", "交易分类"),
        *(
            "交易说明",
            "交易摘要",
            "业务摘要",
            "业务类型",
            "交易描述",
            "描述",
            "交易备注",
            "资金用途",
        ),
        *("交易名称", "description", "memo", "remark", "note", "type", "details"),
    ),
    "state": ("当前状态", "交易状态", "状态", "资金状态", "还款状态", "status"),
}
# Several columns of these roles are read together.
TOGETHER: tuple[Role, ...] = ("other", "about")
OUT = ("支", "支出", "出", "借", "转出", "付", "付款", "支付", "dr", "d", "debit", "out")
IN = ("收", "收入", "入", "贷", "转入", "收款", "存入", "cr", "c", "credit", "in")
# Neither income nor spending, as Alipay and WeChat call a repayment of credit.
NEITHER = ("/", "不计收支", "中性交易", "其他")
# Words of a repayment, among those of other side and purpose.
WORDS = (
    *("还款", "还贷", "偿还", "归还", "贷款扣款", "贷款本息", "贷款本金", "扣收贷款", "代扣贷款"),
    *("贷款代扣", "贷款回收", "收贷", "消费金融", "小额贷款", "repay", "loanpayment", "instalment"),
)
# A state in which no money went, or it came back.
UNDONE = (
    "关闭",
    "失败",
    "撤销",
    "取消",
    "退款",
    "退回",
    "冲正",
    "处理中",
    "等待",
    "closed",
    "failed",
)
MOST_TITLE_ROWS = 60
_BRACKETS = re.compile(r"[（(【\[][^）)】\]]{0,40}[）)】\]]")
_SUMS = re.compile(r"^(?:合计|总计|小计|共计|汇总|本页|total|sum|共\d)", re.IGNORECASE)
_RULE = re.compile(r"[-=—_*#\s]*")
_AMOUNT = re.compile(
    r"([+-]?)[¥￥]?([+-]?)(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(\.\d{1,20})?元?", re.ASCII
)
_DAY = re.compile(
    r"(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?"
    r"(?:[T ]*(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?)?"
    r"|(\d{4})(\d{2})(\d{2})(?: ?(\d{6}|\d{1,2}:\d{2}(?::\d{2})?))?",
    re.ASCII,
)

Why = Literal["no-day", "no-amount", "no-way", "undone", "in-the-future"]


class FoundRepayment(msgspec.Struct, frozen=True, kw_only=True):
    """A row that says it is a repayment. `in_log`: the log has it, or may have it, already."""

    number: int
    line: int
    at: str
    amount: Decimal
    text: str
    in_log: bool = False


class NotUnderstood(msgspec.Struct, frozen=True, kw_only=True):
    """A row with the words of a repayment that is not taken for one, and why."""

    line: int
    why: Why
    text: str


class ReadStatement(msgspec.Struct, frozen=True, kw_only=True):
    """What an export holds. `headings` is the line of the headings, 0 where there are none;
    `others` the rows that say nothing of a repayment.
    """

    headings: int
    found: tuple[FoundRepayment, ...] = ()
    not_understood: tuple[NotUnderstood, ...] = ()
    others: int = 0


class _Columns(msgspec.Struct, frozen=True):
    """Which columns have which role."""

    line: int
    roles: dict[Role, tuple[int, ...]]

    def text(self, row: Sequence[str], role: Role) -> str:
        """The cells of a role, as they stand."""
        cells = (row[place].strip() for place in self.roles.get(role, ()) if place < len(row))
        return "；".join(dict.fromkeys(cell for cell in cells if cell not in ("", "/", "-")))

    def word(self, row: Sequence[str], role: Role) -> str:
        """The one cell of a role, bare."""
        [place] = self.roles.get(role, (len(row),))
        return plainly(row[place]) if place < len(row) else ""


def read_statement(
    rows: Sequence[Sequence[str]], today: date, words: Sequence[str] = ()
) -> ReadStatement:
    """Find the repayments in the rows of a table; `words` are those of a repayment besides."""
    columns = _columns_of(rows)
    if columns is None:
        return ReadStatement(headings=0)
    looked_for = tuple(plainly(word) for word in (*WORDS, *words) if word.strip())
    found: list[FoundRepayment] = []
    wrong: list[NotUnderstood] = []
    others = 0
    for line, row in enumerate(rows[columns.line :], start=columns.line + 1):
        if _is_no_record(row):
            continue
        told = _told(columns, row)
        every = "repaid" in columns.roles
        if not every and not _says_one_of(told, looked_for):
            others += 1
            continue
        read = _read(columns, row, today)
        if read is None:
            others += 1  # money that came in
        elif isinstance(read, str):
            wrong.append(NotUnderstood(line=line, why=read, text=told))
        else:
            at, amount = read
            number = len(found) + 1
            found.append(FoundRepayment(number=number, line=line, at=at, amount=amount, text=told))
    return ReadStatement(
        headings=columns.line,
        found=tuple(found),
        not_understood=tuple(wrong),
        others=others,
    )


def _says_one_of(told: str, words: Sequence[str]) -> bool:
    plain = plainly(told.replace(" ", ""))
    return any(word in plain for word in words)


def _columns_of(rows: Sequence[Sequence[str]]) -> _Columns | None:
    """The first row that names a day and an amount; None where no row does."""
    for index, row in enumerate(rows[:MOST_TITLE_ROWS]):
        roles: dict[Role, tuple[int, ...]] = {}
        for place, heading in enumerate(row):
            role = _role_of(heading)
            if role is not None and (role not in roles or role in TOGETHER):
                roles[role] = (*roles.get(role, ()), place)
        if "at" in roles and {"amount", "repaid", "out"} & roles.keys():
            return _Columns(index + 1, _with_clock(roles, row))
    return None


def _role_of(heading: str) -> Role | None:
    if len(heading) > len("x" * 60):
        return None
    plain = re.sub(r"\s", "", plainly(_BRACKETS.sub("", heading)))
    return next((role for role, names in COLUMNS.items() if plain in names), None)


def _with_clock(
    roles: dict[Role, tuple[int, ...]], row: Sequence[str]
) -> dict[Role, tuple[int, ...]]:
    """A bank's 交易日期 and 交易时间 side by side: the day, and the time of it."""
    plain = [re.sub(r"\s", "", cell) for cell in row]
    if "交易日期" in plain and "交易时间" in plain:
        day, clock = plain.index("交易日期"), plain.index("交易时间")
        return roles | {"at": (day,), "clock": (clock,)}
    return roles


def _is_no_record(row: Sequence[str]) -> bool:
    """An empty row, a rule of dashes, or one that sums others up."""
    first = next((cell.strip() for cell in row if cell.strip()), "")
    return bool(_RULE.fullmatch("".join(row)) or _SUMS.match(plainly(first)))


def _told(columns: _Columns, row: Sequence[str]) -> str:
    """What a row says of the other side and the purpose."""
    parts = (columns.text(row, role) for role in TOGETHER)
    return "；".join(part for part in parts if part)[:500]


def _read(columns: _Columns, row: Sequence[str], today: date) -> tuple[str, Decimal] | Why | None:
    """The day and the amount that went out; why they are not known; None of money that came in."""
    state = plainly(columns.text(row, "state") + columns.text(row, "about"))
    amount = _amount(columns, row)
    if amount is None:
        return None
    if any(word in state for word in UNDONE):
        return "undone"
    if isinstance(amount, str):
        return amount
    at = _at(columns.text(row, "at"), columns.text(row, "clock"))
    if at is None:
        return "no-day"
    return "in-the-future" if at[:10] > today.isoformat() else (at, amount)


def _amount(columns: _Columns, row: Sequence[str]) -> Decimal | Why | None:
    """What went out, above zero; None where money came in."""
    roles = columns.roles
    if "repaid" in roles:
        return _above_zero(columns.text(row, "repaid"))
    if "out" in roles:
        out = _number(columns.text(row, "out"))
        if out:
            return abs(out)
        came = _number(columns.text(row, "in"))
        return None if came else "no-amount"
    value = _number(columns.text(row, "amount"))
    if value is None or not value:
        return "no-amount"
    way = columns.word(row, "way")
    if "way" not in roles:
        # without a sign or a word nobody can say which way the money went
        return -value if value < 0 else "no-way"
    if way in IN:
        return None
    if way in OUT or way in NEITHER:
        return abs(value)
    return "no-way"


def _above_zero(text: str) -> Decimal | Why:
    value = _number(text)
    return value if value is not None and value > 0 else "no-amount"


def _number(text: str) -> Decimal | None:
    """An amount as exports write it: ¥1,234.50, -500.00, 500.0 元; None of anything else, and of
    parts of a fen.
    """
    found = _AMOUNT.fullmatch(text.replace(" ", ""))
    if found is None or (found[1] and found[2]):
        return None
    value = Decimal(found[3].replace(",", "") + (found[4] or ""))
    fen = round_to_fen(value)
    if fen != value:
        return None
    return -fen if "-" in (found[1], found[2]) else fen


def _at(text: str, clock: str) -> str | None:
    """The day, and the time where it is told, as a log has it; None where it is no day."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, time = found.group(1, 2, 3, 4) if found[1] else found.group(5, 6, 7, 8)
    time = time or clock.strip()
    if len(time) == len("093015") and time.isdecimal():
        time = f"{time[:2]}:{time[2:4]}:{time[4:]}"
    try:
        on = date(int(year), int(month), int(day))
        if not re.fullmatch(r"\d{1,2}:\d{2}(?::\d{2})?", time, re.ASCII):
            return on.isoformat()
        hour, _, rest = time.partition(":")
        moment = datetime.fromisoformat(f"{on.isoformat()}T{hour:0>2}:{rest}")
    except ValueError:
        return None
    # midnight to the second is how a spreadsheet writes a day without a time
    return on.isoformat() if time in ("00:00:00", "0:00:00") else moment.isoformat()


def beside_log(read: ReadStatement, lines: Iterable[LogLine]) -> ReadStatement:
    """The same, those marked that a log has already, or that stood there before in the file: the
    same amount on the same day, unless two times tell them apart.
    """
    held = [(line.entry.at, line.entry.amount) for line in lines if line.entry.kind == "payment"]
    return msgspec.structs.replace(read, found=tuple(_marked(read.found, held)))


def _marked(
    found: Iterable[FoundRepayment], held: list[tuple[str, Decimal | None]]
) -> Iterator[FoundRepayment]:
    known: dict[tuple[str, Decimal | None], list[str]] = {}
    for at, amount in held:
        known.setdefault((at[:10], amount), []).append(at)
    for each in found:
        there = known.setdefault((each.at[:10], each.amount), [])
        again = any("T" not in at or "T" not in each.at or at == each.at for at in there)
        there.append(each.at)
        yield msgspec.structs.replace(each, in_log=again)
