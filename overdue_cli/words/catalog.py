"""Which language is spoken, and its catalog."""

import gettext
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from overdue_cli.errors import RulebookError

DOMAIN = "overdue_cli"
DEFAULT = "zh_CN"
SPOKEN = {"zh": "zh_CN", "zh_cn": "zh_CN", "zh_hans": "zh_CN", "en": "en"}
# In a wheel the catalogs lie inside the package, in a checkout beside it.
_PLACES = (Path(__file__).parents[1] / "locales", Path(__file__).parents[2] / "locales")


def language_named(name: str) -> str | None:
    """`zh`, `zh_CN.UTF-8`, `en-US` … to a language spoken here; None for any other."""
    plain = name.split(".")[0].split("@")[0].replace("-", "_").lower()
    return SPOKEN.get(plain) or SPOKEN.get(plain.split("_")[0])


def is_traditional(name: str) -> bool:
    """Whether a language asked for is Chinese in traditional characters, which is not served."""
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
def catalog(language: str) -> gettext.NullTranslations:
    """The catalog of a language; English is in the code. A missing catalog is an error, never
    silence.
    """
    if language == "en":
        return gettext.NullTranslations()
    return gettext.translation(DOMAIN, str(catalog_place()), [language])


def catalog_place() -> Path:
    """The folder that holds the compiled catalogs."""
    for place in _PLACES:
        if (place / DEFAULT / "LC_MESSAGES" / f"{DOMAIN}.mo").exists():
            return place
    raise RulebookError("no compiled catalog found: reinstall, or run `python locales/compile.py`")


def speak_through_gettext(language: str) -> None:
    """Let click's own messages come out in `language`; it asks the process-wide gettext domain."""
    if language != "en":
        gettext.bindtextdomain(DOMAIN, str(catalog_place()))
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = language
