"""How long a Tab takes in the shells themselves: from the key to the word.

    python -m tests.benchmarks.tab [ROUNDS]

The least of some rounds, and of a processor's time what a Tab takes more than none; 150 ms are
allowed. Runs the installed program by its name, if there is one; else that of this checkout.
"""

import os
import resource
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pexpect

from tests.cli.running import environment
from tests.cli.test_completion import SHELLS, STARTED, home_in

# What is typed, and what the shell adds.
TYPED = {
    "a product": ("overdue advise --product weili", "dai"),
    "a rule": ("overdue rules minfadi", "an"),
    "a calculation": ("overdue calc court", "-fee"),
    "a cause": ("overdue advise --cause j", "ob-loss"),
}


def main(rounds: int) -> None:
    with TemporaryDirectory() as scratch:
        home = home_in(Path(scratch))
        for shell in SHELLS:
            if shutil.which(shell) is None:
                sys.stdout.write(f"{shell}: not here\n")
                continue
            nothing = min(tab(shell, home, "overdue", "")[1] for _ in range(rounds))
            for what, (typed, word) in TYPED.items():
                found = [tab(shell, home, typed, word) for _ in range(rounds)]
                clock, own = min(each[0] for each in found), min(each[1] for each in found)
                line = f"{clock * 1000:6.0f} ms  {(own - nothing) * 1000:6.0f} ms of a processor"
                sys.stdout.write(f"{shell:5} {what:14} {line}\n")


def tab(shell: str, home: Path, typed: str, word: str) -> tuple[float, float]:
    """A shell started, the beginning typed, and Tab pressed if there is a word to come: seconds
    from the key to the word, and seconds of a processor in all.
    """
    program, flags, begin = STARTED[shell]
    env = environment(
        HOME=str(home),
        PATH=f"{home / 'bin'}:{os.environ['PATH']}",
        TERM="xterm",
        OVERDUE_LANG="en",
        PYTHONPATH=str(Path(__file__).parents[2]),
    )
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    child = pexpect.spawn(program, flags, env=env, cwd=str(home), encoding="utf-8", timeout=20)
    child.setwinsize(40, 200)
    child.delaybeforesend = None
    child.sendline(begin.format(home=home) + "; echo rea''dy")
    child.expect("ready")
    time.sleep(0.3)  # until it has drawn its prompt
    child.send(typed)
    child.expect_exact(typed[-3:])
    begun = time.monotonic()
    if word:
        child.send("\t")
        child.expect(word)
    clock = time.monotonic() - begun
    child.sendcontrol("u")
    child.sendline(" exit")
    child.expect(pexpect.EOF)
    child.close()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    taken = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return clock, taken


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
