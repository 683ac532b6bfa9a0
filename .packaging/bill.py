"""A bill of materials (CycloneDX) of what somebody gets: the packages behind the program, at the
versions and with the hashes of the locks; of a folder also the Python in it.
"""

import json
import platform
import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

PROGRAM = "overdue-cli"


def bill_of(tool: Path, names: list[str], locks: str) -> dict[str, Any]:
    """The bill of these packages, which have their lines in `locks`; `tool` is a Python that has
    cyclonedx-bom.
    """
    with TemporaryDirectory() as scratch:
        lock, bill = Path(scratch) / "lock.txt", Path(scratch) / "bill.json"
        lines = [lines_of(name, locks) for name in names if name != PROGRAM]
        lock.write_text("".join(lines), "utf-8")
        written = ("--of", "JSON", "--output-reproducible", "-o", bill)
        subprocess.run([tool, "-m", "cyclonedx_py", "requirements", *written, lock], check=True)
        read: dict[str, Any] = json.loads(bill.read_text("utf-8"))
    return read


def of_program(bill: dict[str, Any], version: str, *, frozen: bool) -> str:
    """Its text, as that of a version of the program; a folder has a Python in it."""
    bill["metadata"]["component"] = component("application", PROGRAM, version, "pypi")
    if frozen:
        runtime = component("platform", "python", platform.python_version(), "generic")
        bill["components"].append(runtime)
    return json.dumps(bill, indent=1, sort_keys=True) + "\n"


def lines_of(name: str, locks: str) -> str:
    """The lines of a package in the text of locks."""
    found = re.search(rf"^{re.escape(name)}==(?:.*\\\n)*.*$", locks, re.M)
    if not found:
        raise SystemExit(f"no lock has {name}")
    return found[0] + "\n"


def component(kind: str, name: str, version: str, index: str) -> dict[str, str]:
    place = f"pkg:{index}/{name}@{version}"
    return {"type": kind, "name": name, "version": version, "purl": place, "bom-ref": place}
