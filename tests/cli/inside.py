"""Runs the program inside this process, for what needs very many runs."""

import io
import os
import sys
from collections.abc import Sequence
from unittest.mock import patch

from overdue_cli.__main__ import main
from tests.cli.running import Ran


def overdue_inside(argv: Sequence[str], stdin: bytes = b"") -> Ran:
    """`overdue ARGV`, its streams kept in memory. An exception it lets through is raised."""
    out, errors = io.BytesIO(), io.BytesIO()
    with (
        patch.dict(os.environ),  # `--quiet` and its like stand there, for one run alone
        patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8")),
        patch.object(sys, "stdout", io.TextIOWrapper(out, "utf-8")) as stdout,
        patch.object(sys, "stderr", io.TextIOWrapper(errors, "utf-8")) as stderr,
    ):
        try:
            status = main([*argv])
        except SystemExit as stop:
            status = stop.code if isinstance(stop.code, int) else 1
        stdout.flush()
        stderr.flush()
        return Ran(status, out.getvalue(), errors.getvalue().decode("utf-8"))
