"""What every test has at hand."""

import os
from pathlib import Path

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A deadline for each example fails on a busy machine, and only there; pytest-timeout stays.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2409f258b2518ddc.txt"
