"""The end of what is asked: it comes after the answers to all that was read before it, also where
whoever asked closes standard input at once.
"""

from collections.abc import Callable
from typing import Any

import anyio

# Seconds for which an answer is waited for at the end; a request within the limits takes few.
PATIENCE = 60


class Unanswered:
    """The requests that were read, and neither answered nor taken back."""

    def __init__(self) -> None:
        self._numbers: set[Any] = set()
        self._fewer = anyio.Event()

    def read(self, message: Any) -> None:
        """What came in: a request, or one taken back, which gets no answer."""
        number, method = getattr(message, "id", None), getattr(message, "method", None)
        if number is not None and method is not None:
            self._numbers.add(number)
        elif method == "notifications/cancelled":
            self._done((message.params or {}).get("requestId"))

    def written(self, message: Any) -> None:
        """What went out: an answer has the number of its request, and no method."""
        if getattr(message, "method", None) is None:
            self._done(getattr(message, "id", None))

    def _done(self, number: Any) -> None:
        self._numbers.discard(number)
        self._fewer.set()
        self._fewer = anyio.Event()

    async def none_left(self) -> None:
        """Wait for the answers that are still to come."""
        with anyio.move_on_after(PATIENCE):
            while self._numbers:
                await self._fewer.wait()


class _Stream:
    """A stream of the package, with what it passes on looked at."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    async def __aenter__(self) -> "_Stream":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._inner.aclose()


class UntilAnswered(_Stream):
    """What comes in; it ends when all of it is answered."""

    def __init__(self, inner: Any, unanswered: Unanswered) -> None:
        super().__init__(inner)
        self._unanswered = unanswered

    async def receive(self) -> Any:
        try:
            found = await self._inner.receive()
        except anyio.EndOfStream:
            await self._unanswered.none_left()
            raise
        self._unanswered.read(getattr(found, "message", None))
        return found

    def __aiter__(self) -> "UntilAnswered":
        return self

    async def __anext__(self) -> Any:
        try:
            return await self.receive()
        except anyio.EndOfStream:
            raise StopAsyncIteration from None


class AnswersOut(_Stream):
    """What goes out."""

    def __init__(self, inner: Any, written: Callable[[Any], None]) -> None:
        super().__init__(inner)
        self._written = written

    async def send(self, item: Any) -> None:
        await self._inner.send(item)
        self._written(getattr(item, "message", None))
