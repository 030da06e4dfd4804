"""What kind of browser asks, in a few words that fit thousands of phones and name none."""

# The first that matches counts: most browsers also call themselves by the names further down.
_BROWSERS = (
    ("SamsungBrowser", "Samsung Internet"),
    ("HuaweiBrowser", "Huawei Browser"),
    ("MiuiBrowser", "Mi Browser"),
    ("DuckDuckGo", "DuckDuckGo"),
    ("Ddg/", "DuckDuckGo"),
    ("YaBrowser", "Yandex"),
    ("EdgiOS", "Edge"),
    ("EdgA/", "Edge"),
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("OPT/", "Opera"),
    ("FxiOS", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS", "Chrome"),
    ("; wv)", "Android WebView"),
    ("Chrome/", "Chrome"),
    ("Version/", "Safari"),
)
_DEVICES = (
    ("iPad", "iPad"),
    ("iPhone", "iPhone"),
    ("Windows Phone", "Windows Phone"),
    ("Android", "Android"),
    ("CrOS", "Chromebook"),
    ("Windows", "Windows"),
    ("Macintosh", "Mac"),  # which an iPad calls itself, too
    ("Linux", "Linux"),
)


def browser_of(user_agent: str) -> str:
    """Such as `Safari, iPhone`; empty when nothing of it is known."""
    names = (
        next((name for mark, name in table if mark in user_agent), "")
        for table in (_BROWSERS, _DEVICES)
    )
    return ", ".join(filter(None, names))
