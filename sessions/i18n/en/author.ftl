# The advice that paja new writes into the file of a new workshop.
author-top =
    A workshop of your own. Change its texts, minutes and order, and remove what you don’t need.
    Lines that begin with # are advice to you. The program does not read them.

    Texts stand in quotes. A long text has three quotes before and after it,
    and an empty line in it begins a new paragraph.

    The languages are fi (Finnish), sv (Swedish) and en (English). If you want the workshop in
    more than one, write each text again below in the other language: fi = "Tervetuloa".
    When you change a text, remember to change it in all languages.

    Save now and then, and check:  paja check { $name }
    When all is well:              paja run { $name }
author-title = The name of the workshop, at most 45 characters or so.
author-purpose = Whom the workshop is for, and what comes out of it.
author-steps =
    The steps, in the order they are run. Each begins with a line [[steps]].
    A talk or a break is a step without questions.
author-steps-name = The step’s name for the program: small letters a–z, figures and hyphens.
author-steps-minutes = How many minutes the step takes.
author-steps-words = What the tables read on their phones.
author-steps-say = Only you see the next ones. First, words you can say aloud.
author-steps-watch = What to look out for while the tables talk.
author-steps-stuck = How to help a table that is stuck.
author-steps-move-on = How to tell that it is time to move on.
author-steps-questions =
    A question that the tables answer. There can be several.
    Instead of the table, each person can answer, without names: by = "person".
author-steps-questions-type =
    lines: ideas, one a line         text: one shared sentence      rows: a small table
    rating: rating now and target    profile: several ratings       score: a figure 0–10
    sort: sorting into boxes         rank: putting in order         points: points to spend
    choice: picking                  included: is it in here        guard: an idea to keep
author-steps-questions-most = How many ideas a table may write.
author-steps-questions-examples = Answers as real tables would give them. Practice tables use them.
author-steps-questions-from =
    The earlier step that the choices come from. Choices of your own are written like this instead:
    items.en = ["Greeting", "Eye contact", "Name"]
