"""Files sealed with a passphrase: typed at a terminal alone, and nothing of them plain on the
disk.
"""

import json
import re
from pathlib import Path

import pytest

from overdue_cli.cli.errors import BadFlags
from overdue_cli.cli.sealed import need_sealing
from overdue_cli.store import sealing
from overdue_cli.words.cli.sealed import SEALED
from tests.cli.running import overdue
from tests.interview.person import PLAIN, Person

pytest.importorskip("pyrage")  # an extra
WORDS = "three quiet words"
NOTE = ("log", "add", "note", "--at", "2026-11-20", "--said", "what nobody else may read")


class Keeper(Person):
    """A person with a passphrase."""

    def passphrase(self, typed: str, times: int = 1) -> None:
        """Type it at the prompt, which stands there so often by now."""
        prompt = self.language.text("seal.prompt", SEALED).strip()
        self.wait_until(lambda: self.log().count(prompt) >= times)
        self.press(f"{typed}\r")


def test_a_log_is_sealed_from_its_first_entry_on(tmp_path: Path) -> None:
    place = tmp_path / "my.log.age"
    person = Keeper("en", PLAIN, None, *NOTE, "--log", str(place))
    person.passphrase(WORDS)
    assert "nobody can open the file again" in person.text()  # said before it is chosen
    person.passphrase("another", 2)
    person.passphrase(WORDS, 3)
    person.passphrase(WORDS, 4)
    assert person.leaves() == 0
    assert WORDS not in person.log()  # nothing typed is shown
    assert sealing.is_sealed(place.read_bytes())
    assert place.stat().st_mode & 0o777 == 0o600
    (line,) = sealing.unseal(place.read_bytes(), WORDS).splitlines()
    assert json.loads(line)["entry"]["said"] == NOTE[-1]
    # the name says nothing any more: it is sealed because it was
    moved = place.rename(tmp_path / "moved")
    person = Keeper("en", PLAIN, None, *NOTE, "--log", str(moved))
    person.passphrase("wrong")
    person.passphrase(WORDS, 2)
    assert person.leaves() == 0
    assert len(sealing.unseal(moved.read_bytes(), WORDS).splitlines()) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["moved"]
    assert overdue("log", "list", "--log", str(moved)).status == 2  # no terminal
    assert not [path for path in tmp_path.iterdir() if b"nobody else" in path.read_bytes()]


def test_a_case_is_saved_sealed_and_read_again(tmp_path: Path) -> None:
    place = tmp_path / "case.json.age"
    case = ("--days", "40", "--principal", "20000", "--income", "6000")
    person = Keeper("en", PLAIN, tmp_path / "out", "advise", *case, "--save", str(place))
    person.passphrase(WORDS)
    person.passphrase(WORDS, 2)
    assert person.leaves() == 0
    saved = json.loads(sealing.unseal(place.read_bytes(), WORDS))
    assert saved["debts"][0]["principal"] == "20000.00"
    again = Keeper("en", PLAIN, tmp_path / "out", "advise", "--json", "--case", str(place))
    again.passphrase(WORDS)
    assert again.leaves() == 0
    assert json.loads((tmp_path / "out").read_bytes())["case"]["debts"] == saved["debts"]


def test_a_plain_log_is_sealed_as_a_copy(tmp_path: Path) -> None:
    place, out = tmp_path / "log", tmp_path / "log.age"
    assert overdue(*NOTE, "--log", str(place)).status == 0
    seal = ("log", "seal", "--log", str(place))
    assert overdue(*seal, "-o", str(tmp_path / "log2")).status == 2
    assert overdue(*seal, "-o", str(out)).status == 2  # no terminal
    person = Keeper("en", PLAIN, None, *seal, "-o", str(out))
    person.passphrase(WORDS)
    person.passphrase(WORDS, 2)
    assert person.leaves() == 0
    assert "still there, unsealed" in person.text()
    assert sealing.unseal(out.read_bytes(), WORDS) == place.read_bytes()


def test_a_passphrase_that_does_not_open_ends(tmp_path: Path) -> None:
    place = tmp_path / "log"
    place.write_bytes(b"age-encryption.org/v1\n")
    person = Keeper("en", PLAIN, None, "log", "list", "--log", str(place))
    for times in (1, 2, 3):
        person.passphrase("no", times)
    assert person.leaves() == 65
    assert "not opened" in " ".join(person.seen().split())


def test_a_busy_machine_is_not_a_wrong_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package refuses by a measure of the moment: it is asked again, and what it refuses to the
    end is not told as another passphrase.
    """
    import pyrage

    tried: list[str] = []

    def refuses(data: bytes, passphrase: str) -> bytes:
        tried.append(passphrase)
        if len(tried) < 3:
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return b"opened"

    monkeypatch.setattr(sealing, "PAUSE", 0)
    monkeypatch.setattr(pyrage.passphrase, "decrypt", refuses)
    assert sealing.unseal(b"", WORDS) == b"opened"
    monkeypatch.undo()
    monkeypatch.setattr(sealing, "PAUSE", 0)
    much = re.sub(rb"(scrypt \S+ )\d+", rb"\g<1>40", sealing.seal(b"x", WORDS))
    with pytest.raises(sealing.TooMuchWork):
        sealing.unseal(much, WORDS)


def test_off_a_terminal_and_without_the_extra_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "my.log.age"
    ran = overdue(*NOTE, "--log", str(place))
    assert ran.status == 2
    assert not place.exists()
    monkeypatch.setattr(sealing, "can_seal", lambda: False)
    with pytest.raises(BadFlags) as caught:
        need_sealing("x.age")
    assert [each.code for each in caught.value.problems] == ["sealing-is-an-extra"]
    with pytest.raises(sealing.NoSealing):
        sealing.seal(b"", WORDS)


@pytest.mark.parametrize("work", ["22", "63", "0022", "9" * 5000])
def test_a_file_that_asks_for_too_much_memory_is_refused_unopened(
    work: str, tmp_path: Path
) -> None:
    """22 is 2^22 kB, four gigabytes: 128 bytes times 8 times 2^22."""
    place = tmp_path / "case.json.age"
    made = sealing.seal(b"{}", WORDS)
    head, stanza, rest = made.split(b"\n", 2)
    stanza = stanza.rpartition(b" ")[0] + f" {work}".encode()
    place.write_bytes(b"\n".join((head, stanza, rest)))
    ran = overdue("advise", "--case", str(place), "--json")
    assert (ran.status, ran.problems[0]["code"]) == (65, "seal-too-heavy")
    assert not sealing.is_too_heavy(made)
