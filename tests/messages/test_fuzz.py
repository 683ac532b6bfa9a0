"""Messages changed at random: a small number here, the rest on demand
(`tests/proofs/messages.py`).
"""

from tests.proofs.messages import Maker, fault_of


def test_no_changed_message_ends_otherwise_than_declared() -> None:
    maker = Maker(20261127)
    faults = []
    for number in range(400):
        raw = maker.message()
        fault, _ = fault_of(raw, (("--json",), ("--lang", "zh"), ("--lang", "en"))[number % 3])
        if fault:
            faults.append((fault, raw[:200]))
    assert faults == []
