"""Skins: a Document dressed for one medium."""
