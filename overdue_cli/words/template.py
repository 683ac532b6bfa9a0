"""The marks by which texts are found for the catalogs."""


def template(context: str, text: str) -> tuple[str, str]:
    """An English text under its context. `{amount:money}` names a field and how it is shown."""
    return context, text
