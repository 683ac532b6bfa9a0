"""The report of an answer, with one debt or with several."""

from collections import deque
from collections.abc import Collection

from overdue_cli.core.assess.assess import Answer
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.document import Break, Document
from overdue_cli.pages.report.single import FIRST, WHOLE, Report
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT


def report(
    answer: Answer,
    language: Language,
    parts: Collection[str] = WHOLE,
    *,
    draws: bool = False,
    narrow: bool = False,
    brevity: int | None = None,
) -> Document:
    """The report of one answer: all of it, or the parts named; with pictures where `draws`, and a
    shorter first screen where the window is `narrow`, or one as short as `brevity` says. A source
    has one number on all of them: that of the whole report in a wide window.
    """
    citing = Citing(language, answer.citations)
    if (narrow or brevity) and tuple(parts) != FIRST:
        deque(made(answer, language, citing).blocks(), maxlen=0)
    of_answer = made(answer, language, citing)
    of_answer.draws, of_answer.narrow, of_answer.brevity = draws, narrow, brevity
    return Document(language=language.code, blocks=tuple(of_answer.blocks(parts)))


def page_to_keep(
    answer: Answer, language: Language, *, full: bool = False, drawn: bool = False
) -> Document:
    """One page to print or send to oneself; with `full` the whole report behind it, and `drawn`
    with pictures, which HTML alone can show.
    """
    from overdue_cli.pages.report.keep import Unmarked, kept

    blocks = tuple(kept(made(answer, language, Unmarked(language, answer.citations))))
    if drawn:
        from overdue_cli.pages.report.drawings import drawings

        blocks = (*blocks, *drawings(answer, language))
    behind = (Break(), *report(answer, language).blocks) if full else ()
    larger = language.text("keep.larger", REPORT) if drawn else ""
    return Document(language=language.code, blocks=(*blocks, *behind), larger=larger)


def made(answer: Answer, language: Language, citing: Citing) -> Report:
    """What makes the pages of an answer, with one debt or with several."""
    if len(answer.debts) == 1:
        return Report(answer, language, citing)
    from overdue_cli.pages.report.several import SeveralReport

    return SeveralReport(answer, language, citing)
