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
    Subject("messages", ("短信", "诈骗", "message", "scam")),
    Subject("records", ("留痕", "证据", "record", "evidence")),
    Subject("privacy", ("痕迹", "安全", "traces", "shared")),
)
