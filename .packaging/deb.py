"""A .deb made of the folder: /usr/lib/overdue, `overdue` on the path, man pages in the languages
of the program, copyright. It asks for no Python, runs no script when it is put in or taken out,
and leaves nothing behind.
"""

import gzip
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: overdue-cli
Version: {version}
Architecture: {machine}
Maintainer: the overdue_cli authors <noreply@invalid>
Depends: libc6 (>= {libc}), zlib1g
Installed-Size: {size}
Section: misc
Priority: optional
Description: advisor for people in mainland China whose loan is overdue
 Where one stands, what has been added, a plan one can keep, letters, and who
 can help; every figure and every legal sentence with its source. In Chinese
 and English. No network, and nothing is kept unless one asks for it.
"""


def write_deb(folder: Path, version: str, work: Path, out: Path) -> Path:
    """The package of a folder as PyInstaller made it."""
    program, share = work / "usr" / "lib" / "overdue", work / "usr" / "share"
    shutil.copytree(folder, program, symlinks=True)
    (work / "usr" / "bin").mkdir(parents=True)
    (work / "usr" / "bin" / "overdue").symlink_to("../lib/overdue/overdue")
    write_documents(program, share / "doc" / "overdue-cli")
    write_manual(program / "overdue", share / "man")
    set_modes(work)
    machine = MACHINES[platform.machine()]
    (work / "DEBIAN").mkdir(mode=0o755)
    size = sum(path.lstat().st_size for path in work.rglob("*")) // 1024
    # A release to come is earlier than the release: in Debian's order only ~ says so.
    version = re.sub(r"(rc|a|b|\.dev)(?=\d)", r"~\1", version)
    libc = platform.libc_ver()[1]
    control = CONTROL.format(version=version, machine=machine, libc=libc, size=size)
    (work / "DEBIAN" / "control").write_text(control, "utf-8")
    made = out / f"overdue-cli_{version}_{machine}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-b", work, made], check=True)
    return made


def write_documents(program: Path, place: Path) -> None:
    """What a package says of itself; the folder's own copies go."""
    place.mkdir(parents=True)
    shutil.move(program / "LICENSE", place / "copyright")
    shutil.move(program / "licences", place / "licences")
    with gzip.GzipFile(place / "changelog.gz", "wb", mtime=0) as file:
        file.write((program / "CHANGELOG.md").read_bytes())
    (program / "CHANGELOG.md").unlink()


def write_manual(overdue: Path, place: Path) -> None:
    """The man pages, as the program writes them."""
    command = [str(overdue), "help", "--man", str(place)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for page in sorted(place.rglob("*.[0-9]")):
        with gzip.GzipFile(f"{page}.gz", "wb", mtime=0) as file:
            file.write(page.read_bytes())
        page.unlink()


def set_modes(work: Path) -> None:
    """For everybody to read and nobody to change, whatever the umask was."""
    for path in (work, *work.rglob("*")):
        if not path.is_symlink():
            may_run = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if may_run else 0o644)
