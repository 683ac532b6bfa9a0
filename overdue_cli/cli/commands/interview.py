"""`overdue` alone: ask, then answer."""

import sys
from datetime import date
from functools import partial
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from overdue_cli.cli import streams
from overdue_cli.cli.conversation import can_ask, conversation, prompter_for
from overdue_cli.cli.options import place_to_save, save, today
from overdue_cli.cli.sealed import is_to_be_sealed, need_sealing
from overdue_cli.core.case.case import Case

if TYPE_CHECKING:
    from overdue_cli.core.assess.assess import Answer
    from overdue_cli.interview.ask import Interview
    from overdue_cli.interview.prompters import Prompter
    from overdue_cli.words.language import Language


def talk(language: str, *, save_as: str | None = None, kept: str | None = None) -> None:
    """Ask in a terminal, or go on with the case `kept` in a file; anywhere else say what is
    missing, or answer that case, and never wait.
    """
    if save_as is not None:  # said before anything is typed in vain
        place_to_save(save_as, force=False)
        if is_to_be_sealed(save_as):
            need_sealing(save_as)
    if kept is None and not can_ask():
        from overdue_cli.cli.no_case import missing_everything

        raise missing_everything()
    with conversation():
        _talk(language, save_as, kept)


def _talk(code: str, save_as: str | None, kept: str | None) -> None:
    """The questions, the first screen, and what the person then wants to see; into a file or a pipe
    the whole report.
    """
    from overdue_cli.cli.commands.next_steps import tell_how_to_come_back, tell_how_to_go_on
    from overdue_cli.cli.spoken import spoken

    language = spoken(code)
    prompter = prompter_for(language)
    if kept is None:
        interview = _interview(language, prompter, today(), saving=save_as is not None)
        case = interview.case()
    else:
        case = _taken_up(kept, language, prompter)
        assert case.as_of is not None, "a case that was read has its day"
        interview = _interview(language, prompter, case.as_of)
    if sys.stdout is None or not sys.stdout.isatty() or not can_ask():
        streams.write(_answered(case, language, save_as))
        tell_how_to_go_on(case, language, save_as or kept)
        return
    saved = [name for name in (kept, save_as) if name is not None]
    _lead_on(case, interview, language, prompter, save_as, saved)
    tell_how_to_come_back(language, *saved[-1:])


def _lead_on(
    case: Case,
    interview: "Interview",
    language: "Language",
    prompter: "Prompter",
    save_as: str | None,
    saved: list[str],
) -> None:
    """The first screen and its menu, until the person has enough; what is changed makes them anew.
    Names under which the case is kept come into `saved`.
    """
    from overdue_cli.cli.commands.menu import Menu
    from overdue_cli.interview.taken_up import can_be_asked
    from overdue_cli.words.interview import INTERVIEW

    answer, (screen, brevity) = _first_screen(case, language, save_as)
    while Menu(case, answer, language, prompter, saved, brevity).lead_on(screen):
        if not can_be_asked(case):  # only a file tells so much
            prompter.say("", language.text("interview.told-in-file", INTERVIEW))
            screen = ""
            continue
        if not interview.has_begun():
            interview.take_up(case)
        case = interview.again()
        answer, (screen, brevity) = _first_screen(case, language, save_as, again=True)


def _taken_up(name: str, language: "Language", prompter: "Prompter") -> Case:
    """The case of a file, counted to today; that it was counted to another day is said."""
    from overdue_cli.cli.options import from_file
    from overdue_cli.core.intake.what_if import moved_on
    from overdue_cli.library.choices import NAMES
    from overdue_cli.words.interview import INTERVIEW

    case, day = from_file(name, (), None), today()
    if case.as_of is None or case.as_of >= day:
        return case
    moved, problems = moved_on(case, day, products=NAMES)
    if moved is None:
        from overdue_cli.cli.errors import BadFlags

        raise BadFlags(problems)
    if can_ask():
        told = {"before": case.as_of, "days": (day - case.as_of).days}
        prompter.say(language.text("interview.moved-on", INTERVIEW, **told), "")
    return moved


def _first_screen(
    case: Case, language: "Language", save_as: str | None, *, again: bool = False
) -> "tuple[Answer, tuple[str, int | None]]":
    """The answer, and its first screen with how short it is: as short as a low window needs, so
    that what to do today stands on it. Save the case, `again` in place of what was saved before.
    """
    from overdue_cli.cli.commands.menu import BELOW
    from overdue_cli.library.assess import assessed
    from overdue_cli.pages.report.at_menu import at_menu
    from overdue_cli.pages.report.order import WARNINGS
    from overdue_cli.pages.report.page import report
    from overdue_cli.pages.report.single import FIRST, SHORTER
    from overdue_cli.render import terminal

    answer = assessed(case)
    if save_as is not None:
        save(case, save_as, force=again)
    narrow, spoken = terminal.is_narrow(sys.stdout), at_menu(language)

    def screen(brevity: int | None) -> str:
        return terminal.render(report(answer, spoken, FIRST, narrow=narrow, brevity=brevity))

    usual = screen(None)
    room = get_terminal_size().lines - BELOW
    warned = any(isinstance(finding, WARNINGS) for finding in answer.findings)
    if narrow or warned or usual.count("\n") <= room:  # a warning says what comes first itself
        return answer, (usual, None)
    briefer = ((screen(brevity), brevity) for brevity in SHORTER)
    fitting = ((text, brevity) for text, brevity in briefer if text.count("\n") <= room)
    return answer, next(fitting, (usual, None))


def _answered(case: Case, language: "Language", save_as: str | None) -> str:
    """The whole page of the answer; save the case."""
    from overdue_cli.library.assess import assessed
    from overdue_cli.pages.report.page import report
    from overdue_cli.render import terminal

    page = terminal.render(report(assessed(case), language))
    if save_as is not None:
        save(case, save_as, force=False)
    return page


def _interview(
    language: "Language", prompter: "Prompter", as_of: date, *, saving: bool = False
) -> "Interview":
    from overdue_cli.interview.ask import Interview
    from overdue_cli.library.choices import NAMES
    from overdue_cli.rulebook.products import product_ids

    return Interview(
        prompter,
        language,
        product_ids(),
        as_of,
        saving=saving,
        names=NAMES,
        of_paper=partial(_of_paper, language),
    )


def _of_paper(language: "Language", kind: str, served: date | None) -> tuple[str, ...]:
    """What the answer will say first of a paper, and by which articles."""
    from overdue_cli.library.assess import of_paper
    from overdue_cli.pages.citing import placed
    from overdue_cli.words.interview import INTERVIEW
    from overdue_cli.words.report.say import sentence

    said, citations = of_paper(kind, served, today())
    by_title: dict[str, list[str]] = {}
    for title, _, article in (placed(language, each) for each in citations):
        by_title.setdefault(title, []).append(article.strip(" ,"))
    named = (f"{title} {language.listed(articles)}" for title, articles in by_title.items())
    sources = language.text("interview.paper-sources", INTERVIEW, sources=language.listed(named))
    return (*(sentence(language, finding) for finding in said), sources)
