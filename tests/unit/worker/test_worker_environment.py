from __future__ import annotations

import os
import sys

from landslide_mapper.worker.environment import worker_environment


def test_what_points_into_qgis_is_left_out_and_the_rest_is_kept():
    environ = {
        "PYTHONHOME": "/opt/qgis",
        "PYTHONPATH": "/usr/share/qgis/python",
        "PYTHONEXECUTABLE": "/opt/qgis/python",
        "VIRTUAL_ENV": "/x",
        "PIP_TARGET": "/x",
        "LD_LIBRARY_PATH": "/opt/qgis/lib",
        "LD_PRELOAD": "x.so",
        "DYLD_LIBRARY_PATH": "/x",
        "PROJ_LIB": "/x",
        "PROJ_DATA": "/x",
        "GDAL_DATA": "/x",
        "GDAL_DRIVER_PATH": "/x",
        "QGIS_PREFIX_PATH": "/opt/qgis",
        "QT_PLUGIN_PATH": "/x",
        "SSL_CERT_FILE": "/opt/qgis/ssl/cert.pem",
        "REQUESTS_CA_BUNDLE": "/etc/ssl/company.pem",
        "CUDA_VISIBLE_DEVICES": "1",
        "OMP_NUM_THREADS": "2",
        "HOME": "/home/analyst",
        "TEMP": "/tmp",
        "HTTPS_PROXY": "http://proxy:3128",
        "PATH": "/opt/qgis/bin:/usr/bin:/opt/qgis-tools",
    }
    assert worker_environment(environ) == {
        "REQUESTS_CA_BUNDLE": "/etc/ssl/company.pem",
        "CUDA_VISIBLE_DEVICES": "1",
        "OMP_NUM_THREADS": "2",
        "HOME": "/home/analyst",
        "TEMP": "/tmp",
        "HTTPS_PROXY": "http://proxy:3128",
        "PATH": "/usr/bin:/opt/qgis-tools",
    }


def test_debian_qgis_in_usr_does_not_cost_the_whole_path():
    environ = {"QGIS_PREFIX_PATH": "/usr", "PATH": "/usr/bin", "SSL_CERT_FILE": "/usr/share/ca.pem"}
    assert worker_environment(environ) == {"PATH": "/usr/bin", "SSL_CERT_FILE": "/usr/share/ca.pem"}


def test_on_windows_qgis_is_known_by_its_short_name_too(tmp_path, monkeypatch):
    """QGIS's own starter sets paths such as C:\\\\PROGRA~1\\\\QGIS34~1.6; a link stands for that here."""
    monkeypatch.setattr(sys, "platform", "win32")
    whole, short = tmp_path / "QGIS 3.40.6", tmp_path / "QGIS34~1.6"
    whole.mkdir()
    short.symlink_to(whole)
    for root, other in ((whole, short), (short, whole)):
        environ = {"OSGEO4W_ROOT": str(root), "PATH": os.pathsep.join([f"{other}/bin", "/windows"])}
        assert worker_environment(environ) == {"PATH": "/windows"}
