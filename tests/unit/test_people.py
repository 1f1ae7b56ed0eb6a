"""What is told about who works where."""

from __future__ import annotations

import getpass

import pytest

from landslide_mapper.people import account_names, may_be_told, unnamed, without_folders


def test_accounts_are_told_only_where_their_name_was_chosen():
    login = getpass.getuser()
    assert login in account_names()
    assert not may_be_told(login)
    assert may_be_told(login, chosen=login)
    assert may_be_told("Ana")


def test_who_chose_no_name_is_somebody_but_nobody_known():
    name = unnamed()
    assert name == unnamed()
    assert getpass.getuser() not in name
    assert not may_be_told(name)
    assert may_be_told("analyst-in-chief")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/home/jane/secret/post.tif", "post.tif"),
        ("C:\\Users\\jane\\post.tif", "post.tif"),
        ("C:/Users/jane/post.tif", "post.tif"),
        ("\\\\server\\share\\post.tif", "post.tif"),
        ("file:///home/jane/post.tif", "post.tif"),
        ("~/post.tif", "post.tif"),
        ("hokkaido/2265", "hokkaido/2265"),
        ("initial training", "initial training"),
        ("a: remark", "a: remark"),
    ],
)
def test_paths_are_told_as_names_of_files(text, told):
    assert without_folders(text) == told
