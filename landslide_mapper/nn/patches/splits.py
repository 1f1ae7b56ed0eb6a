"""Numbers of the splits in a patch store."""

TRAIN, VALIDATION = 0, 1
