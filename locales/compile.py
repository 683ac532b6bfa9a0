"""Compiles what people edit into what starts fast: the catalogs, and the rulebook; hatchling's
build hook, and a command for a checkout.

A catalog becomes two files: `<language>/overdue_cli.texts`, every key and its text, in turn, with
NUL between them, which is read in one step; and `<language>/LC_MESSAGES/click.mo`, the few
messages of the command-line framework, which asks gettext for them. A wheel carries them in
`overdue_cli/locales/`; an editable install has them below `locales/`, ignored by git. A catalog
that is missing, broken, fuzzy or untranslated stops the build: nobody shall install a program that
falls into another language halfway.

The rulebook's TOML files go, parsed, into one `compiled.json` beside them, each under the checksum
of its text: a file changed since is read anew, so what is compiled can be missing or old but never
wrong.

From the top of a checkout, after a change of the texts in the code (what is taken:
[[tool.babel.mappings]]):

    pybabel extract -F pyproject.toml --add-location=file --project=overdue-cli \\
        -o locales/overdue_cli.pot .
    pybabel update -N --ignore-obsolete --ignore-pot-creation-date \\
        -D overdue_cli -i locales/overdue_cli.pot -d locales
    python locales/compile.py
"""

import json
import re
import tomllib
import zlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LOCALES = Path(__file__).resolve().parent
RULEBOOK = LOCALES.parent / "overdue_cli" / "rulebook" / "data"
# Babel's reader takes a string without its closing quote, and drops a letter.
PO_LINE = re.compile(r'(#.*|((msgctxt|msgid|msgid_plural|msgstr(\[\d\])?) )?"([^"\\]|\\.)*")?')


class CatalogHook(BuildHookInterface[BuilderConfig]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        self.scratch = TemporaryDirectory()
        compiled = LOCALES if version == "editable" else Path(self.scratch.name)
        compile_into(
            compiled
        )  # for an sdist too: no wheel could be made from one with a bad catalog
        self.rules = TemporaryDirectory()
        rules = (RULEBOOK if version == "editable" else Path(self.rules.name)) / "compiled.json"
        if self.target_name == "wheel" and version != "editable":
            build_data["force_include"][str(compiled)] = "overdue_cli/locales"
            build_data["force_include"][str(rules)] = "overdue_cli/rulebook/data/compiled.json"
        compile_rulebook(rules)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        self.scratch.cleanup()
        self.rules.cleanup()


def compile_into(directory: Path) -> None:
    """Write every catalog as its two files (see above)."""
    languages = sorted(LOCALES.glob("*/LC_MESSAGES"))
    if not languages:
        raise SystemExit(f"{LOCALES.name}: there is no catalog; the program would know no Chinese")
    for language in languages:
        catalog = read_catalog(language / "overdue_cli.po")
        target = directory / language.relative_to(LOCALES)
        target.mkdir(parents=True, exist_ok=True)
        texts = ((each.context, str(each.string)) for each in catalog if each.id and each.context)
        written = "\0".join(chain.from_iterable(texts))
        (target.parent / "overdue_cli.texts").write_text(written, "utf-8")
        with (target / "click.mo").open("wb") as file:
            write_mo(file, of_framework(catalog))


def of_framework(catalog: Catalog) -> Catalog:
    """The messages of the command-line framework: those without a key."""
    framework = Catalog(locale=catalog.locale, domain="click")
    for message in catalog:
        if message.id and not message.context:
            framework.add(message.id, message.string)
    return framework


def compile_rulebook(target: Path) -> None:
    """Every TOML file by its name: the checksum of its bytes, and what it says, numbers as exact
    text.
    """
    compiled = {}
    for source in sorted(RULEBOOK.rglob("*.toml")):
        text = source.read_bytes()
        said = tomllib.loads(text.decode("utf-8"), parse_float=str)
        compiled[source.relative_to(RULEBOOK).as_posix()] = {
            "checksum": zlib.crc32(text),
            "said": said,
        }
    target.write_text(
        json.dumps(compiled, ensure_ascii=False, default=str, separators=(",", ":")), "utf-8"
    )


def read_catalog(path: Path) -> Catalog:
    """The catalog at `path`, or SystemExit with all that is wrong with it."""
    name = path.relative_to(LOCALES.parent)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        catalog = read_po(lines, locale=path.parts[-3], domain=path.stem, abort_invalid=True)
    except (OSError, ValueError, PoFileError) as error:
        raise SystemExit(f"{name}: cannot be read: {error}") from error
    broken = [
        f"{name}:{n}: not PO: {line}"
        for n, line in enumerate(lines, 1)
        if not PO_LINE.fullmatch(line)
    ]
    problems = broken + [f"{name}:{problem}" for problem in unfinished(catalog)]
    if problems:
        raise SystemExit("\n".join(problems))
    return catalog


def unfinished(catalog: Catalog) -> Iterator[str]:
    for message in catalog:
        texts = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.fuzzy:
            yield f"{message.lineno or 1}: fuzzy: {message.id!r}"
        if not all(texts):
            yield f"{message.lineno}: not translated: {message.id!r}"
    for message, errors in catalog.check():
        yield from (f"{message.lineno}: {error}: {message.id!r}" for error in errors)


if __name__ == "__main__":
    compile_into(LOCALES)
    compile_rulebook(RULEBOOK / "compiled.json")
