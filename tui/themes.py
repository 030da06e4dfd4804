"""The program's own two themes: one for bright rooms, one for dark ones.

Text has at least the contrast 4.5 : 1 on every surface (WCAG AA). `accent` is what is live now,
`error` what needs hands; everything else is ink, paper and slate.
"""

from textual.theme import Theme

LIGHT = Theme(
    name="paja-light",
    dark=False,
    background="#faf8f4",
    surface="#f1eee7",
    panel="#e6e1d7",
    foreground="#1c2126",
    primary="#2f5d8a",
    secondary="#4a5661",
    accent="#00665a",
    success="#00665a",
    warning="#7a5200",
    error="#b3261e",
    variables={
        "text-muted": "#56606a",
        "foreground-muted": "#56606a",
        "text-disabled": "#56606a",
        "border": "#2f5d8a",
        "border-blurred": "#c9c2b4",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-background": "#2f5d8a",
        "block-cursor-blurred-background": "#d5dde5",
        "block-cursor-blurred-foreground": "#1c2126",
        "input-cursor-background": "#1c2126",
        "input-selection-background": "#b9cfe4",
        "button-color-foreground": "#ffffff",
        "scrollbar": "#c9c2b4",
        "scrollbar-background": "#f1eee7",
    },
)

DARK = Theme(
    name="paja-dark",
    dark=True,
    background="#12161b",
    surface="#1a2027",
    panel="#232b34",
    foreground="#e8ecf0",
    primary="#44699c",
    secondary="#a3afba",
    accent="#4fd1b5",
    success="#4fd1b5",
    warning="#e3b341",
    error="#ff7b72",
    variables={
        "text-muted": "#a3afba",
        "foreground-muted": "#a3afba",
        "text-disabled": "#a3afba",
        "border": "#7fa3d1",
        "border-blurred": "#3a4652",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-background": "#44699c",
        "block-cursor-blurred-background": "#2a3644",
        "block-cursor-blurred-foreground": "#e8ecf0",
        "input-cursor-background": "#e8ecf0",
        "input-selection-background": "#2f4b6b",
        "button-color-foreground": "#ffffff",
        "scrollbar": "#3a4652",
        "scrollbar-background": "#1a2027",
    },
)

OWN = {theme.name: theme for theme in (LIGHT, DARK)}
