"""TSMU: strategies, phases and what each minimizes (`phases`), judges, the gate and the card of an update."""
