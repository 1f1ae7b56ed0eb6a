"""The isolated worker process: torch runs there, and never inside QGIS.

`client` is what the jobs see; `start` is what the other Python runs. Between them travel JSON lines
(`protocol`), and arrays in the files of a private folder (`exchange`).
"""
