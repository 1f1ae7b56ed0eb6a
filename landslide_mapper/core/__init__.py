"""What the dock and Processing share of QGIS: settings, the engine, layers as files, styles. No widgets."""
