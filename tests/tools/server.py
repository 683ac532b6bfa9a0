"""Starts `overdue mcp` as another program does: by the client of the package, over its standard
input and output.
"""

import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import anyio
from mcp import Client, StdioServerParameters, stdio_client

from tests.cli.running import environment

SECONDS = 60


class Result(NamedTuple):
    """What a tool said: its answer or problems, and what was told beside them."""

    text: str
    beside: tuple[str, ...]
    failed: bool


@asynccontextmanager
async def started(*argv: str, driver: str = "", **env: str) -> AsyncIterator[Client]:
    """The program as a process of its own, asked until the block ends; with a few lines of Python
    before it.
    """
    code = f"{driver}\nfrom overdue_cli.__main__ import run\nrun()\n"
    server = StdioServerParameters(
        command=sys.executable,
        args=["-c", code, "mcp", *argv],
        env=environment(**env),
    )
    with anyio.fail_after(SECONDS):
        async with Client(stdio_client(server)) as client:
            yield client


async def asked(client: Client, tool: str, arguments: Mapping[str, Any]) -> Result:
    """What a tool answers."""
    found = await client.call_tool(tool, dict(arguments))
    first, *rest = (each.text for each in found.content if each.type == "text")
    return Result(first, (*rest,), bool(found.is_error))


def run(scene: Callable[[], Awaitable[None]]) -> None:
    """Play a scene to its end."""
    anyio.run(scene)
