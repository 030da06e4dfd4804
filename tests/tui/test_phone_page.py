"""A phone's page as lines of text."""

from tui.phone_page import WIDTH, Line, read_page


def lines(html: str) -> list[tuple[str, str]]:
    return [(line.kind, line.text) for line in read_page(html)]


def test_texts_stand_in_their_order() -> None:
    html = (
        '<p class="step">Vaihe 1/2</p><h1 tabindex="-1">Lupaus</h1><p>Yksi\n kaksi &amp; kolme.</p>'
    )
    assert lines(html) == [
        ("help", "Vaihe 1/2"),
        ("title", "Lupaus"),
        ("words", "Yksi kaksi & kolme."),
    ]


def test_what_nobody_sees_is_left_out() -> None:
    html = (
        "<head><title>x</title><style>p {}</style></head><p hidden>x</p>"
        '<noscript><p>x</p></noscript><p class="help scripted">x</p><script>x</script>'
        '<input type="hidden" value="x"><p>Näkyy</p>'
        '<button class="scripted">x<img></button><p>Tämäkin</p>'
    )
    assert lines(html) == [("words", "Näkyy"), ("words", "Tämäkin")]


def test_a_story_is_folded_up() -> None:
    html = "<details><summary>Lukekaa tarina</summary><p>Pitkä.</p></details><p>Sitten.</p>"
    assert lines(html) == [("help", "▸ Lukekaa tarina"), ("words", "Sitten.")]


def choice(kind: str, *words: str, more: str = "") -> str:
    return "".join(
        f'<label><input type="{kind}"{more}><span><b>{word}</b></span></label>' for word in words
    )


def test_figures_stand_side_by_side_and_words_below_each_other() -> None:
    figures = [str(figure) for figure in range(11)]
    assert lines(f"<div>{choice('radio', *figures)}</div>") == [
        ("choice", "( ) 0  ( ) 1  ( ) 2  ( ) 3  ( ) 4"),
        ("choice", "( ) 5  ( ) 6  ( ) 7  ( ) 8  ( ) 9"),
        ("choice", "( ) 10"),
    ]
    assert lines(f"<div>{choice('checkbox', 'maanantai', 'ti')}</div>") == [
        ("choice", "[ ] maanantai"),
        ("choice", "[ ] ti"),
    ]
    assert lines(choice("radio", "hyvä", more=" checked")) == [("choice", "(●) hyvä")]


def test_choices_stay_below_their_own_legend() -> None:
    html = "".join(
        f"<fieldset><legend>{legend}</legend>{choice('radio', 'a', 'b')}</fieldset>"
        for legend in ("Nyt", "Tavoite")
    )
    assert lines(html) == [
        ("legend", "Nyt"),
        ("choice", "( ) a  ( ) b"),
        ("legend", "Tavoite"),
        ("choice", "( ) a  ( ) b"),
    ]


def test_fields_and_buttons() -> None:
    html = (
        '<h2>Mitä?</h2><label for="a">Miksi?</label><textarea id="a" placeholder="Idea"></textarea>'
        '<label for="b">Pisteet</label><input id="b" inputmode="numeric">'
        '<label for="c">Sija</label><select id="c"><option>ei sijaa<option>1</select>'
        '<input name="code"><button>Lähetä</button><a class="button" href="x">Muuta</a>'
    )
    assert lines(html) == [
        ("heading", "Mitä?"),
        ("label", "Miksi?"),
        ("field", "[Idea" + "_" * (WIDTH - 6) + "]"),
        ("label", "Pisteet [__]"),
        ("label", "Sija [ ei sijaa ▾ ]"),
        ("field", "[" + "_" * (WIDTH - 2) + "]"),
        ("button", "[ Lähetä ]"),
        ("button", "[ Muuta ]"),
    ]


def test_what_was_typed_stands_in_its_field() -> None:
    assert lines('<textarea placeholder="Idea">\nMeidän</textarea>')[0][1].startswith("[Meidän__")


def test_languages_and_the_ends_of_a_scale_are_one_line() -> None:
    html = (
        "<nav><a>Suomi</a>\n<a>Svenska</a></nav>"
        '<p class="key"><span>1 a</span> <span>5 b</span></p>'
    )
    assert lines(html) == [("help", "Suomi · Svenska"), ("help", "1 a · 5 b")]
    assert read_page("") == ()
    assert read_page("<p>a")[0] == Line("words", "a")
