"""Networks, training and block prediction: numpy and torch, no GDAL and no Qt."""

import os

# By default OpenMP's threads spin while they wait for each other. On a machine that does anything else at the
# same time (QGIS draws, GDAL reads) they then fight for the cores: on two cores with one of them busy, a tile
# took 1.2 s, with sleeping threads 0.4 s. Torch reads it when it is loaded, which our modules do next.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
