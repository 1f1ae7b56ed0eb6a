"""The way in: dock, workbench, options, guide."""
