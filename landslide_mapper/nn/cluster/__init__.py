"""Blocks of a map on the workers of a Dask cluster; Dask is imported here alone, and only on request."""
