"""The subjects of the manual by what they are called: for lists, for completion, and for whoever
asks for one.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from overdue_cli.manual.subjects import SUBJECTS, Subject
from overdue_cli.words.cli.subjects import SUBJECT_WORDS

if TYPE_CHECKING:
    from overdue_cli.words.language import Language

LANGUAGES = ("en", "zh_CN", "zh_Hant")


def listed(language: "Language") -> list[tuple[str, str]]:
    """Each subject by its names, the English one last for keyboards without Chinese, and what it
    is about.
    """
    return [
        (" ".join(names_in(language, subject)), about(language, subject)) for subject in SUBJECTS
    ]


def names_in(language: "Language", subject: Subject) -> tuple[str, ...]:
    """The name of a subject in a language, then its English name where that is another."""
    name = language.text(f"subject-name.{subject.name}", SUBJECT_WORDS)
    return (name,) if name == subject.name else (name, subject.name)


def about(language: "Language", subject: Subject) -> str:
    """What a subject is about."""
    return language.text(f"subject.{subject.name}", SUBJECT_WORDS)


def subject_named(word: str) -> Subject | None:
    """The subject called so in any language; None where none is."""
    from overdue_cli.core.request.characters import plainly

    return {plainly(name): subject for name, subject in _words()}.get(plainly(word))


def all_names() -> tuple[str, ...]:
    """Every word by which a subject can be asked for."""
    return tuple(word for word, _ in _words())


def names_of(subject: Subject) -> tuple[str, ...]:
    """What a subject is called in every language, and the other words for it."""
    from overdue_cli.cli.spoken import spoken

    return (*(names_in(spoken(code), subject)[0] for code in LANGUAGES), *subject.also)


def _words() -> Iterator[tuple[str, Subject]]:
    return ((word, subject) for subject in SUBJECTS for word in names_of(subject))
