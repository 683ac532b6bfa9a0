"""The stages of arrears: buckets, report codes, loan classes, usual measures
(`law/stages.toml`).
"""

from enum import Enum

from overdue_cli.core.law.record import Cites, Record


class Likelihood(Enum):
    """How often lenders take a measure at a stage, in practice."""

    USUAL = "usual"
    COMMON = "common"
    POSSIBLE = "possible"
    UNCOMMON = "uncommon"
    NOT_YET = "not-yet"


class Bucket(Record, frozen=True, kw_only=True):
    """A bucket of days past due (M1, M2 ...): trade name and usual code in the credit report."""

    first_day: int
    name: str
    report_code: str


class LoanClass(Record, frozen=True, kw_only=True):
    """The best class in which a bank may still carry a loan from `first_day` past due on
    (商业银行金融资产风险分类办法).
    """

    first_day: int
    name: str


class Band(Record, frozen=True, kw_only=True):
    """The measures that are usual from `first_day` past due on."""

    first_day: int
    name: str
    measures: dict[str, Likelihood]


class Stages(Record, frozen=True, kw_only=True):
    """The stages of arrears; every table is in order of `first_day`."""

    buckets: tuple[Bucket, ...]
    loan_classes: tuple[LoanClass, ...]
    bands: tuple[Band, ...]
    bucket_citations: Cites
    report_citations: Cites
    class_citations: Cites
    band_citations: Cites

    def last_day(self, bucket: Bucket) -> int | None:
        """The last day past due that falls in a bucket; None for the highest."""
        later = (each.first_day for each in self.buckets if each.first_day > bucket.first_day)
        first = min(later, default=None)
        return None if first is None else first - 1
