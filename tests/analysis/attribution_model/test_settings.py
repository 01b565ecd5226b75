import json
from pathlib import Path

import pytest

from reader.analysis.attribution_model.settings import Settings, dump, load
from reader.analysis.attribution_model.windows import Sizes


def test_settings_come_back_as_they_were_written(tmp_path: Path) -> None:
    told = Settings(threshold=0.4, confidence=(1.0, 2.0), sizes=Sizes(1, 2, 3))
    path = tmp_path / "settings.json"
    path.write_text(dump(told), "utf-8")
    assert load(path) == told


def test_an_unknown_setting_is_named(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({**json.loads(dump(Settings())), "colour": 1}), "utf-8")
    with pytest.raises(ValueError, match="colour"):
        load(path)
