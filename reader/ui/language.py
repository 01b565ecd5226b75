"""The window's language: every string that is shown goes through `tr` or `trn`.

The strings in the code are English, and are the keys of the translations. Nothing is loaded, and
nothing is asked of Qt but its table of translators, which is empty in English.
"""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence

from reader.paths import resources

CONTEXT = "Reportedly"
LANGUAGES = ("de", "es")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_spoken: list[QTranslator] = []
_language = "en"


def later(text: str, *, about: str | None = None) -> str:
    """The text as it is, marked as one that is translated where it is shown: `tr(table[key])`,
    there with the same `about`."""
    return text


def tr(text: str, /, *, about: str | None = None, **values: object) -> str:
    """A text in the reader's language, with its values: `tr("Page {number}", number=3)`.

    `about` tells apart texts that only English writes alike ("Open" the verb, "Open" the state).
    """
    translated = QCoreApplication.translate(CONTEXT, text, about)
    return translated.format(**values) if values else translated


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """A text about a number: `trn("{n} claim", "{n} claims", 3)`. `many` is the key."""
    translated = QCoreApplication.translate(CONTEXT, many, None, n)
    if n == 1 and translated == many:
        translated = one
    return translated.format(n=n, **values)


def date_in_words(day: int, month: str, year: int | None) -> str:
    """A day of a month, "18 November 2024": the month as in `MONTHS` or its first three letters.

    Qt's own dates would wake a good part of Qt before the first paint.
    """
    if year is None:
        return tr("{day} {month}", day=day, month=tr(month))
    if month in MONTHS:
        return tr(
            "{day} {month} {year}", about="a whole month", day=day, month=tr(month), year=year
        )
    return tr("{day} {month} {year}", day=day, month=tr(month), year=year)


def day_in_words(written: str | None) -> str:
    """An ISO date as "18 November 2024"; what is no date stays as it is."""
    if not written:
        return ""
    from datetime import date

    try:
        day = date.fromisoformat(written[:10])
    except ValueError:
        return written
    return date_in_words(day.day, MONTHS[day.month - 1], day.year)


def key_text(keys: "QKeySequence | str") -> str:
    """Keys as they are printed on the reader's keyboard: "Strg+O" on a German one."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def is_english() -> bool:
    """Whether the window speaks the language that its code is written in."""
    return not _spoken


def spoken() -> str:
    """The language that the window speaks: "en", "de", "es"."""
    return _language


def speak(chosen: str) -> None:
    """Speak a language from now on: "en", "de" and so on, or "system" for the system's.

    What is on screen already stays as it is. English needs nothing at all.
    """
    global _language
    language = of_system() if chosen == "system" else chosen
    _language = language if language in LANGUAGES else "en"
    for translator in _spoken:
        QCoreApplication.removeTranslator(translator)
    _spoken.clear()
    if language in LANGUAGES:
        _load(str(resources() / "translations"), f"reportedly_{language}")


def speak_of_qt(chosen: str) -> None:
    """Have Qt's own dialogs speak the language as well; after the first paint."""
    from PySide6.QtCore import QLibraryInfo

    language = of_system() if chosen == "system" else chosen
    if language in LANGUAGES:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(folder, f"qtbase_{language}")


def of_system() -> str:
    """The first language of the system that the window speaks; "en" if it speaks none of them."""
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").partition("-")[0]
        if language in ("en", *LANGUAGES):
            return language
    return "en"


def _load(folder: str, file: str) -> None:
    translator = QTranslator()
    if translator.load(file, folder):
        QCoreApplication.installTranslator(translator)
        _spoken.append(translator)
