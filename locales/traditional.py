"""Traditional characters out of the simplified catalog, at build: characters, not the words of
another place, for the law and the lenders are the mainland's.

OpenCC's tables and phrases do most of it. Of a character that is two in traditional writing they
take the wrong one here and there, so that for those of this program's texts OWN decides: the usual
one, and words in which it is the other. A later line stands above an earlier one.
"""

import re
from functools import cache
from typing import Any

# Simplified, traditional; of the same length.
OWN = (
    ("发", "發"),
    ("头发", "頭髮"),
    ("里", "裡"),
    ("公里", "公里"),
    ("里程", "里程"),
    ("阿里", "阿里"),
    ("后", "後"),
    ("准", "準"),
    ("准许", "准許"),
    ("准予", "准予"),
    ("批准", "批准"),
    ("核准", "核准"),
    ("获准", "獲准"),
    ("系", "系"),
    ("关系", "關係"),
    ("联系", "聯繫"),
    ("维系", "維繫"),
    ("复", "復"),
    ("复利", "複利"),
    ("复杂", "複雜"),
    ("复印", "複印"),
    ("复制", "複製"),
    ("复议", "複議"),
    ("复述", "複述"),
    ("重复", "重複"),
    ("反复", "反覆"),
    ("答复", "答覆"),
    ("回复", "回覆"),
    ("征", "徵"),
    ("长征", "長征"),
    ("干", "幹"),
    ("干预", "干預"),
    ("干扰", "干擾"),
    ("若干", "若干"),
    ("干净", "乾淨"),
    ("签", "簽"),
    ("标签", "標籤"),
    ("只", "只"),
    ("一只", "一隻"),
    ("折", "折"),
    ("表", "表"),
    ("手表", "手錶"),
    ("台", "台"),
    ("周", "週"),
    ("周围", "周圍"),
    ("周转", "周轉"),
    ("并", "並"),
    ("一并", "一併"),
    ("合并", "合併"),
    ("并入", "併入"),
    ("并进", "併進"),
    ("并案", "併案"),
    ("家具", "家具"),
    ("历", "歷"),
    ("日历", "日曆"),
    ("制", "制"),
    ("制作", "製作"),
    ("复制", "複製"),
    ("制造", "製造"),
    ("了", "了"),
    ("简单明了", "簡單明瞭"),
    ("一目了然", "一目瞭然"),
    ("冲", "沖"),
    ("冲动", "衝動"),
    ("冲击", "衝擊"),
    ("冲突", "衝突"),
    ("采", "採"),
    ("风采", "風采"),
    ("占", "佔"),
    ("注", "注"),
    ("备注", "備註"),
    ("注明", "註明"),
    ("标注", "標註"),
    ("注销", "註銷"),
    ("注册", "註冊"),
    ("所注", "所註"),
    ("面", "面"),
    ("向", "向"),
    ("据", "據"),
    ("于", "於"),
    ("几", "幾"),
    ("尽", "盡"),
    ("尽量", "儘量"),
    ("尽快", "儘快"),
    ("尽早", "儘早"),
    ("余", "餘"),
    ("万", "萬"),
)
# What a text says otherwise than the simplified one does.
INSTEAD = {
    "common.sources": "出處（法條引文照錄簡體原文）",
    "rules.title": "規則庫裡的出處（名稱和引文照錄簡體原文）",
}


def traditional(text: str) -> str:
    """A text in traditional characters, as long as the simplified one."""
    converted = list(_converter().convert(text))
    if len(converted) != len(text):
        raise SystemExit(f"not character by character in traditional writing: {text!r}")
    for simplified, written in OWN:
        for found in re.finditer(simplified, text):
            converted[found.start() : found.end()] = written
    return "".join(converted)


@cache
def _converter() -> Any:
    from opencc import OpenCC  # a requirement of the build alone

    return OpenCC("s2tw")
