"""What each phone sees of a room: whole pages, and the parts that the page's script asks for."""

from collections.abc import Mapping

from markupsafe import Markup

from exercises.model import Exercise
from exercises.question import Question
from sessions.engine import Engine
from sessions.i18n import LANGUAGE_NAMES, Translator
from sessions.model import Table
from sessions.shown import is_whole, visible
from sessions.summary import summarise_question
from sessions.web.assets import PHONE
from sessions.web.blocks import Blocks, Refused
from sessions.web.packing import Frame
from sessions.web.parts import Cache, Parts
from sessions.web.seats import Seat
from sessions.web.states import items_key, shown_key, state_key, time_is_short


class Renderer:
    """Renders one room's pages."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        workshop = engine.session.workshop
        self.languages = {code: LANGUAGE_NAMES[code] for code in workshop.languages}
        """The languages this workshop is in, with their names."""
        self._parts = Parts()
        self.blocks = Blocks(engine, self._parts)
        """Its questions, one by one."""
        self._frames = Cache[Frame]()
        self._numbers = Cache[str]()

    def translator(self, language: str) -> Translator:
        """The texts of a phone's language."""
        return self._parts.translator(language)

    # -- whole pages -------------------------------------------------------------------------

    def page(
        self,
        language: str,
        title: str,
        main: Markup,
        table: Table | None = None,
        *,
        refused: bool = False,
        packed: bool = False,
    ) -> bytes:
        """A whole page around `main`; with a table, one that follows the facilitator.

        Without a script it follows by refreshing itself, but only while there is nothing to type,
        and nothing on it that was typed and `refused`. It is `packed` as gzip when asked.
        """
        session = self.engine.session
        name = self.table_name(table, language) if table else ""
        refresh = table is not None and not session.takes_answers and not refused
        state = (state_key(session), items_key(session))
        key = (language, title, name, table.code if table else "", refresh, state)
        if key not in self._frames:
            self._frames[key] = self._frame(language, title, table, name, refresh)
        frame = self._frames[key]
        return frame.packed(main.encode()) if packed else frame.page(main.encode())

    def _frame(
        self, language: str, title: str, table: Table | None, name: str, refresh: bool
    ) -> Frame:
        """What stands around the main part of a page."""
        whole = self._parts.made(
            "page.html",
            language,
            title=title,
            table=table,
            table_name=name,
            refresh=refresh,
            state=state_key(self.engine.session),
            items=items_key(self.engine.session),
            reference=self.engine.session.reference,
            languages=self.languages,
            style=PHONE.style,
            scripts=PHONE.scripts,
            main=Markup("\0"),
        )
        head, _, tail = whole.partition("\0")
        return Frame(head.encode(), tail.encode())

    def code_form(self, language: str, typed: str = "", message: str = "") -> Markup:
        """The form that asks for a table's code; `message` says why the typed one will not do."""
        return self._parts.part(
            ("code", language, typed, message), "code.html", language, typed=typed, message=message
        )

    # -- a table's page ----------------------------------------------------------------------

    def table_main(
        self,
        seat: Seat,
        language: str,
        refused: Mapping[str, Refused] | None = None,
        editing: str | None = None,
    ) -> Markup:
        """What a table sees now: the exercise with its forms and receipts, or words to wait by."""
        session = self.engine.session
        exercise = session.exercise
        head = self.head(language)
        if session.ended_at is not None or exercise is None or not exercise.questions:
            return head
        blocks = [
            self.blocks.block(
                exercise,
                question,
                seat,
                language,
                (refused or {}).get(question.name),
                editing=question.name == editing,
            )
            for question in exercise.questions
        ]
        time = self.more_time(language, seat.table.number)
        return Markup("").join([head, *blocks, time, self.results(language)])

    def refused_main(
        self,
        exercise: Exercise,
        question: Question,
        seat: Seat,
        language: str,
        refused: Refused,
    ) -> Markup:
        """A table's page after an answer was not taken.

        When the room has gone on meanwhile, the refused question stands above the present step, so
        that what was typed can still be read and copied.
        """
        if exercise is self.engine.session.exercise:
            return self.table_main(seat, language, {question.name: refused})
        late = self.blocks.block(exercise, question, seat, language, refused)
        return late + self.table_main(seat, language)

    def shared_main(self, language: str) -> Markup:
        """The same for a table that has not answered anything yet, as pushed to every phone; the
        answers of all tables are left for phones to fetch."""
        session = self.engine.session
        exercise = session.exercise
        head = self.head(language)
        if session.ended_at is not None or exercise is None or not exercise.questions:
            return head
        blocks = [
            self.blocks.empty(exercise, question, language) for question in exercise.questions
        ]
        return Markup("").join([head, *blocks, self.more_time(language)])

    def more_time(self, language: str, table: int | None = None) -> Markup:
        """Where a table says that it needs more time, or takes it back."""
        asked = table in self.engine.presence.more_time
        short = time_is_short(self.engine.session)
        return self._parts.part(
            ("time", language, short, asked), "time.html", language, short=short, asked=asked
        )

    def head(self, language: str) -> Markup:
        """The words of the present step, or of the lobby or the end."""
        session = self.engine.session
        return self._parts.part(
            ("head", language, state_key(session), len(session.steps)),
            "head.html",
            language,
            session=session,
            exercise=session.exercise,
            step=self.step(language),
        )

    def step(self, language: str) -> str:
        """Which step this is, and of how many; nothing in the lobby."""
        session = self.engine.session
        if session.exercise is None:
            return ""
        count = len(session.steps)
        return self.translator(language).text("phone-step", number=session.step, count=count)

    def results(self, language: str) -> Markup:
        """The answers of all tables to the present exercise, when the facilitator shows them."""
        session = self.engine.session
        exercise = session.exercise
        if exercise is None or not session.present.shown:
            return Markup("")
        names = {n: self.table_name(table, language) for n, table in session.tables.items()}
        key = ("results", language, shown_key(session), tuple(names.values()))
        if key in self._parts.cached:
            return self._parts.cached[key]  # tallied once, not for every phone
        summaries = [
            summarise_question(seen, exercise, question, language)
            for question in exercise.questions
            if (seen := visible(session, exercise, question)) is not None
        ]
        return self._parts.part(
            key,
            "results.html",
            language,
            shown=shown_key(session),
            summaries=summaries,
            partly={q.name for q in exercise.questions if not is_whole(session, q)},
            names=names,
        )

    def table_name(self, table: Table, language: str) -> str:
        """What a table is called: its name, else its number in words."""
        if table.name:
            return table.name
        key = (table.number, language)
        if key not in self._numbers:
            t = self.translator(language)
            self._numbers[key] = t.text("phone-table", number=table.number)
        return self._numbers[key]
