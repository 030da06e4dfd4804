"""A small workshop file to break, mend and write."""

WORKSHOP = """\
[title]
fi = "Paja"
[purpose]
fi = "Kokeilu."
[[steps]]
name = "ideat"
minutes = 10
[steps.title]
fi = "Ideat"
[steps.words]
fi = "Keksikää."
[[steps.questions]]
name = "ideas"
type = "lines"
[steps.questions.label]
fi = "Mitä?"
[[steps]]
name = "valinta"
minutes = 10
[steps.title]
fi = "Valinta"
[steps.words]
fi = "Valitkaa."
[[steps.questions]]
name = "vote"
type = "choice"
from = "ideat"
[steps.questions.label]
fi = "Mikä?"
"""
"""Two steps in Finnish; the second is about what was written in the first."""


def changed(before: str, after: str) -> str:
    """The workshop with something in it said otherwise."""
    assert before in WORKSHOP
    return WORKSHOP.replace(before, after, 1)
