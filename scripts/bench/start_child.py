"""The command line, which tells its time when the first block is computed: of a small scene its only tile."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

from landslide_mapper.cli.main import main
from landslide_mapper.nn.backend.engine import EngineBackend

if __name__ == "__main__":
    predict, told = EngineBackend.predict, []

    def timed(*arguments: Any) -> Any:
        """Compute, and note the time since the start, in all and of processors."""
        sums = predict(*arguments)
        told.append((time.time() - float(os.environ["STARTED"]), time.process_time()))
        return sums

    EngineBackend.predict = timed  # type: ignore[method-assign, assignment]
    code = main()
    print(json.dumps(told[0]))
    sys.exit(code)
