"""Which language is spoken, and its catalog."""

import gettext
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from overdue_cli.errors import RulebookError

# Every key and its text, in turn, with NUL between them: read in one step, and without a library.
CATALOG = "overdue_cli.texts"
FRAMEWORK_DOMAIN = "click"
DEFAULT = "zh_CN"
TRADITIONAL = "zh_Hant"
# The languages spoken, as they are asked for.
LANGUAGES = ("zh", "zh-Hant", "en")
SPOKEN = {"zh": "zh_CN", "zh_cn": "zh_CN", "zh_hans": "zh_CN", "en": "en"}
# In a wheel the catalogs lie inside the package, in a checkout beside it.
_PLACES = (Path(__file__).parents[1] / "locales", Path(__file__).parents[2] / "locales")


def language_named(name: str) -> str | None:
    """`zh`, `zh_CN.UTF-8`, `en-US` … to a language spoken here; None for any other."""
    if is_traditional(name):
        return TRADITIONAL
    plain = name.split(".")[0].split("@")[0].replace("-", "_").lower()
    return SPOKEN.get(plain) or SPOKEN.get(plain.split("_")[0])


def is_traditional(name: str) -> bool:
    """Whether a language asked for is Chinese in traditional characters."""
    parts = name.split(".")[0].replace("-", "_").lower().split("_")
    return parts[0] in ("zh", "yue") and bool({"tw", "hk", "mo", "hant"} & {*parts[1:]})


def language_of(environment: Mapping[str, str]) -> str:
    """OVERDUE_LANG, then LC_ALL, LC_MESSAGES, LANG, then Chinese."""
    for variable in ("OVERDUE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        found = language_named(environment.get(variable, ""))
        if found:
            return found
    return DEFAULT


@cache
def catalog(language: str) -> Mapping[str, str]:
    """The texts of a language by their keys; none for English, which is in the code. A missing
    catalog is an error, never silence.
    """
    if language == "en":
        return {}
    found = (catalog_place() / language / CATALOG).read_text(encoding="utf-8").split("\0")
    return dict(zip(found[::2], found[1::2], strict=True))


def catalog_place() -> Path:
    """The folder that holds the compiled catalogs."""
    for place in _PLACES:
        if (place / DEFAULT / CATALOG).exists():
            return place
    raise RulebookError("no compiled catalog found: reinstall, or run `python locales/compile.py`")


def speak_through_gettext(language: str) -> None:
    """Let click's own messages come out in `language`; it asks the process-wide gettext domain.

    They have a small domain of their own: click asks for one even where it prints none, and the
    whole catalog would be parsed for it.
    """
    if language != "en":
        gettext.bindtextdomain(FRAMEWORK_DOMAIN, str(catalog_place()))
    gettext.textdomain(FRAMEWORK_DOMAIN)
    os.environ["LANGUAGE"] = language
