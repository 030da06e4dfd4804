# The facilitator types a table's answer for it.
entry-title = Answer for a table: { $title }
entry-table = Table
entry-table-hint = Type the table’s number or code and press Enter.
entry-earlier = This table has an answer already. You can change it.
entry-optional = { $question } (may be left empty)
entry-stored = Saved.
entry-done = Saved: table { $table }. Next table?
entry-nothing = Table { $table }: nothing was changed. Next table?
entry-find = choose the table
entry-send = save
entry-drop = Throw away what you typed?
entry-drop-why = You have typed something that is not saved yet.
entry-drop-yes = throw away
entry-enter = Enter saves.
entry-lines-hint = One idea on each line. Enter on an empty line saves.
entry-rows-hint = One row at a time, with / between the columns (a space on both sides). Enter on an empty line saves.
entry-rows-place = Row { $row } · { $column }
entry-all = That is all of them. Enter saves.
entry-profile-now = { $item }: now?
entry-profile-target = { $item }: now { $now }, target?
entry-sort-next = { $item }: into which box?
entry-rank-left =
    { $left ->
        [one] one place left
       *[other] { $left } places left
    }
entry-points-left =
    { $left ->
        [0] all points spent
        [one] one point left
       *[other] { $left } points left
    }
entry-choice-picked = Chosen: { $items }
# Where each person answers, the facilitator counts those without a phone.
entry-each = Each person’s answer on a line of its own. Enter on an empty line saves.
entry-on-phones =
    { $people ->
        [0] Nobody at this table has answered on a phone yet.
        [one] One person at this table has answered on a phone. Count only the others here.
       *[other] { $people } people at this table have answered on phones. Count only the others here.
    }
entry-people =
    { $people ->
        [one] One person
       *[other] { $people } people
    }
# How an answer is typed on one line.
entry-lines-how = Put a semicolon between ideas.
entry-text-how = A sentence or a few, { $limit } characters at most.
entry-rating-how = Two figures { $low }–{ $high }: now and target, for example 3 5.{ $why ->
    [1] {" "}The reason can follow.
   *[other] {""}
}
entry-rating-counted = How many gave the same answer: now and target, a colon, the number of people. For example 3 5: 2, 4 5: 3.
entry-profile-how = For each item in turn two figures { $low }–{ $high }, now and target: { $high ->
    [10] for example 3/5 2/4.
   *[other] for example 35 24.
}
entry-rows-how = Put a slash with a space on both sides between columns, and a semicolon between rows.
entry-sort-how = The number of a box for each item in turn, for example 1 2 2 1.
entry-rank-how = The items’ numbers, the most important first, for example 3 1 2.{ $most ->
    [0] {""}
   *[other] {" "}There are { $most } places at most.
}
entry-points-how = An item’s number, a colon and its points, for example 1: 2, 4: 3. There are { $points } points.
entry-choice-how = { $most ->
    [1] The number of the chosen item, for example 2.
   *[other] The numbers of the chosen items, for example 1 4. { $most } at most.
}
entry-choice-counted = How many chose the same: the item’s number, a colon, the number of people. For example 1: 4, 2: 3.
entry-score-how = One figure { $low }–{ $high }.{ $why ->
    [1] {" "}The reason can follow.
   *[other] {""}
}
entry-score-counted = How many gave the same figure { $low }–{ $high }: the figure, a colon, the number of people. For example 4: 2, 3: 5.
# Themes of which a table says whether its point is in them, and the idea it holds on to.
entry-included-how = The themes’ numbers: 1 when the point is in there, -1 when it is missing. Then a semicolon and what is missing, such as 1 3 -4; the evening shift.
entry-included-hint = 1 = the point is in there, -1 = it is missing. Below, what is missing; Enter on an empty line stores.
entry-included-numbers = The themes’ numbers, such as 1 3 -4
entry-included-missing = What is missing?
entry-included-none = There are no themes yet. Write what is missing, says the table; Enter on an empty line stores.
entry-included-yes = in there
entry-included-no = missing
entry-guard-how = The number of the idea that the table holds on to, such as 2.
