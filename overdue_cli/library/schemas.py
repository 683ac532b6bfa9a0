"""Every JSON Schema by its name: of what goes in, and of what comes out."""

from typing import Any

from overdue_cli.core.request.schema import schema_of
from overdue_cli.library.calculations import CALCULATIONS, calculation
from overdue_cli.wire.schema import INPUTS, OUTPUTS, bare_schema
from overdue_cli.wire.schema_open import identified, opened

CALCULATION = "calculation"
_OF_CALC = "calc-"
REQUESTS = tuple(f"{_OF_CALC}{name}" for name in CALCULATIONS)
SCHEMAS = (*INPUTS, *OUTPUTS, CALCULATION, *REQUESTS)


def schema(name: str) -> dict[str, Any]:
    """One of SCHEMAS, without words."""
    if name in REQUESTS:
        return identified(name, schema_of(calculation(name.removeprefix(_OF_CALC)).REQUEST))
    if name == CALCULATION:
        from overdue_cli.wire.schema_calc import calculation_schema

        requests = {each: calculation(each).REQUEST for each in CALCULATIONS}
        return identified(name, opened(calculation_schema(requests)))
    built = bare_schema(name)
    return identified(name, built if name in INPUTS else opened(built))
