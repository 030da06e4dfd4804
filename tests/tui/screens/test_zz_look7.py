from tests.tui.screens.test_summary import *
from tests.tui.screens.test_summary import answer_everything, propose

@pytest.mark.parametrize("language", ["fi","sv","en"])
async def test_look(sit_down, room, house, language, tmp_path):
    await answer_everything(room)
    await room.engine.go_to(8)
    await room.engine.give_answer(1, "rules", {"lines": ["Tervehdimme"]}, exercise="house-rules", given_by=GivenBy.PHONE)
    async with sit_down(language) as f:
        async def look(n): print("=====", language, n); print(f.text)
        await f.press("s"); await f.pilot.pause(0.5)
        await f.press("p"); await f.pilot.pause(0.3)
        await f.press("up", "enter"); await f.pilot.pause(0.5)
        await look("poster")
        await f.press("escape","home"); await f.press("enter"); await f.pilot.pause(.3)
        await f.write("Työpaja äöäöäöäöäöäöäö\tlyhyt"); await f.press("ctrl+s"); await f.pilot.pause(.3)
        await look("wifi name")
        await f.press("backspace","backspace","backspace","ctrl+s"); await f.pilot.pause(.3)
        await look("wifi password")
        await f.press("escape"); await f.pilot.pause(.2)
        await f.press("down"); f.app.post_message(Key("enter",None)); await f.pilot.pause(.1)
        await look("writing")
        await f.pilot.pause(2)
        await look("written")
        await f.press("down","enter","tab"); await f.pilot.pause(.3)
        f.screen.query_one(TextArea).load_text("ä"*4003+"\n"); await f.press("ctrl+s"); await f.pilot.pause(.3)
        await look("edit")
        await f.press("escape"); await f.pilot.pause(.3)
        await look("drop")

async def test_sessions(sit_down, room, house):
    async with sit_down() as f:
        pass
