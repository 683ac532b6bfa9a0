"""How deep the working of a figure is shown."""

DEEPEST = 9


def depth_of(text: str | None) -> int:
    """The levels that `--depth` asks for; all of them where nothing was said."""
    if text is None:
        return DEEPEST
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.core.request import parse
    from overdue_cli.core.request.unreadable import Unreadable

    try:
        return parse.count(text, typed=True)
    except Unreadable as error:
        refuse(error.code, "--depth")
