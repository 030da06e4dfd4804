"""Rows of what the facilitator does with what was said: themes, the summary, what is hidden."""

from sqlite_utils import Database

from sessions import events
from sessions.model import Session
from sessions.store.rows import insert_many
from sessions.store.writing import write

_HIDDEN = "session_id exercise question table_number voter".split()
_JOINED = "id session_id exercise into_id".split()
_GROUPING = "session_id exercise question table_number text theme_id aside".split()


@write.register
def _(event: events.AnswerHidden, db: Database, session: Session) -> None:
    write_hidden(db, session)


@write.register
def _(event: events.IdeasGrouped, db: Database, session: Session) -> None:
    mine = [session.id, event.exercise]
    db.execute("delete from groupings where session_id = ? and exercise = ?", mine)
    db.execute("delete from joined_themes where session_id = ? and exercise = ?", mine)
    db.execute("delete from themes where session_id = ? and exercise = ?", mine)
    grouping = event.grouping
    db.table("themes").insert_all(
        {
            "id": theme.id,
            "session_id": session.id,
            "exercise": event.exercise,
            "name": theme.name,
            "position": position,
        }
        for position, theme in enumerate(grouping.themes, start=1)
    )
    rows = [(*mine, *idea, theme_id, None) for idea, theme_id in grouping.placed.items()]
    rows += [(*mine, *idea, None, reason) for idea, reason in grouping.aside.items()]
    insert_many(db, "groupings", _GROUPING, rows)
    joined = [(old, *mine, into) for old, into in grouping.became.items()]
    insert_many(db, "joined_themes", _JOINED, joined)


@write.register
def _(event: events.SummaryEdited, db: Database, session: Session) -> None:
    edit = event.edit
    db.table("edits").upsert(
        {
            "session_id": session.id,
            "exercise": event.exercise,
            "heading": edit.heading,
            "comment": edit.comment,
            "leaders": int(edit.leaders),
            "tables": int(edit.tables),
        },
        pk=("session_id", "exercise"),
    )


def write_hidden(db: Database, session: Session) -> None:
    """Which answers the room is not to see, instead of those before."""
    db.execute("delete from hidden_answers where session_id = ?", [session.id])
    insert_many(
        db, "hidden_answers", _HIDDEN, [(session.id, *seat) for seat in sorted(session.hidden)]
    )
