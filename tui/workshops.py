"""In which language a workshop is shown."""

from exercises.model import Workshop


def shown_language(workshop: Workshop, wanted: str) -> str:
    """The language that is wanted, or the first that the workshop is whole in."""
    return wanted if wanted in workshop.languages else workshop.languages[0]
