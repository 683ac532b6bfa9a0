"""What a shell is answered when Tab is pressed: candidates in the form each shell reads.

The scripts that ask are typer's (`overdue --show-completion`), but for fish. Its own answers put
descriptions through a renderer of tags, which breaks them into lines that a shell takes for
candidates.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import click
from click.shell_completion import CompletionItem, ShellComplete, split_arg_string

VARIABLE = "_OVERDUE_COMPLETE"
ASKS = "complete_"
# Typer's script starts the program twice a Tab, to ask first whether there is anything.
FISH = """
function __overdue_complete
    set -l found (env %(autocomplete_var)s=complete_fish _TYPER_COMPLETE_FISH_ACTION=get-args \
        _TYPER_COMPLETE_ARGS=(commandline -cp) %(prog_name)s)
    if set -q found[1]
        printf '%%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete --command %(prog_name)s --no-files --arguments "(__overdue_complete)"
"""


class _Candidates(ShellComplete):
    """Click's search for what may stand at a place; in no shell's form."""

    name = "any"
    source_template = ""


def use_own_scripts() -> None:
    """Put what is better here in the place of typer's, before it shows or installs a script."""
    from typer import _completion_shared as shared

    shared._completion_scripts["fish"] = FISH  # noqa: SLF001  it has no other place for one
    shared.install_powershell = into_profile


def into_profile(*, prog_name: str, complete_var: str, shell: str) -> Path:
    """Add the script to the profile of PowerShell. Typer would also let every script of whatever
    origin run on this account, for good (Set-ExecutionPolicy Unrestricted).
    """
    import subprocess

    from typer import _completion_shared as shared

    asked = [shell, "-NoProfile", "-Command", "echo $profile"]
    profile = Path(
        subprocess.run(asked, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    )
    script = shared.get_completion_script(
        prog_name=prog_name, complete_var=complete_var, shell=shell
    )
    profile.parent.mkdir(parents=True, exist_ok=True)
    with profile.open("a", encoding="utf-8") as file:
        file.write(f"{script}\n")
    return profile


def asked_by(environment: Mapping[str, str]) -> str:
    """The shell that asks; empty where none does."""
    instruction = environment.get(VARIABLE, "")
    return instruction.removeprefix(ASKS) if instruction.startswith(ASKS) else ""


def answer(
    command: click.Command, language: str, shell: str, environment: Mapping[str, str]
) -> tuple[str, int]:
    """What is written for the shell, and the status: fish asks by it whether there is anything."""
    words, incomplete = _line(shell, environment)
    search = _Candidates(command, {"obj": language}, "overdue", VARIABLE)
    found = [item for item in search.get_completions(words, incomplete) if item.type == "plain"]
    if environment.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        return "", int(not found)
    return FORMS.get(shell, _for_bash)(found, incomplete), 0


def _line(shell: str, environment: Mapping[str, str]) -> tuple[list[str], str]:
    """The words before the cursor, and the one under it as far as it is typed."""
    if shell == "bash":
        typed = split_arg_string(environment.get("COMP_WORDS", ""))
        words = typed[1 : int(environment.get("COMP_CWORD", "0")) + 1]
        if len(typed) <= int(environment.get("COMP_CWORD", "0")):
            words.append("")
        words = _rejoined(words)
        return words[:-1], words[-1]
    line = environment.get("_TYPER_COMPLETE_ARGS", "")
    words = split_arg_string(line)[1:]
    if not words or line.endswith(" "):
        return words, ""
    return words[:-1], words[-1]


def _rejoined(words: Sequence[str]) -> list[str]:
    """The words as they were typed: bash takes a colon for a word of its own."""
    joined: list[str] = []
    for word in words:
        if joined and (word == ":" or joined[-1].endswith(":")):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _for_bash(items: Sequence[CompletionItem], incomplete: str) -> str:
    """The words alone; bash has no place for what they mean, and puts them behind the colon."""
    typed = len(incomplete.rpartition(":")[0]) + (":" in incomplete)
    return "".join(f"{item.value[typed:]}\n" for item in items)


def _for_zsh(items: Sequence[CompletionItem], incomplete: str) -> str:
    def quoted(text: str) -> str:
        for sign, written in (
            ('"', '""'),
            ("'", "''"),
            ("$", r"\$"),
            ("`", r"\`"),
            (":", r"\\:"),
        ):
            text = text.replace(sign, written)
        return f'"{text}"'

    if not items:
        return "_files\n"
    told = (
        quoted(item.value) + (f":{quoted(_flat(item.help))}" if item.help else "") for item in items
    )
    return "_arguments '*: :((" + "\n".join(told) + "))'\n"


def _for_fish(items: Sequence[CompletionItem], incomplete: str) -> str:
    told = (f"{item.value}\t{_flat(item.help)}" if item.help else item.value for item in items)
    return "".join(f"{each}\n" for each in told)


def _for_powershell(items: Sequence[CompletionItem], incomplete: str) -> str:
    return "".join(f"{item.value}:::{_flat(item.help or ' ') or ' '}\n" for item in items)


def _flat(text: str) -> str:
    """A text on one line: a line is a candidate."""
    return re.sub(r"\s+", " ", text).strip()


FORMS = {
    "bash": _for_bash,
    "zsh": _for_zsh,
    "fish": _for_fish,
    "powershell": _for_powershell,
    "pwsh": _for_powershell,
}
