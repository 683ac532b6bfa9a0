"""What a release consists of, made from a checkout:

    python .packaging/build.py OUT [--without-folder]

The sdist and the wheel; a folder that needs no Python, packed, for the system this runs on; on a
system with dpkg-deb a .deb made of that folder; a bill of materials (CycloneDX) beside the wheel
and beside the folder; and SHA256SUMS of all of it. Everything fetched for it is checked by the
hashes of the locks. Nothing is uploaded. The folder is for systems with the C library of this
one, or a later one.
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(HERE))
from bill import bill_of, lines_of, of_program  # noqa: E402  beside this file, as in locales/compile.py
from deb import write_deb  # noqa: E402

# An extra that somebody without Python could not add, files sealed with a passphrase; its package.
FROZEN, EXTRA = "sealed", "pyrage"
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("out", type=Path)
    parser.add_argument("--without-folder", action="store_true", help="the sdist and the wheel")
    asked = parser.parse_args()
    out: Path = asked.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    if any(out.iterdir()):
        raise SystemExit(f"{out} is not empty")
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        (work / "program.lock").write_text(locks(), "utf-8")
        python = environment(work / "env", work / "program.lock", HERE / "folder.lock")
        wheel = packages(python, work, out)
        if not asked.without_folder:
            folder(python, version_of(wheel), work, out)
        bills(python, environment(work / "bill", HERE / "bill.lock"), out)
    write_sums(out)


def environment(place: Path, *locked: Path) -> Path:
    """A Python with the packages of locks, and no others."""
    venv.create(place, with_pip=True)
    python = place / SCRIPTS / "python"
    for lock in locked:
        run(python, "-m", "pip", "install", "-q", "--no-deps", "--require-hashes", "-r", lock)
    return python


def locks() -> str:
    """The lock of what the program requires, and the lines of the extra in that of the tests."""
    of_tests = (ROOT / "requirements-dev.lock").read_text("utf-8")
    return (ROOT / "requirements.lock").read_text("utf-8") + lines_of(EXTRA, of_tests)


def packages(python: Path, work: Path, out: Path) -> Path:
    """The sdist, and the wheel made from it and from nothing else."""
    run(python, "-m", "hatchling", "build", "-t", "sdist", "-d", out, at=ROOT)
    [sdist] = out.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(work / "sdist", filter="data")
    [tree] = (work / "sdist").iterdir()
    run(python, "-m", "hatchling", "build", "-t", "wheel", "-d", out, at=tree)
    [wheel] = out.glob("*.whl")
    run(python, "-m", "pip", "install", "-q", "--no-deps", wheel)
    return wheel


def folder(python: Path, version: str, work: Path, out: Path) -> None:
    """The folder packed, and the .deb made of it."""
    run(python, "-m", "PyInstaller", "--log-level", "WARN", HERE / "overdue.spec", at=work)
    made = work / "dist" / "overdue"
    run(python, HERE / "licences.py", made, f"overdue-cli[{FROZEN}]")
    for name in ("LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, made)
    name = f"overdue-{version}-{platform.system().lower()}-{platform.machine().lower()}"
    kind = "zip" if os.name == "nt" else "gztar"
    shutil.make_archive(str(out / name), kind, made.parent, "overdue")
    if shutil.which("dpkg-deb"):
        write_deb(made, version, work / "deb", out)


def bills(python: Path, tool: Path, out: Path) -> None:
    """A bill of materials beside each thing that can be installed; an sdist brings nothing."""
    wheels = sorted(out.glob("*.whl"))
    frozen = sorted([*out.glob("overdue-*"), *out.glob("*.deb")])
    for made in (*wheels, *frozen):
        of = f"overdue-cli[{FROZEN}]" if made in frozen else "overdue-cli"
        asked = [str(python), str(HERE / "parts.py"), of]
        names = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()
        written = bill_of(tool, names, locks())
        to = made.with_name(f"{made.name}.cdx.json")
        to.write_text(of_program(written, version_of(wheels[0]), frozen=made in frozen), "utf-8")


def version_of(wheel: Path) -> str:
    return wheel.name.split("-")[1]


def write_sums(out: Path) -> None:
    files = sorted(path for path in out.iterdir() if path.is_file())
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (out / "SHA256SUMS").write_text("".join(lines), "utf-8", newline="\n")


def run(*command: object, at: Path | None = None) -> None:
    subprocess.run([str(word) for word in command], cwd=at, check=True)


if __name__ == "__main__":
    main()
