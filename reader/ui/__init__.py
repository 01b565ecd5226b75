"""Windows, the article view, panels, actions, themes; the one place that knows UTF-16."""
