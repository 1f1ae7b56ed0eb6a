"""Labels, labelled areas, landslide polygons and accuracy, and their files."""
