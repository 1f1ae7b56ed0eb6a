"""Sets the engine up: a Python environment with PyTorch in the user's folder, made by uv or pip on a click.

Standard library only; nothing here is loaded before it is wanted. QGIS's own Python is never installed into.
"""
