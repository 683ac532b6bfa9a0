"""Coded values by the names that people call them: `传票` is `complaint`, `失业` is `job-loss`.

The names in both languages are those of words/names.py; what else people say stands here.
"""

import re
from collections.abc import Mapping, Sequence

from overdue_cli.core.request.characters import plainly, without_article
from overdue_cli.rulebook.products import ProductNames

# The kinds of words/names.py that name coded inputs.
KINDS = (
    *(
        "lender",
        "paper",
        "cause",
        "priority",
        "contacted",
        "last_event_kind",
        "repaid_in",
        "residence",
    ),
    *("spending", "earned", "first"),
)
# Kind -> code -> what people also say.
ALSO_SAID: Mapping[str, Mapping[str, str]] = {
    "lender": {
        "bank": "商业银行 民营银行",
        "consumer-finance": "消费金融 消金 消金公司 consumer-finance-company",
        "small-loan": "小贷 小贷公司 网络小贷 小额贷款",
        "private": (
            "私人 个人 民间 民间借贷 朋友 亲戚 亲友 熟人 同事 同学 邻居 高利贷 person friend "
            "friends relative relatives family colleague classmate neighbour individual"
        ),
    },
    "paper": {
        "unopened": (
            "没拆 还没拆 未拆 没打开 没看 没看懂 看不懂 不知道是什么 法院的信 法院快递 letter"
        ),
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
    "repaid_in": {
        "instalments": "分期 分期还 按月还 等额本息 monthly by-instalments",
        "one-sum": "一次性 一次还清 到期还本 一次性还 不分期 at-once lump",
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
    "order": {
        "fees-interest-principal": "先还利息 先利息后本金 费用利息本金 法定顺序 按法定顺序",
        "principal-first": "先还本金 先本金后利息 先本后息",
        "by-instalment": "逐期 按期 一期一期还 逐期冲抵",
        "compound-penalty-interest-principal": "复利罚息利息本金 先还复利 先还复利罚息",
        "penalty-last": "罚息最后 最后还罚息",
    },
    "day-count": {
        "months": "按月 整月 按整月",
        "act/365": "365 365天 一年365天 按365天 actual/365",
        "act/360": "360 360天 一年360天 按360天 actual/360",
        "act/act": "实际天数 按实际天数 实际/实际 actual/actual",
        "30/360": "每月30天 一个月30天",
        "whole-years": "逐笔计息 对年对月对日",
    },
    "end-day": {
        "head": "算头不算尾",
        "both": "头尾都算 算头算尾 首尾都算",
        "neither": "头尾都不算 首尾都不算",
    },
    "rounding": {
        "half-up": "四舍五入 逐笔四舍五入",
        "half-even": "四舍六入 四舍六入五成双 银行家舍入",
        "truncate": "舍去 去尾 截断 抹掉",
        "at-total": "最后四舍五入 合计四舍五入 总额四舍五入",
        "per-instalment": "逐期四舍五入 每期四舍五入 分期四舍五入",
    },
    "payment-day": {"same-day": "当天 当日", "next-day": "次日 第二天 隔天"},
    "capitalised": {
        "never": "不计入 复利不再计息",
        "monthly-20": "每月20日 按月 每月",
        "quarterly-20": "每季末月20日 每季末 按季 每季度 按季度",
        "due-day": "到期日 还款日",
    },
    "surplus": {"ahead": "提前还 抵后面的 抵下期", "credit": "留着 先留着 溢缴款 存着"},
    "paused": {"penalty": "罚息 只停罚息 停罚息", "all": "全部 都停 全停 利息全停"},
    "method": {
        "level": "等额本息",
        "equal-principal": "等额本金",
        "interest-first": "先息后本 按月付息到期还本",
        "bullet": "一次还本付息 到期还本付息 一次性还本付息",
    },
    "level-payment": {
        "by-month": "按月利率",
        "fen": "到分",
        "unrounded": "不取整 不舍入",
    },
    "day-off": {"after": "顺延 往后", "before": "提前 往前", "stays": "不变 照旧"},
    "interest-on": {
        "whole-balance": "全额计息 全额",
        "unpaid-part": "未还部分 部分计息 未还部分计息",
    },
    "statement-day": {"this-statement": "本期 记入本期", "next-statement": "下期 记入下期"},
    "minimum-base": {"outstanding": "未还余额 余额", "not-asked-before": "新增 新增部分"},
    "cash-minimum": {"in-full": "全额", "as-purchases": "按消费 同消费"},
    "posting": {
        "purchase": "消费 刷卡",
        "cash": "取现 提现 预借现金",
        "instalment": "分期",
        "fee": "费用 手续费 年费",
    },
    "reference": {
        "contract": "合同成立 合同 合同日",
        "default": "违约 违约日 逾期",
        "filing": "起诉 立案 起诉日",
    },
}
# The kinds that have no names in words/names.py: they are found by their codes.
UNNAMED = tuple(kind for kind in ALSO_SAID if kind not in KINDS)


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
    """The kind that names all these codes; None where none does."""
    from overdue_cli.words.names import NAMES as WORDS

    for kind in UNNAMED:
        if set(choices) <= ALSO_SAID[kind].keys():
            return kind
    return next(
        (kind for kind in KINDS if all(f"{kind}.{code}" in WORDS for code in choices)), None
    )


def folded(name: str) -> str:
    """A name without article, blanks, strokes and case, in simplified characters, by which names
    are the same.
    """
    return re.sub(r"[\s_-]", "", without_article(plainly(name)))


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
