"""What to know before the letters of a pack go out, each thing once however many debts it is of."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from overdue_cli.core.letters.parts import Letter, Note
from overdue_cli.pages.citing import Citing
from overdue_cli.pages.letters.wording import Wording, provision

# Notes that are told elsewhere than beside their letter.
EVERYWHERE = (
    "note.effect.",
    "note.service-day",
    "note.sending",
    "note.where.",
    "note.second-hand",
)
HELD_BACK = "note.why.limitation"
ON_SENDING = ("note.service-day", "note.sending", "note.where.")


class Filed(NamedTuple):
    """A letter of a pack under its file's name; its `place` is to-send, own or needed."""

    name: str
    place: str
    letter: Letter


def held_back(words: Wording, letters: Sequence[Letter], *, at_menu: bool) -> Note | None:
    """What was not written because it would restart limitation, as one note that names all letters
    of all debts: how to have it written all the same, where there are options to say so.
    """
    notes = {
        letter.kind: note for letter in letters for note in letter.notes if note.code == HELD_BACK
    }
    if not notes:
        return None
    names = words.language.listed(words.text(f"letter-kind.{kind}") for kind in notes)
    citations = dict.fromkeys(key for note in notes.values() for key in note.citations)
    code = "pack.held-back-at-menu" if at_menu else "pack.held-back"
    return Note(code=code, fields={"names": names}, citations=tuple(citations))


class PackNotes:
    """Notes on the letters of a pack, in one language."""

    def __init__(self, words: Wording, citing: Citing, filed: Sequence[Filed]) -> None:
        self.words = words
        self.text = words.text
        self.citing = citing
        self.filed = filed

    def before(self) -> tuple[str, ...]:
        """Notes on each letter under its name; those on sending stand once, at the end."""
        named = (
            self._named(letter, note)
            for letter, note in self._notes()
            if not note.code.startswith(EVERYWHERE)
        )
        sending = (
            self._said(note) for _, note in self._notes() if note.code.startswith(ON_SENDING)
        )
        return tuple(dict.fromkeys((*named, *sending)))

    def effects(self) -> tuple[str, ...]:
        """Notes on effects, under the words that the list of files uses for them."""
        told = (
            (letter.effect, note)
            for letter in (filed.letter for filed in self.filed if filed.place != "own")
            for note in letter.notes
            if note.code.startswith(f"note.effect.{letter.effect}")
        )
        texts = (
            self.text(
                "pack.effect", effect=self.text(f"letter-effect.{effect}"), text=self._said(note)
            )
            for effect, note in told
        )
        return tuple(dict.fromkeys(texts))

    def left_out(self, letters: Sequence[Letter], *, at_menu: bool) -> tuple[str, ...]:
        """Why letters were not written; first those held back for limitation, all at once."""
        texts = (
            self._named(letter, note)
            for letter in letters
            for note in letter.notes
            if note.code != HELD_BACK
        )
        held = held_back(self.words, letters, at_menu=at_menu)
        return (*((self._said(held),) if held else ()), *dict.fromkeys(texts))

    def second_hand(self) -> tuple[str, ...]:
        """Provisions to be looked up before they are relied on."""
        keys = (
            key
            for _, note in self._notes()
            if note.code == "note.second-hand"
            for key in note.fields["citations"]
        )
        return tuple(
            dict.fromkeys(provision(self.words.language, self.words.known[key]) for key in keys)
        )

    def _notes(self) -> Iterator[tuple[Letter, Note]]:
        return ((filed.letter, note) for filed in self.filed for note in filed.letter.notes)

    def _named(self, letter: Letter, note: Note) -> str:
        name = self.words.named(letter.kind, to_a_person=letter.is_to_a_person)
        return self.text("pack.note", name=name, text=self._said(note))

    def _said(self, note: Note) -> str:
        fields = {name: self.words.shown(value) for name, value in note.fields.items()}
        return self.text(note.code, **fields) + self.citing.marks(note.citations)
