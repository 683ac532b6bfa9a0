"""What an index shows of a release: the README without links that lead nowhere there, and where
the project lives; hatchling's metadata hook.

The README links to files beside it, which an index does not have. With `OVERDUE_REPOSITORY` (an
address such as https://example.org/owner/name, as the workflow of a release sets it) they lead
there, and the links of the project are filled in; without it they are plain words, for no address
is made up. Its picture is of a page that the text describes, and stays away from the index.
"""

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

README = "README.md"
# A picture with the colon that leads to it; a link, if to neither an anchor nor an address.
PICTURE = re.compile(r"([：:])\n\n!\[[^\]]*\]\([^)]*\)(?=\n)")
STOP = {"：": "。", ":": "."}
LINK = re.compile(r"\[([^\]]+)\]\((?!#|https?:)([^)]+)\)")


class AboutHook(MetadataHookInterface):
    def update(self, metadata: dict[str, Any]) -> None:
        repository = os.environ.get("OVERDUE_REPOSITORY", "").rstrip("/")
        if "readme" not in metadata:  # an sdist carries it, as it was made
            text = (Path(self.root) / README).read_text("utf-8")
            metadata["readme"] = {
                "content-type": "text/markdown",
                "text": described(text, repository),
            }
        if repository and "urls" not in metadata:
            metadata["urls"] = addresses(repository)


def described(readme: str, repository: str) -> str:
    """The README as an index can show it."""
    without = PICTURE.sub(lambda found: STOP[found[1]], readme)
    return LINK.sub(rf"[\1]({repository}/blob/HEAD/\2)" if repository else r"\1", without)


def addresses(repository: str) -> dict[str, str]:
    return {
        "Homepage": repository,
        "Changelog": f"{repository}/blob/HEAD/CHANGELOG.md",
        "Documentation": f"{repository}/tree/HEAD/overdue_cli/manual",
        "Issues": f"{repository}/issues",
    }
