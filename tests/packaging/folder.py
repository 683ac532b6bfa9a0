"""The folder that needs no Python, and the .deb made of it, where there is no Python: the folder in
a root that holds the C library, zlib and nothing else, the package in a bare Debian, both without a
network. On demand, as root:

    python .packaging/build.py OUT && python tests/packaging/folder.py OUT [DEBIAN]

where DEBIAN is a root as `debootstrap --variant=minbase` makes it; without one that is run.
Prints how long a start takes, and how large both are.
"""

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

HERE = Path(__file__).resolve().parents[2]
# Seconds of a processor: what a busy machine adds is not the program's.
LONGEST_START = 0.6
CASE = ("--days", "40", "--principal", "20000", "--income", "6000")
ADVISE = ("advise", *CASE, "--as-of", "2026-11-23")
# The loader by the name that programs have in them, what a program in C is linked with, and zlib,
# which every system has and PyInstaller asks for.
LOADER = "/lib64/ld-linux-x86-64.so.2"
LIBC = (
    "libc.so.6",
    "libz.so.1",
    "libm.so.6",
    "libdl.so.2",
    "libpthread.so.0",
    "librt.so.1",
    "libutil.so.1",
)


@dataclass(frozen=True, slots=True)
class Root:
    """A root of a file system, and where the program is in it."""

    place: Path
    program: str

    def run(self, *words: str, language: str = "C.UTF-8", ok: bool = True) -> bytes:
        """What the program prints there; nobody else is reachable."""
        done = self.ran(self.program, *words, language=language)
        if ok and done.returncode:
            raise SystemExit(f"{words}: {done.returncode}\n{done.stderr.decode()}")
        return done.stdout if ok else done.stderr

    def ran(self, *words: str, language: str = "C.UTF-8") -> "subprocess.CompletedProcess[bytes]":
        inside = (str(shutil.which("unshare")), "--net", str(shutil.which("chroot")))
        environment = {"LANG": language, "HOME": "/tmp", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        command = (*inside, str(self.place), *words)
        return subprocess.run(command, env=environment, capture_output=True, check=False)


def main() -> None:
    out = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        [packed] = out.glob("overdue-*-linux-*.tar.gz")
        root = bare(work / "bare")
        shutil.unpack_archive(packed, root / "opt", filter="data")
        check_folder(Root(root, "/opt/overdue/overdue"))
        [deb] = out.glob("*.deb")
        debian = Path(sys.argv[2]) if len(sys.argv) > 2 else debootstrapped(work / "debian")
        check_deb(Root(debian, "overdue"), deb)
    check_sums(out)
    say("the sums of all files", "right")


def bare(root: Path) -> Path:
    """A root with the libraries of this system, and with nothing that could run."""
    libraries = subprocess.check_output(("ldconfig", "-p"), text=True)
    for name in LIBC:
        [source] = set(re.findall(rf"^\s{re.escape(name)} .*x86-64.*=> (\S+)", libraries, re.M))
        put(source, root)
    put(LOADER, root)
    for folder in ("tmp", "opt", "dev"):
        (root / folder).mkdir()
    os.mknod(root / "dev" / "null", 0o20666, os.makedev(1, 3))
    return root


def put(source: str, root: Path) -> None:
    to = root / source.lstrip("/")
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, to)


def check_folder(root: Root) -> None:
    """It answers as the checkout does, to the byte; letters, pages and the rest are written."""
    for language in ("en", "zh", "zh-Hant"):
        spoken = (*ADVISE, "--lang", language)
        assert root.run(*spoken) == here(*spoken), language
    assert root.run(*ADVISE, "--json") == here(*ADVISE, "--json")
    several: tuple[tuple[str, ...], ...] = (
        ("rules", "minfadian"),
        ("products", "--json"),
        ("help", "privacy"),
        ("ask", "会坐牢吗"),
        ("calc", "court-fee", "--amount", "200000"),
        ("check-message", "今天不还就上门", "--json"),
    )
    for words in several:
        assert root.run(*words) == here(*words), words
    check_files(root)
    taken = sorted(seconds(root, *ADVISE) for _ in range(7))
    say(
        "a first answer from the folder",
        "{:.2f} s of a processor, {:.2f} s in all".format(*taken[3]),
    )
    say("the folder", f"{size(root.place / 'opt') / 1e6:.0f} MB")
    assert taken[3][0] <= LONGEST_START, taken


def check_files(root: Root) -> None:
    tmp = root.place / "tmp"
    for name in ("page.html", "page.docx", "page.md"):
        root.run(*ADVISE, "-o", f"/tmp/{name}")
        assert (tmp / name).read_bytes() == written(name, *ADVISE), name
    letter = ("letter", "itemised-bill", *CASE, "--as-of", "2026-11-23")
    root.run(*letter, "-o", "/tmp/letter.docx")
    assert (tmp / "letter.docx").read_bytes() == written("letter.docx", *letter)
    root.run("pack", "/tmp/pack", *CASE)
    assert any((tmp / "pack").iterdir())
    root.run("help", "--man", "/tmp/man")
    assert (tmp / "man/man1/overdue-advise.1").is_file()
    line = {"days_overdue": 40, "principal": 20000, "income": 6000, "as_of": "2026-11-23"}
    (tmp / "cases.jsonl").write_text(f"{json.dumps(line)}\n" * 20, "utf-8")
    answers = root.run("batch", "/tmp/cases.jsonl", "--jobs", "2").splitlines()
    assert len([each for each in answers if b'"answer"' in each]) == 20
    bill = Workbook()
    for row in (("还款日期", "还款金额"), ("2026-11-10", "500.00")):
        bill.worksheets[0].append(row)
    bill.save(tmp / "bill.xlsx")
    # by a process of its own, for which the program begins itself
    assert b'"500.00"' in root.run("import", "/tmp/bill.xlsx", "--json")
    sealed = root.run(*ADVISE, "--save", "/tmp/case.json.age", ok=False).decode()
    assert sealed, "a passphrase is typed at a terminal, and there is none"
    assert "pip" not in sealed, "what seals files is in it"


def check_deb(root: Root, deb: Path) -> None:
    """Put in, run by another user, taken out: and everything is as it was."""
    assert root.ran("/bin/sh", "-c", "command -v python3").returncode, "there is a Python"
    before = inventory(root.place)
    shutil.copy(deb, root.place / "opt" / "it.deb")
    managed(root, "dpkg", "-i", "/opt/it.deb")
    (root.place / "opt" / "it.deb").unlink()
    fields = managed(root, "dpkg-query", "-W", "-f", "${Version} ${Installed-Size}", "overdue-cli")
    say("the package: version, KiB", fields.strip())
    answer = managed(
        root, "su", "nobody", "-s", "/bin/sh", "-c", f"overdue {' '.join(ADVISE)} --json"
    )
    assert answer.encode() == here(*ADVISE, "--json")
    assert managed(root, "dpkg", "--verify", "overdue-cli") == ""
    for path in (
        "man/man1/overdue-advise.1.gz",
        "man/zh_CN/man1/overdue.1.gz",
        "doc/overdue-cli/copyright",
    ):
        assert (root.place / "usr/share" / path).is_file(), path
    managed(root, "dpkg", "--purge", "overdue-cli")
    assert inventory(root.place) == before
    say("the package put in, run and purged", f"{deb.stat().st_size / 1e6:.0f} MB")


def managed(root: Root, *words: str) -> str:
    done = root.ran(*words)
    if done.returncode:
        raise SystemExit(
            f"{words}: {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}"
        )
    return done.stdout.decode()


def inventory(root: Path) -> set[str]:
    """Every name in a root, without the records that dpkg keeps of what it did."""
    kept = ("var/lib/dpkg/", "var/log/")
    names = (str(path.relative_to(root)) for path in root.rglob("*"))
    return {name for name in names if not name.startswith(kept)}


def debootstrapped(root: Path) -> Path:
    command = ("debootstrap", "--variant=minbase", "stable", str(root))
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return root


def check_sums(out: Path) -> None:
    subprocess.run(("sha256sum", "--quiet", "-c", "SHA256SUMS"), cwd=out, check=True)
    listed = {line.split()[1] for line in (out / "SHA256SUMS").read_text("utf-8").splitlines()}
    assert listed == {path.name for path in out.iterdir()} - {"SHA256SUMS"}
    for made in (*out.glob("*.whl"), *out.glob("*.deb"), *out.glob("overdue-*.tar.gz")):
        bill = json.loads(made.with_name(f"{made.name}.cdx.json").read_text("utf-8"))
        names = {component["name"] for component in bill["components"]}
        assert bill["bomFormat"] == "CycloneDX"
        assert names >= {"click", "python-docx"}
        assert ("python" in names) == (made.suffix != ".whl")


def here(*words: str) -> bytes:
    """What the checkout prints."""
    environment = {**os.environ, "PYTHONPATH": str(HERE), "LANG": "C.UTF-8", "LC_ALL": ""}
    command = (sys.executable, "-m", "overdue_cli", *words)
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout


def written(name: str, *words: str) -> bytes:
    """What the checkout writes into a file."""
    with tempfile.TemporaryDirectory() as scratch:
        here(*words, "-o", str(Path(scratch) / name))
        return (Path(scratch) / name).read_bytes()


def seconds(root: Root, *words: str) -> tuple[float, float]:
    """What a run takes of a processor, and by the clock."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    root.run(*words)
    clock, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, clock


def size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*"))


def say(what: str, found: str) -> None:
    sys.stdout.write(f"{what:40} {found}\n")


if __name__ == "__main__":
    main()
