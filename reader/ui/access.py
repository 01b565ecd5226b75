"""What screen readers need and Qt does not give by itself."""

from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from reader.ui.language import tr


def name_clear_button(box: QLineEdit) -> None:
    """Give the cross in a line of words a name; Qt draws it and names it not."""
    for button in box.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))


def describe(label: QLabel, text: str) -> None:
    """Say what a label is for without hiding its words: a name would be read in their place."""
    label.setAccessibleDescription(text)
