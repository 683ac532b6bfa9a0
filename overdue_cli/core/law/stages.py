"""The stage table: buckets, report codes, loan classes, usual measures (`law/stages.toml`)."""

from enum import Enum

from overdue_cli.core.law.record import Cites, Record


class Likelihood(Enum):
    """How often a measure is met at a stage, in practice."""

    USUAL = "usual"
    COMMON = "common"
    POSSIBLE = "possible"
    UNCOMMON = "uncommon"
    NOT_YET = "not-yet"


class Bucket(Record, frozen=True, kw_only=True):
    """A band of days past due: its trade name and the code credit reports usually show."""

    first_day: int
    name: str
    report_code: str


class LoanClass(Record, frozen=True, kw_only=True):
    """The class a bank must at least put the loan in, from a day past due on."""

    first_day: int
    name: str


class Band(Record, frozen=True, kw_only=True):
    """What is usual from a day past due on."""

    first_day: int
    name: str
    measures: dict[str, Likelihood]


class Stages(Record, frozen=True, kw_only=True):
    """The stage table."""

    buckets: tuple[Bucket, ...]
    loan_classes: tuple[LoanClass, ...]
    bands: tuple[Band, ...]
    bucket_citations: Cites
    report_citations: Cites
    class_citations: Cites
    band_citations: Cites
