"""Answers of people without names, and what an answer made of each item."""

from sqlite_utils import Database

from sessions.migrations.schema import schema


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
