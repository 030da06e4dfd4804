"""Every question type has its board and its entry."""

import pytest

from exercises.languages import Text
from exercises.questions import question_types
from sessions.i18n import Translator
from tui.widgets.board import Board, new_board
from tui.widgets.entry import Entry, new_entry


@pytest.mark.parametrize("name", sorted(question_types()))
def test_a_type_can_be_shown_and_typed(name: str) -> None:
    question = question_types()[name](name="q", label=Text(fi="Kysymys"))
    t = Translator("fi")
    assert isinstance(new_board(t, name, "fi"), Board)
    assert isinstance(new_entry(t, question, "fi"), Entry)
