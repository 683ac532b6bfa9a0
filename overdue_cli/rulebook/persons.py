"""Who lent it, where a list of debts says so in a word: a person, or a company."""

import re
from collections.abc import Iterable

# Said of a person in front of what was borrowed: `朋友借的`, `同事 5000`.
_BEGINS = ("朋友", "亲戚", "同事", "同学", "熟人", "邻居", "老乡")
# Who lent it, said before or behind: `找老王借的`, `老王借的`, `老王的欠条`.
_ASKED = re.compile(r"[找跟向问](?P<who>.{1,6}?)(?:那里?|手[里上])?借(?:的|了|来的)?钱?")
_LENT = re.compile(r"(?P<who>.{1,6}?)(?:那里?)?(?:借的|借给?我的?|的?[借欠]条)")
_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶"
    "阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
# Of the family, by one character or two: `表哥`, `我姐`, `大姨妈`; and others that one borrows
# from.
_KIN = r".{0,3}[哥姐叔姨伯婶舅姑爸妈爷奶弟妹嫂]"
_OTHERS = (
    "老师|师傅|先生|女士|同学|同事|朋友|亲戚|邻居|发小|战友|父母|岳父|岳母|老公|老婆|家里|家人|熟人"
    "|老乡|私人|个人|闺蜜|室友"
)
# To whom something else may be owed: rent, a bill.
_WITH_A_WORD = "老板|房东|总"
_PERSON = re.compile(
    rf"[老小阿][\u4e00-\u9fff]{{1,2}}|[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}|{_KIN}"
    rf"|.{{0,3}}(?:{_OTHERS}|{_WITH_A_WORD})"
)
# What is a person without another word: `表哥 5000`, `欠我姐 5000`.
_ALONE = re.compile(rf"欠?(?:{_KIN}|.{{0,3}}(?:{_OTHERS}))(?:的钱?)?")
_NO_PERSON = re.compile(
    r"[行贷网卡]|银行|平台|公司|金融|机构|app|小额|小米|苏宁|万达|陆金|金条|万卡|老早|周末|周转|高利"
    r"|马上|时候|以前|之前|去年|今年|前年"
)
_ENGLISH = re.compile(
    r"(?:(?:from|to|by|owed?)?(?:my|a|an|the)?)"
    r"(?:friend|colleague|neighbou?r|relative|cousin|brother|sister|uncle|aunt|mother|father|mum|mom"
    r"|dad|parents|family|boss)(?:'?s)?(?:loan|money)?"
)


def is_lent_by_a_person(said: str, companies: Iterable[str]) -> bool:
    """Whether folded words say that a person lent it. An app or a bank is none (`小米借的`), nor
    what the names of `companies` begin with.
    """
    if said.startswith(_BEGINS) or _ENGLISH.fullmatch(said):
        return True
    asked = _ASKED.fullmatch(said)
    lent = asked or _LENT.fullmatch(said)
    who = said if lent is None else lent["who"]
    if _NO_PERSON.search(who) or any(name.startswith(who) for name in companies):
        return False
    if lent is None:
        return _ALONE.fullmatch(said) is not None
    return asked is not None or _PERSON.fullmatch(who) is not None
