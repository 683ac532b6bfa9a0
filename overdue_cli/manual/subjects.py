"""The subjects of the manual, in the order of reading. What they are called in each language is in
`words/cli/subjects.py`.
"""

from typing import NamedTuple


class Subject(NamedTuple):
    """A subject: its name, which is also that of its files, and other words that people look for
    it by.
    """

    name: str
    also: tuple[str, ...] = ()


SUBJECTS = (
    Subject("start", ("入门", "begin", "help")),
    Subject(
        "install", ("更新", "卸载", "镜像", "补全", "update", "remove", "uninstall", "mirrors")
    ),
    Subject("report", ("结果", "第一屏", "answer")),
    Subject("cases", ("几笔", "case", "debts")),
    Subject("letters", ("信", "材料", "papers")),
    Subject("messages", ("短信", "诈骗", "message", "scam")),
    Subject("records", ("留痕", "证据", "投诉", "record", "evidence")),
    Subject("afterwards", ("一个月以后", "跟进", "账单", "next")),
    Subject("counsellors", ("辅导", "咨询", "律师", "counsellor")),
    Subject("clients", ("面谈", "来访者", "desks")),
    Subject("figures", ("计算", "利息", "诉讼费", "calculations")),
    Subject("scripts", ("程序", "接口", "批量", "json", "python")),
    Subject("sources", ("依据", "法条", "source")),
    Subject("privacy", ("痕迹", "安全", "traces", "shared")),
    Subject("statuses", ("退出状态", "环境变量", "environment", "errors")),
)
