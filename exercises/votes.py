"""Votes of people without phones, counted by hand at a table: `4: 2, 3: 5`."""

import re
from collections.abc import Iterator

from exercises.errors import AnswerRefusedError
from exercises.question import Question, Value
from exercises.text import clean

MOST_PEOPLE = 200
"""At one table."""

_WORDS = re.compile(r"[^\W\d_]")

Votes = list[list[Value]]
"""Pairs of an answer and how many gave just this one."""


def read_votes(question: Question, typed: str) -> Votes:
    """What a facilitator typed for the people of a table, each answer checked.

    Where answers can be counted, each is followed by a colon and the number of people, and commas
    part them; everywhere else a line is one person's answer.

    Raises:
        AnswerRefusedError: an answer or a number does not fit; its part is `votes`.
    """
    votes: Votes = []
    for answer, people in _pieces(question, clean(typed, lines=True)):
        try:
            value = question.check(question.parse(answer))
        except AnswerRefusedError as refused:
            raise AnswerRefusedError(refused.code, "votes", **refused.values) from refused
        for vote in votes:
            if vote[0] == value:
                vote[1] += people
                break
        else:
            votes.append([value, people])
    if not votes:
        raise AnswerRefusedError("answer-empty", "votes")
    people = sum(vote[1] for vote in votes)
    if people > MOST_PEOPLE:
        raise AnswerRefusedError("answer-people", "votes", most=MOST_PEOPLE, people=people)
    return votes


def typed_votes(question: Question, votes: Votes) -> str:
    """Votes as `read_votes` reads them."""
    if not question.is_counted:
        return "\n".join(question.typed(value) for value, people in votes for _ in range(people))
    typed: list[str] = []
    for value, people in votes:
        answer = question.typed(value)
        # Behind the words of a reason a colon counts nothing.
        typed += [answer] * people if _WORDS.search(answer) else [f"{answer}: {people}"]
    return ", ".join(typed)


def _pieces(question: Question, typed: str) -> Iterator[tuple[str, int]]:
    """Each answer as typed, with its number of people."""
    # Answers that are counted begin with a figure; other commas belong to a reason.
    parted = re.split(r"[;\n]|,(?=\s*[0-9])" if question.is_counted else r"\n", typed)
    for piece in parted:
        if not piece.strip():
            continue
        answer, colon, people = piece.rpartition(":")
        if not question.is_counted or not colon or _WORDS.search(answer):
            yield piece.strip(), 1  # a colon behind words is part of a reason: "9, lähti 9:15"
        elif re.fullmatch(r"\s*[0-9]{1,4}\s*", people):
            if int(people):
                yield answer.strip(), int(people)
        else:
            raise AnswerRefusedError("answer-count", "votes", typed=piece.strip())
