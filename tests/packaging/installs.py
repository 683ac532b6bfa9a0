"""Installs a release as people do, from an index on this machine and from nowhere else: by pip (the
wheel, and the sdist), pipx, uv tool and uvx. An earlier version first, then the update, an answer,
and the removal, after which nothing of it may be left. Prints seconds and megabytes. On demand:

    pip install pipx uv && python tests/packaging/installs.py [PYTHON …]

with other Pythons to try the wheel on. The packages that the lock names come from the registry.
"""

import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "overdue-cli"
# A release to come, as this one may be: whoever has it is led on to the next.
EARLIER = "0.0.1rc1"
ANSWER = (
    *("advise", "--days", "40", "--principal", "20000", "--income", "6000"),
    *("--as-of", "2026-11-23", "--json"),
)


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody gets, updates and removes it; `python` and `bin` are places of a fresh home."""

    name: str
    first: str
    update: str
    remove: str
    command: str = "{bin}/overdue"
    before: str = ""


PIP = "{bin}/python -m pip --disable-pip-version-check"
UV = "{tools} -m uv"
WAYS = (
    Way(
        "pip",
        f"{PIP} install -q {NAME}",
        f"{PIP} install -q --upgrade {NAME}",
        f"{PIP} uninstall -q -y {NAME} && {PIP} cache -q purge",
        before="{python} -m venv {home}/.local",
    ),
    Way(
        "pip, sdist",
        f"{PIP} install -q --no-binary {NAME} {NAME}",
        f"{PIP} install -q --no-binary {NAME} --upgrade {NAME}",
        f"{PIP} uninstall -q -y {NAME} && {PIP} cache -q purge",
        before="{python} -m venv {home}/.local",
    ),
    Way(
        "pipx",
        f"{{tools}} -m pipx install -q {NAME}",
        f"{{tools}} -m pipx upgrade -q {NAME}",
        f"{{tools}} -m pipx uninstall -q {NAME} && {UV} cache clean -q",  # newer pipx uses uv
    ),
    Way(
        "uv tool",
        f"{UV} tool install -q {NAME}",
        f"{UV} tool upgrade -q {NAME}",
        f"{UV} tool uninstall -q {NAME} && {UV} cache clean -q",
    ),
    Way(
        "uvx",
        f"{UV} tool run -q {NAME} --version",
        f"{UV} tool run -q {NAME}@latest --version",
        f"{UV} cache clean -q",
        command=f"{UV} tool run -q {NAME}",
    ),
)


def main() -> None:
    pythons = [sys.executable, *sys.argv[1:]]
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        earlier, now = built(work / "earlier", EARLIER), built(work / "now", "")
        packages = downloaded(work / "packages", pythons)
        answers = set()
        for python in pythons:
            for way in WAYS if python is sys.executable else WAYS[:1]:
                place = Path(tempfile.mkdtemp(dir=work))
                answer, took = tried(way, python, place, [*packages, *earlier], now)
                answers.add(answer)
                sys.stdout.write(f"{label(python)}  {way.name:10}  {took}\n")
        assert len(answers) == 1, "not the same answer everywhere"


def tried(
    way: Way, python: str, place: Path, earlier: list[Path], now: list[Path]
) -> tuple[str, str]:
    """One way in a home of its own, from the first installation to the removal: the answer, and
    what it took.
    """
    index, home = place / "index", place / "home"
    home.mkdir()
    put(index, earlier)
    with served(index) as address:
        step = functools.partial(run, way, python, home, address)
        if way.before:
            step(way.before)
        first = seconds(lambda: step(way.first))
        assert EARLIER in step(f"{way.command} --version")
        put(index, now)
        again = seconds(lambda: step(way.update))
        assert version() in step(f"{way.command} --version")
        answer = step(way.command, *ANSWER)
        size = sum(file.stat().st_size for file in home.rglob("*") if file.is_file())
        for command in way.remove.split(" && "):
            step(command)
    left = [path for path in home.rglob("*") if is_ours(path)]
    assert not left, left
    return answer, f"{first:5.1f} s  update {again:5.1f} s  {size / 1e6:4.0f} MB"


def is_ours(path: Path) -> bool:
    return path.name.startswith(("overdue", "_overdue"))


def run(way: Way, python: str, home: Path, address: str, command: str, *more: str) -> str:
    """A command in that home, with that index and without a way to any other; what it printed."""
    places = {"home": home, "bin": home / ".local" / "bin", "python": python}
    words = [word.format(**places, tools=sys.executable) for word in command.split()]
    environment = {
        "HOME": str(home),
        "PATH": f"{home}/.local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": address,
        "UV_DEFAULT_INDEX": address,
        "UV_PYTHON": python,
        "UV_PYTHON_DOWNLOADS": "never",
        # nobody listens there
        "HTTPS_PROXY": "http://127.0.0.1:9",
        "HTTP_PROXY": "http://127.0.0.1:9",
        "NO_PROXY": "127.0.0.1",
    }
    done = subprocess.run(
        [*words, *more], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{way.name}: {' '.join(words)}\n{done.stdout}{done.stderr}")
    return done.stdout


def seconds(act: Callable[[], object]) -> float:
    begun = time.monotonic()
    act()
    return time.monotonic() - begun


def version() -> str:
    text = (ROOT / "overdue_cli" / "version.py").read_text("utf-8")
    found = re.search(r'__version__ = "(.*)"', text)
    assert found
    return found[1]


def label(python: str) -> str:
    return subprocess.check_output([python, "--version"], text=True).strip()


def built(work: Path, as_version: str) -> list[Path]:
    """The sdist and the wheel of what git would have of this checkout."""
    listed = subprocess.check_output(("git", "ls-files", "-zco", "--exclude-standard"), cwd=ROOT)
    tree = work / "tree"
    for name in filter(None, listed.decode().split("\0")):
        if (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tree / name)
    if as_version:
        file = tree / "overdue_cli" / "version.py"
        file.write_text(file.read_text("utf-8").replace(version(), as_version), "utf-8")
    command = (sys.executable, "-m", "hatchling", "build", "-d", str(work / "dist"))
    subprocess.run(
        command, cwd=tree, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return sorted((work / "dist").iterdir())


def downloaded(place: Path, pythons: list[str]) -> list[Path]:
    """What the lock names, for each Python."""
    lock = ROOT / "requirements.lock"
    for python in pythons:
        command = (
            python,
            "-m",
            "pip",
            "download",
            "-q",
            "--require-hashes",
            "-r",
            str(lock),
            "-d",
            str(place),
        )
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return sorted(place.iterdir())


def put(index: Path, files: list[Path]) -> None:
    """Files into the folders of their packages, by the names that clients ask for."""
    for file in files:
        name = re.sub(r"[-_.]+", "-", re.split(r"-(?=\d)", file.name)[0]).lower()
        (index / name).mkdir(parents=True, exist_ok=True)
        os.link(file, index / name / file.name)


class Listing(http.server.SimpleHTTPRequestHandler):
    """A folder of folders is an index: what clients need is a page of links."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing."""


@contextmanager
def served(index: Path) -> Iterator[str]:
    handler = functools.partial(Listing, directory=str(index))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


if __name__ == "__main__":
    main()
