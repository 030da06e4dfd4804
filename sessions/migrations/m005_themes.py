"""Themes over the ideas, and the facilitator's own words in the summary."""

import json

from sqlite_utils import Database

from exercises.items import key_of
from sessions.migrations.schema import SESSION, schema


@schema()
def m005_themes(db: Database) -> None:
    """Themes over the ideas, and the facilitator's own words in the summary."""
    db.table("themes").create(
        {"id": str, "session_id": str, "exercise": str, "name": str, "position": int},
        pk="id",
        foreign_keys=SESSION,
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
        foreign_keys=[*SESSION, ("theme_id", "themes", "id")],
        strict=True,
    )
    db.table("groupings").create_index(["theme_id"])
    db.table("joined_themes").create(
        {"id": str, "session_id": str, "exercise": str, "into_id": str},
        pk="id",
        foreign_keys=SESSION,
        not_null={"session_id", "exercise", "into_id"},
        strict=True,
    )
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
        foreign_keys=SESSION,
        not_null={"heading", "comment", "leaders", "tables"},
        strict=True,
    )
    db.table("questions").add_column("source", str, not_null_default="")
    # What answers call an item: votes follow it also where its letters are of another case.
    db.table("ideas").add_column("item", str, not_null_default="")
    for idea, text in db.execute("select id, text from ideas").fetchall():
        db.table("ideas").update(idea, {"item": key_of(text)})
    db.table("placings").add_column("key", str, not_null_default="")
    for placing, item in db.execute("select id, item from placings").fetchall():
        db.table("placings").update(placing, {"key": key_of(item)})
    for session, definition in db.execute("select id, definition from sessions").fetchall():
        _note_sources(db, session, json.loads(definition))
    db.execute("drop view idea_summary")
    nobody = "questions.by = 'person'"
    unit = f"case when {nobody} or tables.unit = '' then sessions.unit else tables.unit end"
    # What later exercises gave to the items they took from an exercise, as `sessions.priorities`
    # counts it: of a question that was asked again, each table's newest answer. Materialised once,
    # since the view asks for it with every idea.
    given = """
        select answers.session_id, questions.source, questions.type,
          coalesce('t' || joined_themes.into_id, placings.key) as key,
          tables.number, sum(placings.figure * placings.people) as figure
        from current_answers as answers
        join questions on questions.session_id = answers.session_id
          and questions.exercise = answers.exercise and questions.name = answers.question
        join steps on steps.session_id = answers.session_id
          and steps.exercise = answers.exercise and steps.left_out = 0
        join tables on tables.id = answers.table_id
        join placings on placings.answer_id = answers.id
        left join joined_themes on 't' || joined_themes.id = placings.key
        where questions.source <> '' and questions.type in ('points', 'guard')
          and (questions.by = 'person' or not exists (
            select 1 from current_answers as newer
            join steps as later on later.session_id = newer.session_id
              and later.exercise = newer.exercise and later.left_out = 0
            join questions as again on again.session_id = newer.session_id
              and again.exercise = newer.exercise and again.name = newer.question
            where newer.table_id = answers.table_id and newer.id > answers.id
              and again.type = questions.type and again.source = questions.source
              and again.label = questions.label))
        """
    points = "select session_id, source, key, sum(figure) as points from given"
    db.create_view(
        "idea_summary",
        f"""
        with
          given as materialized ({given} group by 1, 2, 3, 4, 5),
          points as materialized ({points} where type = 'points' group by 1, 2, 3),
          guarded as materialized (
            select distinct session_id, source, key, number from given where type = 'guard')
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
          guarded.key is not null as guarded,
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
          and own.source = answers.exercise and own.key = ideas.item and ideas.kind <> 'reason'
        left join points as shared on shared.session_id = answers.session_id
          and shared.source = answers.exercise and shared.key = 't' || themes.id
        left join guarded on guarded.session_id = answers.session_id
          and guarded.source = answers.exercise and guarded.key = ideas.item
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
