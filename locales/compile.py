"""Compiles what people edit into what starts fast: the catalogs, and the rulebook; hatchling's
build hook, and a command for a checkout.

A catalog becomes two files: `<language>/overdue_cli.texts`, every key and its text, in turn, with
NUL between them, which is read in one step; and `<language>/LC_MESSAGES/click.mo`, the few
messages of the command-line framework, which asks gettext for them. A wheel carries them in
`overdue_cli/locales/`; an editable install has them below `locales/`, ignored by git. A catalog
that is missing, broken, fuzzy or untranslated stops the build: nobody shall install a program that
falls into another language halfway. Beside the traditional catalog stand the pages of the manual in
traditional characters.

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
import sys
import tomllib
import zlib
from collections.abc import Iterable, Iterator
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
sys.path.insert(0, str(LOCALES))
from traditional import INSTEAD, traditional  # noqa: E402  beside this file, wherever that is

SIMPLIFIED, TRADITIONAL = "zh_CN", "zh_Hant"
MANUAL = LOCALES.parent / "overdue_cli" / "manual" / "zh"
# Blocks and words of code in Markdown.
TYPED = re.compile(r"(^```.*?^```$|`[^`\n]+`)", re.M | re.S)
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
    languages = sorted(path.parent for path in LOCALES.glob("*/LC_MESSAGES/overdue_cli.po"))
    if not languages:
        raise SystemExit(f"{LOCALES.name}: there is no catalog; the program would know no Chinese")
    for language in languages:
        catalog = read_catalog(language / "overdue_cli.po")
        texts = [(each.context, str(each.string)) for each in catalog if each.id and each.context]
        framework = of_framework(catalog)
        write_language(directory / language.parent.name, texts, framework)
        if language.parent.name == SIMPLIFIED:
            write_language(directory / TRADITIONAL, in_traditional(texts), converted(framework))
            write_manual(directory / TRADITIONAL / "manual")


def write_language(place: Path, texts: Iterable[tuple[str, str]], framework: Catalog) -> None:
    """The two files of a language."""
    (place / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
    (place / "overdue_cli.texts").write_text("\0".join(chain.from_iterable(texts)), "utf-8")
    with (place / "LC_MESSAGES" / "click.mo").open("wb") as file:
        write_mo(file, framework)


def write_manual(place: Path) -> None:
    """The pages of the manual in traditional characters; what is typed, and printed, stays."""
    place.mkdir(parents=True, exist_ok=True)
    for source in sorted(MANUAL.glob("*.md")):
        parts = TYPED.split(source.read_text("utf-8"))
        parts[::2] = map(traditional, parts[::2])
        (place / source.name).write_text("".join(parts), "utf-8")


def in_traditional(texts: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The texts in traditional characters; and what the rulebook calls things, by `=` and the
    simplified name.
    """
    for key, text in texts:
        yield key, INSTEAD.get(key) or traditional(text)
    for name in sorted(set(names_of_rulebook())):
        yield f"={name}", traditional(name)


def names_of_rulebook() -> Iterator[str]:
    """Chinese names in the rulebook that are neither the title nor a quote of an instrument; what
    is practice, or set by this program, has no title but one of ours.
    """
    for source in sorted((RULEBOOK / "products").glob("*.toml")):
        said = tomllib.loads(source.read_text("utf-8"))
        yield from (said[key] for key in ("name-zh", "lender-name-zh") if said.get(key))
    for question in tomllib.loads((RULEBOOK / "questions.toml").read_text("utf-8")).values():
        yield question["zh"][0]
    for source in (RULEBOOK / "instruments.toml", *sorted(RULEBOOK.glob("instruments/*.toml"))):
        for instrument in tomllib.loads(source.read_text("utf-8")).values():
            if instrument["force"] in ("practice", "assumption"):
                yield instrument["title-zh"]
            for article in instrument["articles"].values():
                if article.get("about-zh"):
                    yield article["about-zh"]


def converted(framework: Catalog) -> Catalog:
    """The framework's messages in traditional characters."""
    other = Catalog(locale="zh_Hant", domain="click")
    for message in framework:
        if message.id:
            said = message.string
            strings = said if isinstance(said, tuple) else (str(said),)
            written = tuple(traditional(string) for string in strings)
            other.add(message.id, written if isinstance(said, tuple) else written[0])
    return other


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
