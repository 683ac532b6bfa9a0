"""The desk of every test here."""

from tests.desk.desk import desk

__all__ = ["desk"]
