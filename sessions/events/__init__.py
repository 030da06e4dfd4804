"""Facts of a session, in the past tense; each knows how the session is after it.

The engine decides which of them happen, the store writes them, screens and phones hear of them.
"""

from sessions.events.answers import AnswerEvent as AnswerEvent
from sessions.events.answers import AnswerGiven as AnswerGiven
from sessions.events.answers import AnswerHidden as AnswerHidden
from sessions.events.answers import AnswerWithdrawn as AnswerWithdrawn
from sessions.events.base import Event as Event
from sessions.events.base import Heard as Heard
from sessions.events.heard import MoreTimeAsked as MoreTimeAsked
from sessions.events.heard import PageTurned as PageTurned
from sessions.events.heard import PhoneReached as PhoneReached
from sessions.events.heard import RemoteStirred as RemoteStirred
from sessions.events.heard import TableStirred as TableStirred
from sessions.events.plan import EndPlanned as EndPlanned
from sessions.events.plan import PlanChanged as PlanChanged
from sessions.events.plan import StepAdded as StepAdded
from sessions.events.plan import StepMoved as StepMoved
from sessions.events.plan import Undone as Undone
from sessions.events.session import ANOTHER_DAY as ANOTHER_DAY
from sessions.events.session import AddressTaken as AddressTaken
from sessions.events.session import IdeasGrouped as IdeasGrouped
from sessions.events.session import RemoteKeyChanged as RemoteKeyChanged
from sessions.events.session import RoomOpened as RoomOpened
from sessions.events.session import SessionCreated as SessionCreated
from sessions.events.session import SessionEnded as SessionEnded
from sessions.events.session import SessionReopened as SessionReopened
from sessions.events.session import SummaryEdited as SummaryEdited
from sessions.events.session import WifiGiven as WifiGiven
from sessions.events.steps import AnswersRevealed as AnswersRevealed
from sessions.events.steps import ClockPaused as ClockPaused
from sessions.events.steps import ClockStarted as ClockStarted
from sessions.events.steps import ExerciseClosed as ExerciseClosed
from sessions.events.steps import ExerciseOpened as ExerciseOpened
from sessions.events.steps import MinutesGiven as MinutesGiven
from sessions.events.steps import StepEntered as StepEntered
from sessions.events.steps import StepEvent as StepEvent
from sessions.events.steps import StepLeftOut as StepLeftOut
from sessions.events.tables import TableAdded as TableAdded
from sessions.events.tables import TableEvent as TableEvent
from sessions.events.tables import TableJoined as TableJoined
from sessions.events.tables import TableRecoded as TableRecoded
from sessions.events.tables import TableRenamed as TableRenamed

FROM_PHONES = (AnswerEvent, TableJoined, TableStirred, MoreTimeAsked, PhoneReached)
"""What happens without the facilitator, and in bursts."""
