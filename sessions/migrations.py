"""The database's tables and views, made and upgraded step by step (sqlite-utils migrations).

A step that has landed is never edited: a later one changes what it made.
"""

import json

from sqlite_utils import Database, Migrations

schema = Migrations("paja")

_SESSION = [("session_id", "sessions", "id")]


@schema()
def m001_sessions(db: Database) -> None:
    """A session, its running order with questions, its tables."""
    db.table("sessions").create(
        {
            "id": str,
            "reference": str,
            "workshop": str,
            "title": str,
            "name": str,
            "unit": str,
            "place": str,
            "date": str,
            "language": str,
            "definition": str,
            "step": int,
            "port": int,
            "created_at": str,
            "ended_at": str,
        },
        pk="id",
        not_null=set("reference workshop title name unit place date language".split())
        | {"definition", "step", "created_at"},
        strict=True,
    )
    db.table("sessions").create_index(["reference"])
    db.table("steps").create(
        {
            "session_id": str,
            "number": int,
            "exercise": str,
            "title": str,
            "minutes": int,
            "phase": str,
            "left_out": int,
            "shown": int,
            "proposals": int,
            "entered_at": str,
        },
        pk=("session_id", "number"),
        foreign_keys=_SESSION,
        not_null={"exercise", "title", "minutes", "phase", "left_out", "shown", "proposals"},
        strict=True,
    )
    db.table("questions").create(
        {
            "session_id": str,
            "exercise": str,
            "name": str,
            "position": int,
            "type": str,
            "label": str,
        },
        pk=("session_id", "exercise", "name"),
        foreign_keys=_SESSION,
        not_null={"position", "type", "label"},
        strict=True,
    )
    db.table("tables").create(
        {
            "id": str,
            "session_id": str,
            "number": int,
            "name": str,
            "unit": str,
            "code": str,
            "joined_at": str,
        },
        pk="id",
        foreign_keys=_SESSION,
        not_null={"session_id", "number", "name", "unit", "code"},
        strict=True,
    )
    db.table("tables").create_index(["session_id", "number"], unique=True)


@schema()
def m002_answers(db: Database) -> None:
    """Every sent version of an answer, and the ideas and ratings in it."""
    db.table("answers").create(
        {
            "id": str,
            "session_id": str,
            "table_id": str,
            "exercise": str,
            "question": str,
            "version": int,
            "value": str,
            "given_by": str,
            "given_at": str,
            "sent_id": str,
        },
        pk="id",
        foreign_keys=[*_SESSION, ("table_id", "tables", "id")],
        not_null=set("session_id table_id exercise question version given_by given_at".split()),
        strict=True,
    )
    # Unique: two programs that run the same session can't both write the next version.
    db.table("answers").create_index(["table_id", "exercise", "question", "version"], unique=True)
    db.table("answers").create_index(["session_id"])
    db.table("ideas").create(
        {"id": str, "answer_id": str, "position": int, "kind": str, "text": str},
        pk="id",
        foreign_keys=[("answer_id", "answers", "id")],
        not_null={"answer_id", "position", "kind", "text"},
        strict=True,
    )
    db.table("ideas").create_index(["answer_id"])
    db.table("ratings").create(
        {"id": str, "answer_id": str, "position": int, "item": str, "now": int, "target": int},
        pk="id",
        foreign_keys=[("answer_id", "answers", "id")],
        not_null={"answer_id", "position", "item", "now", "target"},
        strict=True,
    )
    db.table("ratings").create_index(["answer_id"])
    db.table("happenings").create(
        {"id": str, "session_id": str, "at": str, "what": str, "details": str},
        pk="id",
        foreign_keys=_SESSION,
        not_null={"session_id", "at", "what", "details"},
        strict=True,
    )
    db.table("happenings").create_index(["session_id"])


@schema()
def m003_summaries(db: Database) -> None:
    """The two views that are a public interface, and the one they stand on."""
    db.create_view(
        "current_answers",
        """
        select answers.* from answers
        where value is not null and version = (
            select max(newer.version) from answers as newer
            where newer.table_id = answers.table_id and newer.exercise = answers.exercise
              and newer.question = answers.question)
        """,
    )
    # What both views say of an answer: its session, unit, step and question.
    frame = """
        from current_answers as answers
        join sessions on sessions.id = answers.session_id
        join tables on tables.id = answers.table_id
        join steps on steps.session_id = answers.session_id and steps.exercise = answers.exercise
        join questions on questions.session_id = answers.session_id
          and questions.exercise = answers.exercise and questions.name = answers.question
        """
    unit = "case when tables.unit <> '' then tables.unit else sessions.unit end"
    db.create_view(
        "idea_summary",
        f"""
        select sessions.reference as session, sessions.date as date, {unit} as unit,
          sessions.title as workshop, steps.title as exercise, questions.label as question,
          ideas.kind as kind, null as theme, ideas.text as idea,
          case when tables.name <> '' then tables.name else cast(tables.number as text) end
            as table_name,
          0 as votes,
          case when steps.proposals then 'proposed' else 'recorded' end as status
        {frame}
        join ideas on ideas.answer_id = answers.id
        order by sessions.date, sessions.id, steps.number, questions.position, tables.number,
          ideas.position
        """,
    )
    db.create_view(
        "rating_summary",
        f"""
        select sessions.reference as session, sessions.date as date, {unit} as unit,
          steps.title as exercise, questions.label as question, ratings.item as item,
          count(*) as tables, avg(ratings.now) as now_average, min(ratings.now) as now_lowest,
          max(ratings.now) as now_highest, avg(ratings.target) as target_average,
          avg(ratings.target) - avg(ratings.now) as gap
        {frame}
        join ratings on ratings.answer_id = answers.id
        group by sessions.id, {unit}, steps.number, questions.position, ratings.position,
          ratings.item
        order by sessions.date, sessions.id, steps.number, questions.position, ratings.position,
          unit
        """,
    )


@schema()
def m004_people_and_items(db: Database) -> None:
    """Answers of people without names, and what an answer made of each item."""
    for view in ("rating_summary", "idea_summary", "current_answers"):
        db.execute(f"drop view {view}")
    answers = db.table("answers")
    answers.add_column("voter", str, not_null_default="")
    answers.add_column("people", int, not_null_default=1)
    # One next version each for a table's people, too.
    db.execute("drop index idx_answers_table_id_exercise_question_version")
    answers.create_index(["table_id", "exercise", "question", "voter", "version"], unique=True)
    db.table("questions").add_column("by", str, not_null_default="table")
    db.table("questions").add_column("least", int, not_null_default=0)
    db.table("ratings").transform(not_null={"target": False})
    db.table("ratings").add_column("people", int, not_null_default=1)
    db.table("placings").create(
        {
            "id": str,
            "answer_id": str,
            "position": int,
            "item": str,
            "figure": int,
            "box": str,
            "people": int,
        },
        pk="id",
        foreign_keys=[("answer_id", "answers", "id")],
        not_null={"answer_id", "position", "item", "figure", "box", "people"},
        strict=True,
    )
    db.table("placings").create_index(["answer_id"])
    db.create_view(
        "current_answers",
        """
        select answers.* from answers
        where value is not null and version = (
            select max(newer.version) from answers as newer
            where newer.table_id = answers.table_id and newer.exercise = answers.exercise
              and newer.question = answers.question and newer.voter = answers.voter)
        """,
    )
    # What fewer people than wanted have answered stays out of both views.
    frame = """
        from current_answers as answers
        join sessions on sessions.id = answers.session_id
        join tables on tables.id = answers.table_id
        join steps on steps.session_id = answers.session_id and steps.exercise = answers.exercise
        join questions on questions.session_id = answers.session_id
          and questions.exercise = answers.exercise and questions.name = answers.question
          and questions.least <= (
            select sum(people) from current_answers as others
            where others.session_id = answers.session_id
              and others.exercise = answers.exercise and others.question = answers.question)
        """
    # People are told without their table, so without its unit, too.
    nobody = "questions.by = 'person'"
    unit = f"case when {nobody} or tables.unit = '' then sessions.unit else tables.unit end"
    db.create_view(
        "idea_summary",
        f"""
        select sessions.reference as session, sessions.date as date,
          {unit} as unit, sessions.title as workshop, steps.title as exercise,
          questions.label as question,
          ideas.kind as kind, null as theme, ideas.text as idea,
          case when {nobody} then '' when tables.name <> '' then tables.name
            else cast(tables.number as text) end as table_name,
          0 as votes,
          case when steps.proposals then 'proposed' else 'recorded' end as status
        {frame}
        join ideas on ideas.answer_id = answers.id
        order by sessions.date, sessions.id, steps.number, questions.position,
          case when {nobody} then 0 else tables.number end,
          case when {nobody} then ideas.text else '' end, ideas.position
        """,
    )
    weight = "sum(ratings.people)"
    now = f"sum(ratings.now * ratings.people) * 1.0 / {weight}"
    target = f"sum(ratings.target * ratings.people) * 1.0 / {weight}"
    db.create_view(
        "rating_summary",
        f"""
        select sessions.reference as session, sessions.date as date, {unit} as unit,
          steps.title as exercise, questions.label as question, ratings.item as item,
          count(distinct tables.id) as tables, {now} as now_average,
          min(ratings.now) as now_lowest, max(ratings.now) as now_highest,
          {target} as target_average, {target} - {now} as gap, {weight} as answers
        {frame}
        join ratings on ratings.answer_id = answers.id
        group by sessions.id, {unit}, steps.number, questions.position, ratings.item
        order by sessions.date, sessions.id, steps.number, questions.position,
          min(ratings.position), unit
        """,
    )


@schema()
def m005_themes(db: Database) -> None:
    """Themes over the ideas, and the facilitator's own words in the summary."""
    db.table("themes").create(
        {"id": str, "session_id": str, "exercise": str, "name": str, "position": int},
        pk="id",
        foreign_keys=_SESSION,
        not_null={"session_id", "exercise", "name", "position"},
        strict=True,
    )
    db.table("themes").create_index(["session_id", "exercise"])
    db.table("groupings").create(
        {
            "session_id": str,
            "exercise": str,
            "question": str,
            "table_number": int,
            "text": str,
            "theme_id": str,
            "aside": str,
        },
        pk=("session_id", "exercise", "question", "table_number", "text"),
        foreign_keys=[*_SESSION, ("theme_id", "themes", "id")],
        strict=True,
    )
    db.table("groupings").create_index(["theme_id"])
    db.table("edits").create(
        {
            "session_id": str,
            "exercise": str,
            "heading": str,
            "comment": str,
            "leaders": int,
            "tables": int,
        },
        pk=("session_id", "exercise"),
        foreign_keys=_SESSION,
        not_null={"heading", "comment", "leaders", "tables"},
        strict=True,
    )
    db.table("questions").add_column("source", str, not_null_default="")
    for session, definition in db.execute("select id, definition from sessions").fetchall():
        _note_sources(db, session, json.loads(definition))
    db.execute("drop view idea_summary")
    nobody = "questions.by = 'person'"
    unit = f"case when {nobody} or tables.unit = '' then sessions.unit else tables.unit end"
    # What later exercises gave to the items they took from an exercise: materialised once, since
    # the view asks for it with every idea.
    given = """
        select answers.session_id, questions.source, questions.type, placings.item,
          tables.number, sum(placings.figure * placings.people) as figure
        from current_answers as answers
        join questions on questions.session_id = answers.session_id
          and questions.exercise = answers.exercise and questions.name = answers.question
        join tables on tables.id = answers.table_id
        join placings on placings.answer_id = answers.id
        where questions.source <> '' and questions.type in ('points', 'guard')
        """
    points = "select session_id, source, item, sum(figure) as points from given"
    db.create_view(
        "idea_summary",
        f"""
        with
          given as materialized ({given} group by 1, 2, 3, 4, 5),
          points as materialized ({points} where type = 'points' group by 1, 2, 3),
          guarded as materialized (
            select distinct session_id, source, item, number from given where type = 'guard')
        select sessions.reference as session, sessions.date as date,
          {unit} as unit, sessions.title as workshop, steps.title as exercise,
          questions.label as question,
          ideas.kind as kind, themes.name as theme, ideas.text as idea,
          case when {nobody} then '' when tables.name <> '' then tables.name
            else cast(tables.number as text) end as table_name,
          coalesce(own.points, 0) as votes,
          case when groupings.aside is not null then 'set aside'
            when steps.proposals then 'proposed' else 'recorded' end as status,
          coalesce(shared.points, 0) as theme_votes,
          guarded.item is not null as guarded,
          coalesce(groupings.aside, '') as reason
        from current_answers as answers
        join sessions on sessions.id = answers.session_id
        join tables on tables.id = answers.table_id
        join steps on steps.session_id = answers.session_id and steps.exercise = answers.exercise
        join questions on questions.session_id = answers.session_id
          and questions.exercise = answers.exercise and questions.name = answers.question
          and questions.least <= (
            select sum(people) from current_answers as others
            where others.session_id = answers.session_id
              and others.exercise = answers.exercise and others.question = answers.question)
        join ideas on ideas.answer_id = answers.id
        left join groupings on groupings.session_id = answers.session_id
          and groupings.exercise = answers.exercise and groupings.question = answers.question
          and groupings.table_number = case when {nobody} then 0 else tables.number end
          and groupings.text = ideas.text and ideas.kind <> 'reason'
        left join themes on themes.id = groupings.theme_id
        left join points as own on own.session_id = answers.session_id
          and own.source = answers.exercise and own.item = ideas.text and ideas.kind <> 'reason'
        left join points as shared on shared.session_id = answers.session_id
          and shared.source = answers.exercise and shared.item = themes.name
        left join guarded on guarded.session_id = answers.session_id
          and guarded.source = answers.exercise and guarded.item = ideas.text
          and guarded.number = tables.number and ideas.kind <> 'reason'
        order by sessions.date, sessions.id, steps.number, questions.position,
          case when {nobody} then 0 else tables.number end,
          case when {nobody} then ideas.text else '' end, ideas.position
        """,
    )


def _note_sources(db: Database, session: str, definition: dict[str, object]) -> None:
    """Which exercise's answers each question is about, from the session's own definition."""
    steps = definition.get("steps")
    for step in steps if isinstance(steps, list) else []:
        for question in step.get("questions", []):
            if source := question.get("from"):
                key = (session, step["name"], question["name"])
                db.table("questions").update(key, {"source": source})


STEPS = (
    "m001_sessions",
    "m002_answers",
    "m003_summaries",
    "m004_people_and_items",
    "m005_themes",
)
"""The names of all steps this program knows; a file with others was made by a newer one."""
