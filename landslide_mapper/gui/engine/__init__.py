"""The job's thread, its runner, and the worker's set-up."""
