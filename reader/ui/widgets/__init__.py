"""Small widgets that more than one part of the window uses."""

from reader.ui.widgets.layer_toggles import LayerToggles
from reader.ui.widgets.message_bar import MessageBar
from reader.ui.widgets.scroll_bar import QuietScrollBar

__all__ = ["LayerToggles", "MessageBar", "QuietScrollBar"]
