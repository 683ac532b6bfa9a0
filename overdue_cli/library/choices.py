"""Coded values by the names that people call them: `传票` is `complaint`, `失业` is `job-loss`.

The names in both languages are those of words/names.py; what else people say stands here.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from overdue_cli.rulebook.products import ProductNames

# The kinds of words/names.py that name coded inputs.
KINDS = (
    *("lender", "paper", "cause", "priority", "contacted", "last_event_kind", "residence"),
    *("spending", "earned", "first"),
)
# Kind -> code -> what people also say. `every` has no names of its own.
ALSO_SAID: Mapping[str, Mapping[str, str]] = {
    "lender": {
        "bank": "商业银行 民营银行",
        "consumer-finance": "消费金融 消金 消金公司 consumer-finance-company",
        "small-loan": "小贷 小贷公司 网络小贷 小额贷款",
        "private": "私人 个人 民间 民间借贷 朋友 亲戚 熟人 高利贷 person friend",
    },
    "paper": {
        "unopened": "没拆 没看 没看懂 看不懂 不知道是什么 法院的信 法院快递 letter",
        "mediation": "调解 诉前调解 调解通知 调解短信 调解邀请函",
        "payment-order": "督促程序",
        "complaint": (
            "传票 法院传票 开庭传票 起诉状 起诉书 应诉通知 应诉通知书 诉状 起诉 被起诉 开庭通知 "
            "summons lawsuit suit sued"
        ),
        "preservation": "保全 保全裁定 财产保全 冻结裁定 查封 冻结 freeze",
        "ruling": "裁定 裁定书",
        "judgment": "判决 一审判决 一审判决书 民事判决书 判了 judgement",
        "appeal": "上诉状 上诉 对方上诉",
        "final-judgment": "二审判决 终审判决 终审判决书",
        "arbitration": "仲裁 仲裁通知书 仲裁庭通知",
        "award": "裁决书 仲裁裁决 裁决",
        "notarised-claim": "公证 公证书 公证债权文书 执行证书 notary notarized-claim",
        "enforcement": "执行 强制执行 执行通知书 被执行 执行裁定",
    },
    "cause": {
        "job-loss": (
            "失业了 下岗 被裁 裁员 被裁员 没工作 丢了工作 离职 unemployed unemployment laid-off"
        ),
        "income-reduced": "降薪 收入下降 收入变少 工资降了 减薪 pay-cut",
        "irregular-income": "收入不固定 不稳定 收入不规律",
        "illness": "病 病了 住院 受伤 工伤 看病 大病 sick ill hospital",
        "business": "生意失败 创业失败 破产 倒闭 经营失败 亏损 做生意",
        "family": "家庭 家里出事 离婚 家人生病 divorce",
        "disaster": "意外 灾害 天灾 事故 车祸 疫情 accident",
        "other": "其他 其它 别的",
    },
    "priority": {
        "secured": "抵押 有抵押 担保 房贷 车贷 mortgage",
        "court-enforced": "执行 强制执行 法院执行 enforcement",
    },
    "last_event_kind": {
        "payment": "还款 还了钱 付款 扣款 paid repayment debit",
        "promise": "承诺 答应 答应还 分期 展期 方案 协议 plan extension",
        "demand": "催款 催收 要钱 催收函 律师函 起诉 collection claim",
        "contact": "联系 电话 短信 聊天 不确定 call message unsure",
    },
    "contacted": {
        "family": "家人 父母 爸妈 家里人 配偶 亲属 亲戚 parents spouse relatives",
        "workplace": "公司 单位领导 同事 老板 work colleagues employer boss",
        "friends": "朋友 通讯录 通讯录好友 联系人 others",
    },
    "residence": {
        "zhejiang": "浙江省 杭州 宁波 温州",
        "jiangsu": "江苏省 南京 苏州 无锡",
        "shandong": "山东省 济南 青岛",
        "shenzhen": "深圳市",
        "xiamen": "厦门市",
        "other": (
            "其他 其它 别处 外地 elsewhere 北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 安徽 "
            "福建 江西 河南 湖北 湖南 广东 广州 海南 四川 成都 贵州 云南 陕西 甘肃 青海 内蒙古 "
            "广西 西藏 宁夏 新疆"
        ),
    },
    "spending": {
        "rent": "租房 住房",
        "mortgage": "按揭",
        "utilities": "水电 水电费 水电煤 燃气 物业",
        "food": "伙食 伙食费 餐饮 买菜 饭钱",
        "transport": "交通费 通勤 油费",
        "phone": "话费 电话费 手机 网费 流量",
        "medical": "医疗 看病 药费 医药费",
        "schooling": "学费 教育 上学的钱",
        "childcare": "孩子 奶粉 托育 保姆",
        "parents": "父母 赡养 老人",
        "social-insurance": "五险一金 社会保险 医保 养老保险",
        "insurance": "保险",
        "clothing": "服装",
        "household": "日用",
        "other": "其他 其它 杂费",
    },
    "earned": {
        "wages": "薪水 薪资 月薪 底薪 salary",
        "business": "生意 经营 开店",
        "gig": "零工 兼职 外卖 跑单 接单 日结",
        "pension": "养老金",
        "allowance": "补助 低保 失业金 补贴 benefit",
        "rent": "租金 收租",
        "family": "家里 父母给 父母",
        "other": "其他 其它",
    },
    "first": {
        "mortgage-arrears": "房贷",
        "rent-arrears": "房租",
        "utility-arrears": "水电 水电费",
        "secured-loan": "车贷",
        "court-order": "法院 法院判的 执行",
        "maintenance": "抚养费 赡养费",
        "tax": "税款",
        "other": "其他 其它",
    },
    "every": {
        "week": "周 每周 一周 星期 weekly",
        "two-weeks": "两周 每两周 双周 fortnight biweekly",
        "month": "月 每月 每个月 一个月 monthly",
        "quarter": "季 季度 每季度 quarterly",
        "half-year": "半年 每半年",
        "year": "年 每年 一年 yearly",
    },
}
_KIND_OF_EVERY = {"week", "two-weeks", "month", "quarter", "half-year", "year"}


class Names(ProductNames):
    """Products and coded values by the names that people call them. The words are read only for a
    text that is no code.
    """

    def choice(self, choices: Sequence[str], text: str) -> str | None:
        """The code meant by a name, in either language and in any case; None where none is."""
        return _names_of(choices).get(folded(text))

    def nearest_choice(self, choices: Sequence[str], text: str) -> str:
        """The codes that were probably meant by a misspelt name; empty where none is near."""
        from difflib import get_close_matches

        names, said = _names_of(choices), folded(text)
        # Of two characters one wrong leaves half of the name.
        near = get_close_matches(said, names, n=3, cutoff=0.5 if len(said) < 3 else 0.6)
        return ", ".join(dict.fromkeys(names[name] for name in near))


NAMES = Names()


def kind_of(choices: Sequence[str]) -> str | None:
    """The kind of words/names.py that names all these codes; None where none does."""
    from overdue_cli.words.names import NAMES as WORDS

    if set(choices) == _KIND_OF_EVERY:
        return "every"
    return next(
        (kind for kind in KINDS if all(f"{kind}.{code}" in WORDS for code in choices)), None
    )


def folded(name: str) -> str:
    """A name without blanks, strokes and case, by which names are the same."""
    return re.sub(r"[\s_-]", "", unicodedata.normalize("NFKC", name)).lower()


def _names_of(choices: Sequence[str]) -> dict[str, str]:
    """Every name of these codes, folded, with its code."""
    from overdue_cli.words.catalog import catalog
    from overdue_cli.words.names import NAMES as WORDS

    kind = kind_of(choices)
    found: dict[str, str] = {}
    if kind is None:
        return {folded(code): code for code in choices}
    for code in reversed(choices):
        names = ALSO_SAID.get(kind, {}).get(code, "").split()
        if (english := WORDS.get(f"{kind}.{code}")) is not None:
            names += [str(english), catalog("zh_CN")[english.context]]
        for name in (*names, code):
            inside = re.findall(r"[（(](.+?)[)）]", name)
            outside = re.split(r"[（(]", name)[0]
            parts = (name, outside, *inside, *outside.split("、"))
            found |= {folded(part): code for part in parts if part.strip()}
    return found
