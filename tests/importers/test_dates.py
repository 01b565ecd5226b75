"""Days, as files write them."""

import pytest

from reader.importers.dates import iso


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T23:59:59+02:00", "2024-05-03"),
        ("2024-05-03 10:00", "2024-05-03"),
        ("2024-05", "2024-05"),
        (" 2024 ", "2024"),
        ("D:20240503101112+02'00'", "2024-05-03"),
        ("Fri, 03 May 2024 23:30:00 +0200", "2024-05-03"),
        ("3 May 2024", "2024-05-03"),
        ("3rd May 2024", "2024-05-03"),
        ("May 3, 2024", "2024-05-03"),
        ("Sept. 3, 2024", "2024-09-03"),
        ("3-Sep-2024", "2024-09-03"),
        ("0101-01-01T00:00:00+00:00", None),
        ("2024-13-01", None),
        ("2024-02-30", None),
        ("9" * 500, None),
        ("some day", None),
        ("", None),
        (None, None),
    ],
)
def test_a_day_is_read_or_left_out(words, day):
    assert iso(words) == day
