"""The jobs: map, train, evaluate. One function each, `(job, backend, progress) -> report`.

The dock, Processing and the command line run the same functions.
"""
