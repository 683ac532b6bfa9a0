"""What is true of a case: pure functions over exact numbers, given dates and given rules."""
