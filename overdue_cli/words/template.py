"""English texts, and the marks by which they are found for the catalogs."""


class Text(str):
    """An English text that knows its context, which with it finds the translation."""

    context: str

    def __new__(cls, context: str, text: str) -> "Text":
        made = super().__new__(cls, text)
        made.context = context
        return made


Entry = tuple[str, Text]


def template(context: str, text: str) -> Entry:
    """An English text under its context. `{amount:money}` names a field and how it is shown."""
    return context, Text(context, text)


def same(key: str, entry: Entry) -> Entry:
    """The text of another entry under one more key: a translator meets it once, under the first."""
    return key, entry[1]
