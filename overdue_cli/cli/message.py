"""A message as text, and what is found in it, for `check-message` and for the menu."""

from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.message.check import CheckedMessage
    from overdue_cli.words.language import Language


def decoded(raw: bytes) -> str:
    """The text of a message. Raises BadCase."""
    text = text_in(raw)
    return _unreadable("message-not-text") if text is None else text


def text_in(raw: bytes) -> str | None:
    """Text in UTF-8, in UTF-16 with its mark, or as Chinese Windows writes it (GB 18030); None
    where it is none.
    """
    encodings = ["utf-16"] if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig", "gb18030"]
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None


def as_message(text: str) -> str:
    """The text, unless there is nothing in it, or too much. Raises BadCase."""
    from overdue_cli.core.request.limits import MOST_MESSAGE

    if not text.strip():
        _unreadable("message-empty")
    if len(text) > MOST_MESSAGE:
        _unreadable("message-too-long")
    return text


def checked(message: str, at: str | None = None) -> "CheckedMessage":
    """What is found in a message; `at` is the time of day it came, HH:MM."""
    from overdue_cli.core.message.check import check
    from overdue_cli.rulebook import toml
    from overdue_cli.rulebook.law import all_citations
    from overdue_cli.rulebook.message import message_rules

    return check(message, message_rules(), all_citations(), version=toml.VERSION, at=at)


def page_of(message: str, language: "Language", case: "Case") -> str:
    """What is found in a message, as a page for the terminal; `case` is what the person told."""
    told = any(debt.paper for debt in case.debts)
    return as_shown(checked(message), language, knows_paper=told)


def as_shown(found: "CheckedMessage", language: "Language", *, knows_paper: bool = False) -> str:
    """What was found, as a page for the terminal; `knows_paper` where the case says which paper
    came.
    """
    from overdue_cli.pages.message import message_page
    from overdue_cli.render import terminal

    return terminal.render(message_page(found, language, knows_paper=knows_paper))


def _unreadable(code: str) -> NoReturn:
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.wire.json import BadCase

    raise BadCase((Problem(code=code, path="message"),))
