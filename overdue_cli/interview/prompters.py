"""Two ways to put a question to a person. Both write to stderr: stdout is for the answer alone.

`Plain` writes lines and reads lines, for screen readers and terminals that cannot move the cursor;
`Menus` edits and chooses in place with questionary. Both raise KeyboardInterrupt on Ctrl-C and
EOFError at the end of input.
"""

import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from overdue_cli.core.request.problem import shortened
from overdue_cli.words.interview import INTERVIEW
from overdue_cli.words.language import Language

if TYPE_CHECKING:
    from prompt_toolkit.application import Application
    from prompt_toolkit.output import Output
    from questionary import Style

# The value that a typed name means, or None.
Named = Callable[[str], str | None]


class Wrap(Protocol):
    """Lays a text out in lines for the window."""

    def __call__(self, text: str, indent: int = 0) -> Sequence[str]:
        """Lines with room for an indent."""


# No menu has as many lines as a number of so many digits.
LONGEST_NUMBER = 4
# Cells before a line of a menu: the pointer, or the room for it.
POINTER = 3


class Choice(NamedTuple):
    """One of several answers: what it stands for, and how it reads."""

    value: str
    text: str


def nothing_named(text: str) -> None:
    """No choice has a name to be typed."""


class Prompter(Protocol):
    """What the interview needs of a terminal."""

    def say(self, *texts: str) -> None:
        """Tell something, each text from the start of a line."""

    def line(self, label: str) -> str:
        """One line, as typed."""

    def lines(self) -> Iterator[str]:
        """Lines as they are typed or pasted, up to an empty one; none of them is dropped."""

    def choose(self, label: str, choices: Sequence[Choice], named: Named = nothing_named) -> str:
        """The value of the choice made; Enter alone takes the first, a typed name the one that
        `named` finds.
        """


class _Speaking:
    """What both have in common: the language, and lines that fit the window."""

    def __init__(self, language: Language, wrap: Wrap) -> None:
        self._language = language
        self._wrap = wrap

    def say(self, *texts: str) -> None:
        lines = (line for text in texts for line in self._wrap(text))
        sys.stderr.write("".join(f"{line}\n" for line in lines))
        sys.stderr.flush()

    def lines(self) -> Iterator[str]:
        """Lines as they are typed or pasted: the terminal itself edits them, one by one."""
        _take_stray_bytes()
        sys.stderr.write("> ")
        sys.stderr.flush()
        while True:
            typed = sys.stdin.readline()
            if not typed:
                raise EOFError
            if not typed.strip():
                return
            yield typed.strip()

    def _no_choice(self, typed: str, choices: Sequence[Choice]) -> str:
        """That what was typed is none of the choices, and what can be typed."""
        shown = shortened("".join(filter(str.isprintable, typed)))
        return self._word("not-a-choice", typed=shown, last=len(choices))

    def _word(self, key: str, **fields: object) -> str:
        return self._language.text(f"interview.{key}", INTERVIEW, **fields)


class Plain(_Speaking):
    """Lines out, lines in; no cursor is moved."""

    def __init__(self, language: Language, wrap: Wrap) -> None:
        super().__init__(language, wrap)
        _take_stray_bytes()

    def line(self, label: str) -> str:
        _forget_what_was_typed_early()
        prompt = self._word("prompt", label=label)
        lines = "\n".join(self._wrap(prompt))
        sys.stderr.write(lines + prompt[len(prompt.rstrip()) :])
        sys.stderr.flush()
        typed = sys.stdin.readline()
        if not typed:
            raise EOFError
        return typed

    def choose(self, label: str, choices: Sequence[Choice], named: Named = nothing_named) -> str:
        self.say(*(f"{number}. {choice.text}" for number, choice in enumerate(choices, 1)))
        while True:
            typed = self.line(self._word("number", label=label)).strip() or "1"
            if (
                typed.isdecimal()
                and len(typed) < LONGEST_NUMBER
                and 1 <= int(typed) <= len(choices)
            ):
                return choices[int(typed) - 1].value
            if (value := named(typed)) is not None:
                self.say(*(choice.text for choice in choices if choice.value == value))
                return value
            self.say(self._no_choice(typed, choices))


class Menus(_Speaking):
    """Editing and choosing in place."""

    def line(self, label: str) -> str:
        import questionary

        _forget_what_was_typed_early()
        message = self.broken(self._word("prompt", label=label).rstrip())
        question = questionary.text(message, qmark=">", style=_style(), output=_to_stderr())
        _forget_keys_left_over(question.application)
        return str(question.unsafe_ask())

    def broken(self, text: str) -> str:
        """The text in lines under each other, behind what stands before a line of a menu."""
        return f"\n{' ' * POINTER}".join(self._wrap(text, POINTER))

    def keys(self, prompt: str) -> str:
        """What can be pressed: behind the prompt, or below it where it does not fit there."""
        keys = self._word("keys")
        fits = len(self._wrap(f"{prompt} {keys}", POINTER)) == 1
        return keys if fits else f"\n{' ' * POINTER}{self.broken(keys)}"

    def choose(self, label: str, choices: Sequence[Choice], named: Named = nothing_named) -> str:
        import questionary

        _forget_what_was_typed_early()
        prompt = self._word("prompt", label=label).rstrip()
        question = questionary.select(
            self.broken(prompt),
            choices=[
                questionary.Choice(
                    title=self.broken(f"{number}. {choice.text}"), value=choice.value
                )
                for number, choice in enumerate(choices, 1)
            ],
            qmark=">",
            pointer=">",
            instruction=self.keys(prompt),
            use_jk_keys=False,  # they may begin a name
            style=_style(),
            output=_to_stderr(),
        )
        _forget_keys_left_over(question.application)
        _leave_on_end_of_input_or_stop(question.application)
        values = [choice.value for choice in choices]
        _find_by_name(
            question.application,
            values,
            named,
            lambda typed: self.say(self._no_choice(typed, choices)),
        )
        # What was chosen is told here: behind its label it needs other line ends than in the menu.
        question.application.erase_when_done = True
        chosen = str(question.unsafe_ask())
        if chosen in values:
            number = values.index(chosen)
            self._tell_answer(prompt, f"{number + 1}. {choices[number].text}")
        return chosen

    def _tell_answer(self, prompt: str, answer: str) -> None:
        from prompt_toolkit import print_formatted_text
        from prompt_toolkit.formatted_text import FormattedText

        told = self.broken(f"{prompt} {answer}")
        asked = prompt if told.startswith(prompt) else ""
        pieces = [("", "> "), ("class:question", asked), ("", told.removeprefix(asked))]
        print_formatted_text(FormattedText(pieces), style=_style(), output=_to_stderr())


def _take_stray_bytes() -> None:
    """A stray byte is a wrong answer, not the end; once something was read it cannot be told."""
    if isinstance(sys.stdin, io.TextIOWrapper) and sys.stdin.errors != "replace":
        sys.stdin.reconfigure(errors="replace")


def _forget_what_was_typed_early() -> None:
    """What was typed before a question stood there is no answer to it."""
    try:
        import termios
    except ImportError:
        return  # another system
    with suppress(OSError, ValueError, termios.error):  # no terminal
        termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)


def _forget_keys_left_over(application: "Application[object]") -> None:
    """Keys that the question before took in and did not use."""
    from prompt_toolkit.input.typeahead import clear_typeahead

    clear_typeahead(application.input)


def _style() -> "Style":
    """Weight only, no colours: they would have to suit every background."""
    from questionary import Style

    return Style(
        [
            ("qmark", ""),
            ("question", "bold"),
            ("instruction", ""),
            ("answer", "nobold"),
            ("pointer", "bold"),
        ]
    )


def _to_stderr() -> "Output":
    """The terminal behind stderr, without asking it where its cursor is: not every one answers."""
    from prompt_toolkit.output import create_output
    from prompt_toolkit.output.vt100 import Vt100_Output

    output = create_output(stdout=sys.stderr)
    if isinstance(output, Vt100_Output):
        output.enable_cpr = False
    return output


def _leave_on_end_of_input_or_stop(application: "Application[object]") -> None:
    """Ctrl-D leaves a menu as it leaves a line, and so does a SIGINT that is not the key."""
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent

    assert isinstance(application.key_bindings, KeyBindings)

    @application.key_bindings.add("c-d", eager=True)
    def leave(event: KeyPressEvent) -> None:
        event.app.exit(exception=EOFError)

    @application.key_bindings.add("<sigint>", eager=True)
    def stop(event: KeyPressEvent) -> None:
        event.app.exit(exception=KeyboardInterrupt)


def _find_by_name(
    application: "Application[object]",
    values: Sequence[str],
    named: Named,
    tell: Callable[[str], None],
) -> None:
    """A number or a name typed into a menu moves to its line, as some phone keyboards have no
    arrows; Enter behind what is none of them takes nothing, and above the menu that is told. A
    sign, which `named` gives back as it was typed and which is no line, leaves the menu at once;
    several lines named together, on Enter.
    """
    from prompt_toolkit.application import run_in_terminal
    from prompt_toolkit.filters import Condition
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent

    assert isinstance(application.key_bindings, KeyBindings)
    typed = _TypedInto(application, values, named)

    @application.key_bindings.add("<any>")
    def letter(event: KeyPressEvent) -> None:
        typed.look(typed.text + "".join(char for char in event.data if char.isprintable()))
        if typed.is_sign:
            typed.leave()

    @application.key_bindings.add("<bracketed-paste>")
    def paste(event: KeyPressEvent) -> None:
        typed.look(typed.text + event.data.strip())

    @application.key_bindings.add("backspace")
    def back(event: KeyPressEvent) -> None:
        typed.look(typed.text[:-1])

    @application.key_bindings.add(
        "c-m", eager=True, filter=Condition(lambda: bool(typed.text) and not typed.is_line)
    )
    def no_one_line(event: KeyPressEvent) -> None:
        if typed.found is not None:
            typed.leave()
            return
        run_in_terminal(partial(tell, typed.text))
        typed.text = ""


class _TypedInto:
    """What was typed into a menu, and what it means there."""

    def __init__(
        self, application: "Application[object]", values: Sequence[str], named: Named
    ) -> None:
        from questionary.prompts.common import InquirerControl

        self.text = ""
        self._application, self._values, self._named = application, values, named
        self._menu = next(
            window.content
            for window in application.layout.find_all_windows()
            if isinstance(window.content, InquirerControl)
        )

    @property
    def found(self) -> str | None:
        """The value meant; None where nothing is."""
        if self.text.isdecimal() and len(self.text) < LONGEST_NUMBER:
            number = int(self.text)
            return self._values[number - 1] if 1 <= number <= len(self._values) else None
        return self._named(self.text) if self.text else None

    @property
    def is_line(self) -> bool:
        return self.found in self._values

    @property
    def is_sign(self) -> bool:
        return bool(self.text) and not self.is_line and self.found == self.text.strip()

    def look(self, text: str) -> None:
        """Take the text, and move to its line."""
        self.text = text
        if (value := self.found) is not None and value in self._values:
            self._menu.pointed_at = self._values.index(value)

    def leave(self) -> None:
        """Leave the menu with what was typed: no one line was chosen, so none is shown."""
        self._application.erase_when_done = True
        self._application.exit(result=self.found)
