"""Letters and packs as pages.

What a letter says is decided in `core/letters/`.
"""
