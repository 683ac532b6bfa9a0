"""The names of people beside the borrower, to keep them out of what is shown to others."""

import re

# What somebody is to the borrower is no name: 妈妈李秀英 is called 李秀英.
_ROLES = (
    *(
        "妈妈",
        "母亲",
        "老妈",
        "爸爸",
        "父亲",
        "老爸",
        "父母",
        "爸妈",
        "岳父",
        "岳母",
        "公公",
        "婆婆",
    ),
    *("老公", "丈夫", "老婆", "妻子", "爱人", "对象", "男友", "女友", "前夫", "前妻", "孩子"),
    *(
        "哥哥",
        "弟弟",
        "姐姐",
        "妹妹",
        "大哥",
        "大姐",
        "表哥",
        "表弟",
        "表姐",
        "表妹",
        "堂哥",
        "堂弟",
    ),
    *(
        "儿子",
        "女儿",
        "爷爷",
        "奶奶",
        "外公",
        "外婆",
        "叔叔",
        "伯伯",
        "舅舅",
        "阿姨",
        "姑姑",
        "姨妈",
    ),
    *(
        "朋友",
        "好友",
        "同事",
        "同学",
        "领导",
        "老板",
        "邻居",
        "室友",
        "前台",
        "单位",
        "公司",
        "人事",
    ),
    *("妈", "爸", "哥", "弟", "姐", "妹", "叔", "姨", "舅", "姑"),
    *("mother", "mum", "mom", "father", "dad", "parents", "brother", "sister", "wife", "husband"),
    *("son", "daughter", "friend", "colleague", "boss", "neighbour", "reception", "desk", "my"),
)
_ROLE = "|".join(_ROLES)
_BEFORE = re.compile(rf"(?:我的?)?(?:{_ROLE})", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:{_ROLE})$", re.IGNORECASE)
_APART = re.compile(r"[\s（）()【】\[\]、，,：:/·|-]+")
_LEAST = 2


def names_in(contact: str) -> tuple[str, ...]:
    """The names in what a person was called in an entry, the longest first."""
    found = {_without_role(part) for part in _APART.split(contact)} - {""}
    return tuple(sorted(found, key=lambda name: (-len(name), name)))


def _without_role(part: str) -> str:
    """A name without what its bearer is to the borrower; a single letter with it (李姐)."""
    if _BEFORE.fullmatch(part):
        return ""
    rest = _BEHIND.sub("", _BEFORE.sub("", part, count=1) if _BEFORE.match(part) else part)
    return rest if len(rest) >= _LEAST else part if len(part) >= _LEAST else ""


def without_names(text: str, names: dict[str, str]) -> str:
    """A text with what stands for each name in its place."""
    if not names:
        return text
    longest = sorted(names, key=len, reverse=True)
    # of Latin letters only whole words: Li is in no "liable"
    parts = (rf"\b{re.escape(n)}\b" if n.isascii() else re.escape(n) for n in longest)
    told = {name.casefold(): instead for name, instead in names.items()}
    return re.sub(
        "|".join(parts), lambda found: told[found[0].casefold()], text, flags=re.IGNORECASE
    )
