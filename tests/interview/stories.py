"""Ten people and what each of them types, in both languages: day 0, a day late, sued, a letter not
opened, a friend's loan, a card and an app, four years old, no income, money in hand, thirteen
debts.
"""

from typing import Any

# What is typed to the five questions and besides, by field; a list of debts one a line.
STORIES: dict[str, dict[str, dict[str, Any]]] = {
    "zh_CN": {
        "due-today": {
            "days_overdue": "0",
            "principal": "5000",
            "income": "8000",
            "product": "花呗",
            "expenses": "5000",
        },
        "a-day-late": {
            "days_overdue": "1天",
            "principal": "App显示3120",
            "income": "6000",
            "product": "微粒贷",
            "expenses": "4000",
        },
        "sued": {
            "days_overdue": "7个月",
            "principal": "1.8万",
            "income": "5500",
            "product": "银行消费贷款",
            "expenses": "3500",
            "paper": "起诉",
            "paper_on": "11月20日",
        },
        "letter-unopened": {
            "days_overdue": "100",
            "principal": "9000",
            "income": "4000",
            "product": "招联",
            "paper": "还没拆",
        },
        "a-friends-loan": {
            "days_overdue": "3个月",
            "principal": "5万",
            "income": "7000",
            "product": "朋友",
            "expenses": "4500",
        },
        "card-and-app": {
            "lines": "信用卡 40天 12000\n借呗 20天 逾期金额3000",
            "income": "6500",
            "expenses": "4000",
        },
        "four-years-old": {
            "days_overdue": "4年",
            "principal": "8000",
            "income": "6000",
            "product": "小额贷款",
            "expenses": "4000",
        },
        "no-income": {
            "days_overdue": "65",
            "principal": "32000",
            "income": "没有收入",
            "product": "微粒贷",
            "expenses": "2000",
        },
        "money-in-hand": {
            "days_overdue": "35",
            "principal": "6000",
            "income": "9000",
            "product": "微粒贷",
            "expenses": "4000",
            "lump_sum": "1万",
        },
        "thirteen-debts": {
            "lines": """微粒贷 65天 32000
招行卡 3个月 1.8万 年化18%
花呗 20天 5千
借呗 20天 逾期金额 9000
京东白条 48天 3800
招联 75天 15000
美团月付 61天 1200
分期乐 100天 2500
小王 借条 33天 2万
建行卡 5天 41000
交行卡 95天 26000
某小贷 200天 6000
360借条 12天 4300""",
            "income": "6000",
            "expenses": "3500",
        },
    },
    "en": {
        "due-today": {
            "days_overdue": "0",
            "principal": "5000",
            "income": "8000",
            "product": "huabei",
            "expenses": "5000",
        },
        "a-day-late": {
            "days_overdue": "1 day",
            "principal": "app 3120",
            "income": "6000",
            "product": "weilidai",
            "expenses": "4000",
        },
        "sued": {
            "days_overdue": "7 months",
            "principal": "18000",
            "income": "5500",
            "product": "bank-loan",
            "expenses": "3500",
            "paper": "complaint",
            "paper_on": "2026-11-20",
        },
        "letter-unopened": {
            "days_overdue": "100",
            "principal": "9000",
            "income": "4000",
            "product": "zhaolian",
            "paper": "unopened",
        },
        "a-friends-loan": {
            "days_overdue": "3 months",
            "principal": "50000",
            "income": "7000",
            "product": "friend",
            "expenses": "4500",
        },
        "card-and-app": {
            "lines": "card 40 days 12000\njiebei 20 days app 3000",
            "income": "6500",
            "expenses": "4000",
        },
        "four-years-old": {
            "days_overdue": "4 years",
            "principal": "8000",
            "income": "6000",
            "product": "small-loan",
            "expenses": "4000",
        },
        "no-income": {
            "days_overdue": "65",
            "principal": "32000",
            "income": "none",
            "product": "weilidai",
            "expenses": "2000",
        },
        "money-in-hand": {
            "days_overdue": "35",
            "principal": "6000",
            "income": "9000",
            "product": "weilidai",
            "expenses": "4000",
            "lump_sum": "10000",
        },
    },
}
STORIES["en"]["thirteen-debts"] = STORIES["zh_CN"]["thirteen-debts"]
