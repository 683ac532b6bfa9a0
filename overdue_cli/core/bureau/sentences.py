"""Accounts of the simple form: a sentence or two for each, read clause by clause."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from overdue_cli.core.bureau.report import NotRead, ReportedAccount
from overdue_cli.core.bureau.text import amount, compact, day_of, span

_DAY = r"((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日"
_YUAN = r"(?:折合人民币)?(?:为)?(\d{1,13}(?:\.\d{1,2})?)元?(?:\([^()]{1,12}\))?"
# How an account begins: the day, who lent, and what.
_BEGINS = re.compile(rf"{_DAY}([^,。;:年]{{2,50}}?)(?:发放的|为[^,。;:年]{{2,30}}授信)")
# What stands between accounts, or after them all.
_HEADING = re.compile(
    r"(?:从未|发生过|透支超过)[^。]{0,40}?明细如下|相关还款责任信息|非信贷交易记录|公共记录"
    r"|查询记录|资产处置信息|垫款信息|保证人代偿信息|说明1\."
)
# Such a heading says of the accounts under it that they never were overdue.
_NEVER = re.compile(r"从未[^。]{0,40}?明细如下")
_LENT = re.compile(
    rf"{_DAY}(.{{2,50}}?)发放的(?:(\d{{1,13}}(?:\.\d{{1,2}})?)元\(([^()]{{1,12}})\))?(.{{2,60}})"
)
_LINE = re.compile(rf"{_DAY}(.{{2,50}}?)为(.{{2,30}})授信")
_AS_OF = re.compile(r"截至((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?")
_ENDED = re.compile(r"(?:((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日)?)?已?(结清|销户|转出)")
_STATES = {"结清": "settled", "销户": "closed", "转出": "moved"}
_OF_A_CARD = re.compile(r"(准?贷记卡)\(([^,()]{1,10})账户[^()]{0,40}\)")
# Clauses with one figure, by the field it fills; with no figure, by what it says.
_FIGURES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("balance", re.compile(rf"(?:透支)?余额{_YUAN}")),
    ("limit", re.compile(rf"信用额度{_YUAN}")),
    ("used", re.compile(rf"已使用额度{_YUAN}")),
    ("overdue_amount", re.compile(rf"(?:当前)?逾期(?:金额|总额){_YUAN}")),
)
_MONTHS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("months_overdue", re.compile(r"最近5年内有(\d{1,2})个月(?:处于逾期状态|透支超过60天)")),
    ("months_over_90", re.compile(r"其中(\d{1,2})个月(?:逾期|透支)超过90天")),
)
_SAYINGS: dict[str, dict[str, Any]] = {
    "当前无逾期": {"is_overdue": False},
    "当前有逾期": {"is_overdue": True},
    "没有发生过90天以上逾期": {"months_over_90": 0},
    "没有发生过90天以上透支": {"months_over_90": 0},
    "从未发生过逾期": {"never_overdue": True},
    "从未逾期": {"never_overdue": True},
    "尚未激活": {"state": "inactive"},
    "未激活": {"state": "inactive"},
    "呆账": {"state": "bad-debt"},
}
# Clauses that are understood and say nothing that is used here.
_UNUSED = re.compile(
    r"额度有效期至.{6,11}|可循环使用|(?:未出单的)?大额专项分期余额\d{1,13}|卡片尾号:\d{1,6}"
    r"|贷款|信用卡|(?:购房|住房|其他)贷款|其他业务|信贷记录|\d{1,3}\.?"
)
_STATE = re.compile(r"账户状态为[“\"']?(呆账|未激活|尚未激活)[”\"']?")
_NUMBERING = re.compile(r"(?:^|(?<=。))\d{1,3}\.?$")

Fields = dict[str, Any]


def accounts_in(text: str) -> tuple[list[ReportedAccount], list[NotRead]]:
    """The accounts of an even text in the simple form, and the clauses that were not understood."""
    accounts: list[ReportedAccount] = []
    not_read: list[NotRead] = []
    for number, (said, never) in enumerate(_entries(compact(text)), start=1):
        fields: Fields = {"never_overdue": True} if never else {}
        not_read += [
            NotRead(account=number, why="clause", text=clause[:80])
            for clause in _clauses(said)
            if not _read(clause, fields)
        ]
        accounts.append(ReportedAccount(number=number, **_settled(fields)))
    return accounts, not_read


def _entries(text: str) -> Iterator[tuple[str, bool]]:
    """The words of each account, and whether it stands under a heading of those never overdue."""
    begins = [match.start() for match in _BEGINS.finditer(text)]
    never = False
    for start, nexts in pairwise((*begins, len(text))):
        before = [*_HEADING.finditer(text, max(0, start - 80), start)]
        if before:
            never = _NEVER.match(before[-1][0]) is not None
        heading = _HEADING.search(text, start, nexts)
        end = nexts if heading is None else heading.start()
        yield _NUMBERING.sub("", text[start:end]), never


def _clauses(said: str) -> Iterator[str]:
    """The parts between commas and full stops; what stands in brackets is not cut."""
    depth, part = 0, ""
    for c in said:
        depth = 0 if c == "。" else depth + (c == "(") - (c == ")" and depth > 0)
        if c in ",。;" and not depth:
            yield from filter(None, [part])
            part = ""
        else:
            part += c
    yield from filter(None, [part])


def _read(clause: str, fields: Fields) -> bool:
    """Put what a clause says into the fields; whether it was understood."""
    if "lender" not in fields:
        return _head(clause, fields)
    if found := _AS_OF.match(clause):
        fields["as_of_first"], fields["as_of_last"] = span(*found.groups())
        clause = clause[found.end() :]
    if not clause or _UNUSED.fullmatch(clause):
        return True
    if found := _STATE.fullmatch(clause):
        clause = found[1]
    if clause in _SAYINGS:
        fields.update(_SAYINGS[clause])
        return True
    if found := _ENDED.fullmatch(clause):
        fields["state"] = _STATES[found[3]]
        fields["ended"] = day_of(found[1], found[2], "1") if found[1] else fields.get("as_of_first")
        return True
    if found := re.fullmatch(rf"{_DAY}到期", clause):
        fields["due"] = day_of(*found.groups())
        return fields["due"] is not None
    return _figure(clause, fields)


def _figure(clause: str, fields: Fields) -> bool:
    for name, pattern in _FIGURES:
        if found := pattern.fullmatch(clause):
            fields[name] = amount(found[1])
            return True
    for name, pattern in _MONTHS:
        if found := pattern.fullmatch(clause):
            fields[name] = int(found[1])
            return True
    return False


def _head(clause: str, fields: Fields) -> bool:
    """The first clause: when, by whom, how much and what."""
    if found := _LENT.fullmatch(clause):
        fields["opened"] = day_of(*found.groups()[:3])
        fields["lender"], about = found[4], found[7]
        card = _OF_A_CARD.fullmatch(about)
        is_card = "贷记卡" in about
        fields["kind"], fields["about"] = "card" if is_card else "loan", about.split("(")[0]
        fields["currency"] = _currency(card[2] if card else found[6] or "")
        if found[5]:
            fields["amount"] = amount(found[5])
        return fields["opened"] is not None and (card is not None or not is_card)
    if found := _LINE.fullmatch(clause):
        fields["opened"] = day_of(*found.groups()[:3])
        fields["kind"], fields["lender"], fields["about"] = "line", found[4], found[5]
        return fields["opened"] is not None
    fields |= {"kind": "loan", "lender": "", "about": clause[:60]}
    return False


def _currency(text: str) -> str:
    """The currency, empty for yuan."""
    return "" if text in ("", "人民币", "人民币元") else text


def _settled(fields: Fields) -> Fields:
    """The fields with what follows from them: an amount overdue above zero is overdue."""
    if fields.get("is_overdue") is None and fields.get("overdue_amount") is not None:
        fields["is_overdue"] = fields["overdue_amount"] > 0
    return fields
