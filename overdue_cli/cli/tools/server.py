"""The tools over standard input and output, by the maintained package `mcp`.

It opens no file and no connection. Its log and its traces are off: they would hold what is asked.
"""

import logging
import signal
import sys
from collections.abc import Mapping
from typing import IO, Any, cast

import anyio
import mcp.types as types
from mcp import MCPError
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from overdue_cli import __version__
from overdue_cli.cli.spoken import spoken
from overdue_cli.cli.tools import resources
from overdue_cli.cli.tools.answering import AnswersOut, Unanswered, UntilAnswered
from overdue_cli.cli.tools.calling import called
from overdue_cli.cli.tools.lines import UNREADABLE, Lines
from overdue_cli.cli.tools.tools import TOOLS, input_schema
from overdue_cli.words.cli.tools import TOOL_WORDS

# An answer hangs on the rulebook alone, and no tool changes anything.
HINTS = types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)


class Requests:
    """What is answered to each kind of request, in one language where a call names no other."""

    def __init__(self, language: str) -> None:
        self.language, self.words = language, spoken(language)
        self.one_at_a_time = anyio.CapacityLimiter(1)

    def text(self, key: str, **fields: object) -> str:
        return self.words.text(f"tool.{key}", TOOL_WORDS, **fields)

    async def list_tools(self, _ctx: Any, _asked: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[self._tool(name) for name in TOOLS])

    def _tool(self, name: str) -> types.Tool:
        schema = input_schema(name, self.words)
        return types.Tool(
            name=name, description=self.text(name), input_schema=schema, annotations=HINTS
        )

    async def call_tool(
        self, _ctx: Any, asked: types.CallToolRequestParams
    ) -> types.CallToolResult:
        if asked.name not in TOOLS:
            message = self.text("unknown", tools=", ".join(TOOLS))
            raise MCPError(code=types.INVALID_PARAMS, message=message)
        given: Mapping[str, Any] = asked.arguments or {}
        # in a thread, so that a ping is answered meanwhile
        found = await anyio.to_thread.run_sync(
            called, asked.name, given, self.language, limiter=self.one_at_a_time
        )
        content = [
            types.TextContent(type="text", text=text) for text in (found.text, *found.notices)
        ]
        return types.CallToolResult(content=[*content], is_error=found.failed)

    async def list_resources(self, _ctx: Any, _asked: Any) -> types.ListResourcesResult:
        found = [
            types.Resource(uri=address, name=address.removeprefix("overdue://"), mime_type=kind)
            for address, kind in resources.addresses()
        ]
        return types.ListResourcesResult(resources=found)

    async def list_templates(self, _ctx: Any, _asked: Any) -> types.ListResourceTemplatesResult:
        template = types.ResourceTemplate(
            uri_template=resources.CITATION, name="citation", mime_type=resources.JSON
        )
        return types.ListResourceTemplatesResult(resource_templates=[template])

    async def read_resource(
        self, _ctx: Any, asked: types.ReadResourceRequestParams
    ) -> types.ReadResourceResult:
        address = str(asked.uri)
        try:
            text, kind = resources.resource(address, self.language)
        except resources.NoSuchResource:
            message = self.text("no-resource")
            raise MCPError(code=types.INVALID_PARAMS, message=message) from None
        content = types.TextResourceContents(uri=address, mime_type=kind, text=text.decode("utf-8"))
        return types.ReadResourceResult(contents=[content])

    async def refuse(self, _ctx: Any, _asked: Any) -> types.EmptyResult:
        """The answer to a line that could not be read."""
        raise MCPError(code=types.PARSE_ERROR, message=self.text("unreadable"))


def serve(language: str) -> None:
    """Answer until standard input ends."""
    logging.disable(logging.CRITICAL)
    # nothing is half done when it stops, and a thread that reads is not waited for
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    anyio.run(_serve, language)


async def _serve(language: str) -> None:
    requests = Requests(language)
    server = Server(
        "overdue",
        version=__version__,
        instructions=requests.text("instructions"),
        on_list_tools=requests.list_tools,
        on_call_tool=requests.call_tool,
        on_list_resources=requests.list_resources,
        on_list_resource_templates=requests.list_templates,
        on_read_resource=requests.read_resource,
    )
    server.middleware.clear()  # it is there for traces, and no more
    server.add_request_handler(UNREADABLE, types.RequestParams, requests.refuse)
    wrapped: Any = anyio.wrap_file(cast("IO[str]", Lines(sys.stdin.buffer)))
    async with stdio_server(stdin=wrapped) as (read, write):
        left = Unanswered()
        asked: Any = UntilAnswered(read, left)
        answers: Any = AnswersOut(write, left.written)
        await server.run(asked, answers, server.create_initialization_options())
