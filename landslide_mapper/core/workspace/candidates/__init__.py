"""Rows and files of candidates."""
