"""How the candidates of a map come into an event."""
