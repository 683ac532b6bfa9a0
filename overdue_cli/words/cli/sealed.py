"""Words for files sealed with a passphrase."""

from overdue_cli.words.template import template

SEALED = dict(
    (
        template(
            "seal.new",
            "{name} will be sealed with a passphrase (age format). Choose one of several words "
            "that nobody guesses, and write it down somewhere safe: if it is forgotten, nobody can "
            "open the file again, this program neither. Each opening and writing takes some "
            "seconds and about 1 GB of memory.",
        ),
        template("seal.again", "The same once more:"),
        template(
            "seal.open",
            "{name} is sealed. Opening it takes some seconds and about 1 GB of memory.",
        ),
        template("seal.prompt", "Passphrase (not shown): "),
        template("seal.empty", "A passphrase is needed."),
        template("seal.differ", "The two are not the same. Once more from the start."),
        template(
            "seal.wrong",
            "This does not open {name}: the passphrase is another, or the file is damaged.",
        ),
    )
)
