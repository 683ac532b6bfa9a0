"""Papers of a court, an arbitration institution or a notary as people say that one came:
`法院寄来一封信，没敢拆`, `被起诉了`, `I was sued`.
"""

import re

from overdue_cli.core.request.characters import plainly

UNOPENED = "unopened"
# A suit that somebody only announces, or that is denied: no paper has come.
_ANNOUNCED = re.compile(
    r"(?:说|讲|称|威胁|扬言|准备|打算|即将|马上|可能|会不会|会|要|将|想|怕|担心|拟|没有?被?|未被?|还没)"
    r"[^，,。;；]{0,6}(?:起诉|告我|上法院|上法庭|仲裁|立案|走法律程序)"
    r"|(?:to|will|would|may|might|could|going to|gonna|threaten\w*|afraid of|not been|never|n[o']t)"
    r"\s+(?:\w+\s+){0,3}(?:sue|sued|suing|take me to court|go to court|arbitrat\w*|lawsuit)\b"
    r"|\b(?:threaten\w*)\b"
)
# What says that a paper of theirs is meant, by kind; the more special comes before the general.
_KINDS = (
    ("final-judgment", r"(?:二审|终审)(?:的)?判决|(?:second instance|final) judge?ment"),
    ("award", r"仲裁[^，,。]{0,4}裁决|裁决书|arbitral award|arbitration award"),
    (
        "appeal",
        r"上诉状|(?:对方|银行|平台)[^，,。]{0,3}上诉|(?:notice of|the other side'?s) appeal",
    ),
    ("payment-order", r"支付令|payment order"),
    ("enforcement", r"(?:强制)?执行(?:通知|裁定|局)|被(?:法院)?(?:强制)?执行|enforcement notice"),
    ("notarised-claim", r"执行证书|公证(?:债权)?(?:文书|书)|notari[sz]ed claim"),
    ("preservation", r"保全|preservation (?:order|ruling)"),
    ("judgment", r"判决|(?:法院|法官)判了|judge?ment"),
    ("ruling", r"裁定书?|\bruling"),
    (
        "arbitration",
        r"仲裁[^，,。]{0,4}(?:通知|申请书|开庭)|被[^，,。]{0,4}仲裁|notice of arbitration",
    ),
    ("complaint", r"传票|起诉|诉状|应诉|开庭|被[^，,。]{0,6}告(?:了|到|上)|打官司|立案(?:了|通知)"),
    ("complaint", r"\bsued\b|\bsuing\b|lawsuit|\bsummon(?:s|ed)\b|statement of claim"),
    ("complaint", r"\bt(?:ook|aken|aking) [^,.]{1,20} to court"),
    (UNOPENED, r"(?:仲裁|公证|arbitrat|notar)[^。]*(?:没拆|没敢|不敢|看不懂|没看|信|open|letter)"),
    (UNOPENED, r"letter[^.]*(?:arbitrat|notar)"),
    ("arbitration", r"仲裁|arbitrat"),
    ("mediation", r"(?:诉前|法院)[^，,。]{0,4}调解|mediation"),
    (UNOPENED, r"法院|法庭|仲裁|公证处|\bcourt\b|arbitrat|\bnotar"),
)
# No paper of theirs: a collector's or a lawyer's letter, or none at all.
_NONE = re.compile(
    r"律师函|催收函|lawyer'?s letter"
    r"|(?:没有?|未)(?:收到|接到|来|法院|传票)"
    r"|(?:\b(?:no|nothing|without|not)|n't) [^,.]{0,20}(?:court|summons)"
)


def spoken_paper(text: str) -> str | None:
    """Read which paper came, as a code of `--paper`; None where the words say of none.

    Where they name who sent it and not what it is, it is one that nobody has looked into.
    """
    raw = plainly(text).replace("’", "'")
    if _NONE.search(raw) or announces_a_suit(text):
        return None
    return next((kind for kind, said in _KINDS if re.search(said, raw)), None)


def announces_a_suit(text: str) -> bool:
    """Whether the words say that somebody means to sue, and of no paper that came."""
    raw = plainly(text).replace("’", "'")
    came = re.search(r"收到|寄来|送来|送达|发来|received|\bgot\b|\bcame\b|served", raw)
    return came is None and _ANNOUNCED.search(raw) is not None
