"""What every test has at hand."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2409f258b2518ddc.txt"
