"""The licences of all that is in the folder: of the packages, of Python, and of the libraries of
the system that came along. Run in the environment that the folder was made from:

python .packaging/licences.py FOLDER 'overdue-cli[sealed]'
"""

import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

from parts import parts_of

# As packages name such a file.
NAMES = ("licen", "copying", "notice", "authors")


def write_licences(packages: list[str], made: Path) -> None:
    """Write them below the folder, a name for each part."""
    place = made / "licences"
    for name in packages:
        about = [each for each in distribution(name).files or () if ".dist-info" in str(each)]
        found = [each for each in about if is_licence(each.name)]
        if not found:
            raise SystemExit(f"{name}: no licence in what it installed")
        for each in found:
            keep(Path(str(each.locate())), place / name / each.name)
    keep(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", place / "python" / "LICENSE.txt")
    if shutil.which("dpkg-query"):
        for library in made.rglob("lib*.so*"):
            owner = owner_of(library.name)
            if owner:
                keep(Path("/usr/share/doc") / owner / "copyright", place / owner / "copyright")


def is_licence(name: str) -> bool:
    return any(part in name.lower() for part in NAMES)


def keep(source: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)


def owner_of(library: str) -> str:
    """The package of the system that a library came from; empty where it came from none."""
    asked = ["dpkg-query", "-S", f"*/{library}"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return found.partition(":")[0]


if __name__ == "__main__":
    write_licences(parts_of(sys.argv[2]), Path(sys.argv[1]))
