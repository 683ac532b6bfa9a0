"""Joins the pieces of the golden files again to whole pages and packs of letters.

    python tests/golden/join.py OUT            writes every page and pack below OUT
    python tests/golden/join.py --check OLD    compares them byte for byte with those below OLD

For OLD as of some commit: write it there with that commit's join.py, or, from before the pieces,
`git archive COMMIT tests/golden | tar -x -C DIR` and OLD is DIR/tests/golden.

A page is cut at its numbered headings, a pack at its letters, an answer at its keys; each piece is
one file in the folder of its case. What several cases say word for word stands once, in the folder
`shared`, under a line that names these cases; in the pieces of the cases a line `⋯` holds its
place. Sources stand once in `sources`, and a citation in a piece is the key of its source; numbers
come back in the order of first mention. The folder `whole` holds four cases as their reader gets
them. Standard library only, and nothing of the program: what it joins cannot follow the code.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
LANGUAGES = ("zh", "en")
PLACE = "⋯"  # in a piece: here stands the next passage of the shared ones
EVERY = "every case"
EXCEPT = " but "
LISTED = "- [#] …"  # in a piece: here stand the entries of all sources cited
KEYED = "key: "  # below an entry of the sources that does not end in its key
GAP = "\n\n\n"  # between the sections of a page
KEY = re.compile(r"\[([a-z0-9-]+:[a-z0-9-]+)\]")
DIGITS = re.compile(r"\[(#+)\]")

Entries = dict[tuple[str, int], str]


def concerns(who: str, case: str) -> bool:
    """Whether a shared passage under this line stands in this case."""
    if who.startswith(EVERY):
        return case not in who.removeprefix(EVERY).removeprefix(EXCEPT).split(", ")
    return case in who.split(", ")


def shared_passages(folder: Path, piece: str) -> list[tuple[str, str]]:
    """The passages several cases share in one piece: who has it, and its text."""
    file = folder / "shared" / f"{piece}.txt"
    if not file.exists():
        return []
    parts = re.split(rf"^{PLACE} (.*)\n", file.read_text("utf-8"), flags=re.MULTILINE)
    return [(who, text.rstrip("\n")) for who, text in zip(parts[1::2], parts[2::2], strict=True)]


def source_entries(folder: Path) -> Entries:
    """Entries of the list of sources by key and digits of the number: digits move line breaks."""
    entries: Entries = {}
    for file in sorted((folder / "sources").iterdir()):
        for entry in file.read_text("utf-8").rstrip("\n").split("\n\n"):
            digits = DIGITS.search(entry)
            assert digits is not None, entry
            said, keyed, key = entry.rpartition(f"\n{KEYED}")
            entries[key if keyed else entry.split()[-1], len(digits[1])] = said or entry
    return entries


def filled(piece: Path, folder: Path, case: str) -> str:
    """A piece with the shared passages in their places."""
    kind = re.sub(r"^\d\d-", "", piece.stem)
    passages = (text for who, text in shared_passages(folder, kind) if concerns(who, case))
    lines = piece.read_text("utf-8").removesuffix("\n").split("\n")
    whole = "\n".join(next(passages) if line == PLACE else line for line in lines)
    assert next(passages, None) is None, f"{piece}: a shared passage without a place"
    return whole


def numbered(text: str, entries: Entries) -> str:
    """A text with numbers for its citations' keys, and the list of its sources."""
    numbers = {key: str(at) for at, key in enumerate(dict.fromkeys(KEY.findall(text)), 1)}
    listed = [
        DIGITS.sub(f"[{number}]", entries[key, len(number)], count=1)
        for key, number in numbers.items()
    ]
    text = KEY.sub(lambda cited: f"[{numbers[cited[1]]}]", text)
    return text.replace(LISTED, "\n".join(listed))


def join_page(folder: Path, case: str) -> str:
    """The report of one case."""
    pieces = sorted((folder / case).iterdir())
    whole = GAP.join(filled(piece, folder, case) for piece in pieces)
    return numbered(whole, source_entries(folder))


def join_letters(folder: Path, case: str) -> Iterator[tuple[str, str]]:
    """The letters of one case: the name of each and its text, in the order of their numbers."""
    entries = source_entries(folder)
    for piece in sorted((folder / case).rglob("*.txt"), key=lambda piece: piece.name):
        text = numbered(filled(piece, folder, case), entries)
        yield piece.relative_to(folder / case).as_posix(), text


def join_pack(letters: Iterator[tuple[str, str]]) -> str:
    """The letters of one case in one text, each under its name."""
    return "".join(f"===== {name}\n\n{text}\n" for name, text in letters)


def join_answer(folder: Path) -> str:
    """The answer of one case as JSON."""
    answer: dict[str, object] = {}
    for piece in sorted(folder.iterdir()):
        answer |= json.loads(piece.read_text("utf-8"))
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def cases(folder: Path) -> list[str]:
    """The cases that have a folder of pieces here."""
    return sorted({inside.name for inside in folder.iterdir()} - {"shared", "sources"})


def join_all(golden: Path = HERE) -> dict[str, str]:
    """Every page, pack and answer by its name."""
    whole = golden / "whole"
    joined = {
        file.relative_to(whole).as_posix(): file.read_text("utf-8") for file in whole.rglob("*.txt")
    }
    for language in LANGUAGES:
        reports = golden / "reports" / language
        for case in cases(reports):
            name = re.sub("^story-", "stories/", case)
            joined[f"{name}.{language}.txt"] = join_page(reports, case)
        letters = golden / "letters" / language
        for case in cases(letters):
            joined[f"letters/{case}.{language}.txt"] = join_pack(join_letters(letters, case))
    for folder in (golden / "answers").iterdir():
        joined[f"{folder.name}.json"] = join_answer(folder)
    return joined


def differences(old: Path, joined: dict[str, str]) -> list[str]:
    """What is missing, too much or different below OLD, by name."""
    there = {
        file.relative_to(old).as_posix(): file.read_bytes()
        for file in old.rglob("*")
        if file.suffix in (".txt", ".json")
    }
    return [
        name
        for name in sorted(there.keys() | joined.keys())
        if name not in joined or there.get(name) != joined[name].encode("utf-8")
    ]


def main(arguments: list[str]) -> int:
    """Writes or compares, as the arguments say."""
    joined = join_all()
    match arguments:
        case ["--check", old]:
            wrong = differences(Path(old), joined)
            sys.stdout.write("\n".join([*wrong, f"{len(joined)} joined, {len(wrong)} differ\n"]))
            return 1 if wrong else 0
        case [out] if not out.startswith("-"):
            for name, text in joined.items():
                file = Path(out) / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text.encode("utf-8"))
            return 0
    sys.stderr.write(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
