"""A private, bilingual advisor for people in mainland China whose loan is overdue."""

__version__ = "0.1.0"
