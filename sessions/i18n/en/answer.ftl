# Why an answer will not do; shown beside the field on the phone and at the keyboard.
answer-empty = Write your answer first.
answer-long = The answer is too long: { $length } characters, { $limit } at most. Shorten it a little.
answer-many = There are { $count } ideas, { $most } at most. Choose the most important ones.
answer-idea-long = Idea { $number } is too long: { $length } characters, { $limit } at most. Split it into two lines.
answer-missing = Choose a number from { $low } to { $high }.
answer-range = The number has to be from { $low } to { $high }.
