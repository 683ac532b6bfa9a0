"""The loader of products and kinds of loan, and the choice of the one for a debt."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.product import UNSAID, Bounds, Lender, Product
from overdue_cli.core.request.characters import plainly, without_article
from overdue_cli.errors import RulebookError
from overdue_cli.rulebook import toml
from overdue_cli.rulebook.toml import load

# The product of a debt told by the details of a card.
CARD = "credit-card"
# The product where only the kind of lender is known.
OF_LENDER = {
    "bank": "bank-loan",
    "consumer-finance": "consumer-finance",
    "small-loan": "small-loan",
    "private": "private-loan",
}


def product_of(debt: Debt) -> Product:
    """The product of a debt, under the rules of the lender named in its contract.

    Lenders behind an app differ, so the app's assumed terms give way to those of the named lender;
    terms it publishes or that are reported stay.
    """
    named = load_product(debt.product or (UNSAID if debt.card is None else CARD))
    if debt.lender is None or named.lender is Lender(debt.lender) or named.is_card:
        return named
    usual = load_product(OF_LENDER[debt.lender])
    assumed = {
        name: getattr(usual, name)
        for name in ("daily_rate", "annual_rate", "penalty_multiplier")
        if _is_assumed(getattr(named, name))
    }
    known_rate = any(
        not _is_assumed(bounds) for bounds in (named.daily_rate, named.annual_rate) if bounds
    )
    # A known daily rate is the rate; an assumed yearly one beside it would contradict it.
    if known_rate:
        assumed.pop("annual_rate", None)
    cites = tuple(dict.fromkeys((*named.citations, *usual.citations)))
    return msgspec.structs.replace(
        named,
        lender=usual.lender,
        year_days=usual.year_days,
        instalments=named.instalments or (debt.product in (None, UNSAID) and usual.instalments),
        citations=cites,
        **assumed,
    )


def _is_assumed(bounds: Bounds | None) -> bool:
    """Whether a term has no source; one that is not in the product's file has none either."""
    return bounds is None or bounds.basis == "assumed"


KINDS = (*OF_LENDER.values(), CARD)
# A bank's loan too, of which the interview's list has a line of its own behind the kinds.
HOME_LOAN = "mortgage"


def product_ids() -> tuple[str, ...]:
    """The ids of all products in the order of the interview's list: the best known app, kinds of
    loan, other apps, `other`.
    """
    return _ids(toml.DATA)


@cache
def _ids(place: Path) -> tuple[str, ...]:
    names = {path.stem for path in (place / "products").glob("*.toml")}
    first = ("weilidai", *KINDS, HOME_LOAN)
    return (*first, *sorted(names - {UNSAID, *first}), UNSAID)


def load_product(name: str) -> Product:
    """One product by its id. A bank's without a penalty multiple has the one a bank may take.

    Raises RulebookError for a name that is no id: what a person wrote is never a part of a path.
    """
    if name not in product_ids():
        raise RulebookError("products: no product of that name")
    found: Product = load(f"products/{name}.toml", Product)
    if found.lender is not Lender.BANK or found.penalty_multiplier is not None:
        return found
    lending: Lending = load("law/lending.toml", Lending)
    return msgspec.structs.replace(found, penalty_multiplier=lending.bank_multiplier)


# Names of companies and apps behind which several products stand.
OFFERED_BY = {
    **dict.fromkeys(("支付宝", "蚂蚁", "蚂蚁金服", "alipay"), ("huabei", "jiebei")),
    **dict.fromkeys(("微信", "腾讯", "微众", "微众银行", "wechat"), ("weilidai",)),
    **dict.fromkeys(("百度", "度小满"), ("youqianhua",)),
    **dict.fromkeys(("网商贷", "网商银行"), ("bank-loan",)),
    **dict.fromkeys(("平安", "工商银行", "建设银行", "招商银行"), ("credit-card", "bank-loan")),
    **dict.fromkeys(("网贷", "app"), ("small-loan", "consumer-finance")),
}


# What is said in a list of debts for a product, where alone it might be another's name.
IN_A_LINE = {
    **dict.fromkeys(
        ("借条", "欠条", "借据", "朋友", "亲戚", "私人", "个人", "熟人"), "private-loan"
    ),
    **dict.fromkeys(("白条",), "baitiao"),
    **dict.fromkeys(("小贷公司", "小额贷款公司", "小贷"), "small-loan"),
    **dict.fromkeys(("消费金融公司", "消金公司", "消金"), "consumer-finance"),
    "iou": "private-loan",
    "card": "credit-card",
}
# So many products are suggested, by names that are nearly as like as the likest.
MOST_NEAR, NEARLY = 3, 0.1
# A word that ends so names a card, and is what its owner calls it: `招行卡`. So does the loan of a
# bank (`建行快贷`), one for a home (`家里房贷`; the provident fund, which is no bank, lends some
# too), and what names a person who lent it (`朋友借的`, `表哥`).
_A_CARD = ("信用卡", "卡")
_A_LOAN = ("贷", "贷款")
_FOR_A_HOME, _A_FUND = ("房贷", "房贷款", "按揭", "按揭贷款", "住房贷款", "房屋贷款"), "公积金"
_A_BANK = (
    *("银行", "建行", "工行", "农行", "中行", "招行", "交行", "邮储", "浦发", "中信", "光大"),
    *("民生", "兴业", "广发", "华夏"),
)


class ProductNames(Collection[str]):
    """The ids of products; and which one is meant by any name that people call it.

    The files are read only for a text that is no id, so that a case with an id does not wait.
    """

    def __contains__(self, text: object) -> bool:
        return text in product_ids()

    def __iter__(self) -> Iterator[str]:
        return iter(product_ids())

    def __len__(self) -> int:
        return len(product_ids())

    def named(self, text: str) -> str | None:
        """The id of the product with this name, in either language and in any case."""
        return text if text in self else _names(toml.DATA).get(_folded(text))

    def in_a_line(self, text: str) -> tuple[str | None, bool]:
        """The product meant by a word in a list of debts, and whether the word says more than it:
        `招行卡` is a card and a name, `借条` a loan between persons.
        """
        said = _folded(text)
        if (product := IN_A_LINE.get(said)) is not None:
            return product, False
        if said.endswith(_A_CARD):
            return "credit-card", True
        if said.endswith(_FOR_A_HOME) and _A_FUND not in said:
            return HOME_LOAN, True
        if said.endswith(_A_LOAN) and any(bank in said for bank in _A_BANK):
            return "bank-loan", True
        # its patterns take longer to build than a plain case takes to read
        from overdue_cli.rulebook.persons import is_lent_by_a_person

        others = (name for name, of in _names(toml.DATA).items() if of != OF_LENDER["private"])
        if is_lent_by_a_person(said, (*others, *OFFERED_BY)):
            return "private-loan", True
        return None, False

    def is_card(self, name: str) -> bool:
        """Whether the product of an id is a card."""
        return load_product(name).is_card

    def nearest(self, text: str) -> str:
        """The ids that were probably meant by a misspelt name or by that of a company, such as
        京东, with commas between; empty where none is near.
        """
        names, said = _names(toml.DATA), _folded(text)
        if said in OFFERED_BY:
            return ", ".join(OFFERED_BY[said])
        within = [code for name, code in names.items() if len(said) > 1 and said in name]
        meant = within or [names[name] for name in _near(said, tuple(names))]
        return ", ".join([*dict.fromkeys(meant)][:MOST_NEAR])


PRODUCTS = ProductNames()


def _near(said: str, names: Sequence[str]) -> list[str]:
    """The names like this text, the most alike first, and none much less alike than that."""
    from difflib import SequenceMatcher

    # Of two characters one wrong leaves half of the name.
    cutoff = 0.5 if len(said) < 3 else 0.6
    alike = {name: SequenceMatcher(None, said, name).ratio() for name in names}
    least = max(cutoff, max(alike.values(), default=0) - NEARLY)
    return sorted((name for name in names if alike[name] >= least), key=lambda name: -alike[name])


@cache
def _names(_place: Path) -> dict[str, str]:
    """Every name of every product, folded, with its id: `Huabei (花呗)` is two of them."""
    found: dict[str, str] = {}
    for product in reversed(product_ids()):
        record = load_product(product)
        for name in (product, record.name_zh, record.name_en, *record.also_called):
            for part in (name, *re.split(r"[()（）/、]", name)):
                if folded := _folded(part):
                    found[folded] = product
    return found


def _folded(name: str) -> str:
    return re.sub(r"[\s_-]", "", without_article(plainly(name)))
