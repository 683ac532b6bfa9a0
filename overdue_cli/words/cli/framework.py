"""The messages of the command-line framework itself, named here so that the catalogs hold them."""


def N_(text: str) -> str:  # noqa: N802  the name by which extraction tools know it
    """Mark a text for the catalogs; it is looked up by click."""
    return text


def ngettext(one: str, many: str) -> tuple[str, str]:
    """The same for a text that counts."""
    return one, many


FRAMEWORK = (
    N_("Usage:"),
    N_("Options"),
    N_("Commands"),
    N_("Arguments"),
    N_("No such option {name!r}."),
    N_("No such command {name!r}."),
    N_("Missing option"),
    N_("Missing argument"),
    N_("Missing parameter"),
    N_("Missing command."),
    N_("Invalid value: {message}"),
    N_("Invalid value for {param_hint}: {message}"),
    N_("Option {name!r} does not take a value."),
    N_("Show this message and exit."),
    N_("default: {default}"),
    N_("required"),
    N_("Choose from:\n\t{choices}"),
)

PLURALS = (
    ngettext("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ngettext(
        "Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."
    ),
    ngettext("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)
