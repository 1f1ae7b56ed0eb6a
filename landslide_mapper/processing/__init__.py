"""The jobs as QGIS Processing algorithms: for batch, the Modeler and `qgis_process`."""
