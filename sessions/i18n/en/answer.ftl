# Why an answer will not do; shown beside the field on the phone and at the keyboard.
answer-empty = Write your answer first.
answer-long = The answer is too long: { $length } characters, { $limit } at most. Shorten it a little.
answer-many = There are { $count } ideas, { $most } at most. Choose the most important ones.
answer-idea-long = Idea { $number } is too long: { $length } characters, { $limit } at most. Split it into two lines.
answer-missing = Choose a number from { $low } to { $high }.
answer-range = The number has to be from { $low } to { $high }.
answer-people = That makes { $people } people, but one table can have at most { $most }. Check the figures.
answer-count = “{ $typed }” can’t be read. Type the answer, a colon and how many gave it, such as 4: 2.
answer-no-items = The answers of an earlier step belong here, but there are none yet. Go back to that step, or move on.
answer-item = There is no “{ $typed }”. Use the numbers 1–{ $most }.
answer-row-head = Please fill in the first box of the row, too.
answer-many-rows = There are { $count } rows, and room for { $most }. Choose the most important.
answer-box = The box for number { $number } is not one of 1–{ $boxes }.
answer-unsorted =
    { $count ->
        [one] One is not sorted yet. Choose a box for it, too.
       *[other] { $count } are not sorted yet. Choose a box for each.
    }
answer-place = A place has to be 1–{ $most }.
answer-place-twice = Two have place { $place }. Change one of them.
answer-place-empty =
    { $most ->
        [one] Choose the most important one.
       *[other] Place { $place } is still empty. Choose { $most } and put them in order.
    }
answer-points = Points have to be whole numbers, at most { $most }.
answer-no-points = Spend your points first: you have { $most }.
answer-overspent =
    { $over ->
        [one] That is one point too many: you have { $most } to spend. Take one away.
       *[other] That is { $over } points too many: you have { $most } to spend. Take some away.
    }
answer-unpicked =
    { $most ->
        [one] Choose one.
       *[other] Choose at least one, at most { $most }.
    }
answer-picked-many =
    { $most ->
        [one] You have chosen { $count }, but only one can be chosen. Remove the others.
       *[other] You have chosen { $count }, at most { $most } can be chosen. Remove some.
    }
answer-item-twice = Number { $typed } is in the order twice. Each has only one place.
answer-included = Choose yes, no or not our matter.
answer-included-none = Answer for at least one theme, or write what is missing.
