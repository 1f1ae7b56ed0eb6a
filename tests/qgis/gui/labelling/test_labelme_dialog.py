"""Where the LabelMe files of several rasters go."""

from __future__ import annotations

from landslide_mapper.gui.labelling.labelme_dialog import LabelMeDialog


def test_no_file_replaces_another(qgis_app, tmp_path):
    rasters = [tmp_path / "a" / "post.tif", tmp_path / "b" / "post.tif", tmp_path / "b" / "POST.png"]
    dialog = LabelMeDialog(rasters)
    dialog.folder.setFilePath(str(tmp_path))
    targets = dialog.targets()
    assert [raster for raster, _ in targets] == rasters
    assert [path.name for _, path in targets] == ["post.json", "post_2.json", "POST_3.json"]
    dialog.folder.setFilePath("")
    assert [path.relative_to(tmp_path).as_posix() for _, path in dialog.targets()] == [
        "a/post.json",
        "b/post.json",
        "b/POST_2.json",
    ]
