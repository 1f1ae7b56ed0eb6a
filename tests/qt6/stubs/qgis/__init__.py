"""A QGIS of Qt 6 that has nothing but Qt: no build of it can be had where the tests run."""
