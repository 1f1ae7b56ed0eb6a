"""TSMU: strategies, phases, judges, the gate and the card of an update."""
