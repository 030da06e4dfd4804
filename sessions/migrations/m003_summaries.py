"""The two views that are a public interface, and the one they stand on."""

from sqlite_utils import Database

from sessions.migrations.schema import schema


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
