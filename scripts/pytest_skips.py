"""pytest plugin of ./build.sh test: a skipped test fails, unless it cannot run anywhere in this run.

A tier that skips itself because QGIS or torch is missing would be green and mean nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator

import pytest

ALLOWED = re.compile(
    r"shared data|real imagery|CUDA|MPS|GPU|bfloat16|network for clouds|without libuv|slow|root",
    re.IGNORECASE,
)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skip for a reason that is not allowed into a failure."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail") and _strict():
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if not ALLOWED.search(reason):
            report.outcome = "failed"
            report.longrepr = f"{item.nodeid} was skipped, which counts as a failure here: {reason}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole module (`importorskip`)."""
    report = yield
    if report.skipped and _strict():
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if not ALLOWED.search(reason):
            report.outcome = "failed"
            report.longrepr = f"{collector.nodeid} was skipped, which counts as a failure here: {reason}"
    return report


def _strict() -> bool:
    return os.environ.get("LANDSLIDE_MAPPER_CI") == "1"
