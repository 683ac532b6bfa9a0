"""The version of the program; alone, so that every module may name it."""

__version__ = "1.0.0rc1"
