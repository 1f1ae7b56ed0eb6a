"""The reviewer's steps, and campaigns over a point layer."""
