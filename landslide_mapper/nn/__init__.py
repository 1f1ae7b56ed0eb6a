"""Networks, their training and block prediction (torch): no GDAL and no Qt in here."""
