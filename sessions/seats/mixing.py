"""Mixes people over tables so that organisations and roles are spread as evenly as can be.

As even as can be: the tables' sizes differ by at most one, and so do the numbers of people of each
organisation, and of each role, at any two tables. That is always possible, for both at once: people
are the edges of a bipartite graph between organisations and roles, tables are colours, and every
bipartite multigraph has an equitable edge colouring with any number of colours (D. de Werra,
"Equitable colorations of graphs", Revue française d'informatique et de recherche opérationnelle
5 (R3), 1971, pages 3–8).

It is found two tables at a time. Their people are parted anew by walking closed trails through the
graph (as Euler; at organisations and roles with an odd number of people a trail goes on through an
edge that is nobody): who is walked over towards a role sits at the one table, who towards an
organisation at the other. That evens out both tables in everything at once, so the sum of squares
of all counts falls until no two tables are uneven.

Newcomers and the experienced come third: they are evened out by exchanges that leave organisations
and roles as they are, from several beginnings. The best is nearly always as even as can be, but no
theorem says so.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations, product
from random import Random

from sessions.model import MOST_TABLES
from sessions.seats.evenness import KINDS, fewest_pairs, group_of, pairs
from sessions.seats.people import Person, Seating

_BEGINNINGS = 12
_EXACT = ("organisation", "role")
MOST_AT_A_TABLE = 6
"""Where nobody says how many tables there are; a table is four to eight people."""

Corner = tuple[str, str]
"""An organisation or a role: its kind, and what it is."""


def usual_tables(people: int) -> int:
    """How many tables so many people need, when nobody says it."""
    return min(-(-people // MOST_AT_A_TABLE), MOST_TABLES)


def seat(people: Sequence[Person], tables: Sequence[int]) -> Seating:
    """Everybody at one of these tables; for the same list always the same.

    Args:
        people: in the list's order.
        tables: their numbers, at least one.
    """
    best: Seating | None = None
    for beginning in range(_BEGINNINGS):
        parts = _Parts(people, _dealt(people, len(tables), beginning))
        parts.even_out()
        parts.exchange()
        largest_first = sorted(parts.parts, key=len, reverse=True)
        places = {who: tables[at] for at, part in enumerate(largest_first) for who in part}
        found = Seating(tuple(people), tuple(places[who] for who in range(len(people))))
        if best is None or pairs(found, "experience") < pairs(best, "experience"):
            best = found
        if pairs(best, "experience") == fewest_pairs(best, "experience"):
            break
    assert best is not None, "there is a beginning"
    return best


def _dealt(people: Sequence[Person], tables: int, beginning: int) -> list[list[int]]:
    """Like cards, one person a table: first organisation by organisation, then by chance."""
    order = sorted(range(len(people)), key=lambda who: [group_of(people[who], k) for k in KINDS])
    if beginning:
        Random(beginning).shuffle(order)
    return [order[start::tables] for start in range(tables)]


class _Parts:
    """The people of each table, while they are being mixed."""

    def __init__(self, people: Sequence[Person], parts: list[list[int]]) -> None:
        self.parts = parts
        self._groups = [{kind: group_of(person, kind) for kind in KINDS} for person in people]

    def even_out(self) -> None:
        """Part the people of two tables anew, until no two tables are uneven in organisations,
        roles or size."""
        uneven = True
        while uneven:
            uneven = False
            for one, other in combinations(range(len(self.parts)), 2):
                if self._are_uneven(one, other):
                    uneven = True
                    self._part(one, other)

    def exchange(self) -> None:
        """Let two people change places as long as that evens out newcomers and the experienced."""
        better = True
        while better:
            better = False
            for one, other in combinations(range(len(self.parts)), 2):
                while self._exchanged(one, other):
                    better = True

    def _are_uneven(self, one: int, other: int) -> bool:
        sizes = len(self.parts[one]) - len(self.parts[other])
        more = (self._more(one, other, kind) for kind in _EXACT)
        return abs(sizes) > 1 or any(abs(n) > 1 for counts in more for n in counts.values())

    def _more(self, one: int, other: int, kind: str) -> Counter[str]:
        """How many more of each group there are at the one table than at the other."""
        counts = Counter(self._groups[who][kind] for who in self.parts[one])
        counts.subtract(self._groups[who][kind] for who in self.parts[other])
        return counts

    def _part(self, one: int, other: int) -> None:
        both = sorted(self.parts[one] + self.parts[other])
        groups = (self._groups[who] for who in both)
        first = parted([(("o", of["organisation"]), ("r", of["role"])) for of in groups])
        self.parts[one] = [who for who, is_first in zip(both, first, strict=True) if is_first]
        self.parts[other] = [who for who, is_first in zip(both, first, strict=True) if not is_first]

    def _exchanged(self, one: int, other: int) -> bool:
        more = {kind: self._more(one, other, kind) for kind in KINDS}
        if all(abs(count) <= 1 for value, count in more["experience"].items() if value):
            return False
        for here, there in product(range(len(self.parts[one])), range(len(self.parts[other]))):
            who, whom = self.parts[one][here], self.parts[other][there]
            change = {
                kind: _change(more[kind], self._groups[who][kind], self._groups[whom][kind])
                for kind in KINDS
            }
            if change["experience"] < 0 and not any(change[kind] for kind in _EXACT):
                self.parts[one][here], self.parts[other][there] = whom, who
                return True
        return False


def _change(more: Mapping[str, int], leaves: str, comes: str) -> int:
    """By how many pairs an exchange makes two tables worse."""
    if leaves == comes:
        return 0
    return (1 - more[leaves] if leaves else 0) + (1 + more[comes] if comes else 0)


def parted(edges: Sequence[tuple[Corner, Corner]]) -> list[bool]:
    """Two halves of the edges of a bipartite graph, as even as can be at each corner and in all.

    Args:
        edges: each from a corner at the left to one at the right.

    Returns:
        for each edge whether it is in the first half.
    """
    degrees = Counter(corner for edge in edges for corner in edge)
    odd = [corner for corner, degree in degrees.items() if degree % 2]
    lefts = {left for left, _ in edges}
    nobody = ("", "left"), ("", "right")
    all_edges = list(edges)
    all_edges += [(c, nobody[1]) if c in lefts else (nobody[0], c) for c in odd]
    if len(edges) % 2:
        all_edges.append(nobody)
    waiting: dict[Corner, list[int]] = defaultdict(list)
    for number, edge in enumerate(all_edges):
        for corner in edge:
            waiting[corner].append(number)
    from_left: dict[int, bool] = {}
    for left, _ in all_edges:
        corner = left
        # All corners are even now, so a trail ends only where it began.
        while waiting[corner]:
            number = waiting[corner].pop()
            if number not in from_left:
                start, end = all_edges[number]
                from_left[number] = corner == start
                corner = end if corner == start else start
    return [from_left[number] for number in range(len(edges))]
