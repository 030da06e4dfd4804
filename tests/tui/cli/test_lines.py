"""Lines in and out over real pipes, with everything that can be wrong at their other end."""

import asyncio
import io
import os
from collections.abc import Iterator

import pytest

from tui.cli.lines import Line, LineReader, LineWriter


class Pipe:
    """A pipe, both ends unbuffered."""

    def __init__(self) -> None:
        reader, writer = os.pipe()
        self.out = io.FileIO(reader, "r")
        self.into = io.FileIO(writer, "w")


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    pipe = Pipe()
    yield pipe
    pipe.out.close()
    pipe.into.close()


def lost(count: int) -> str:
    return f"lost {count}"


async def test_lines_come_in_one_by_one(pipe: Pipe) -> None:
    reader = LineReader(pipe.out)
    pipe.into.write("eka\r\ntoka ä\n\nvii".encode())
    assert await reader.line() == Line("eka", True)
    assert await reader.line() == Line("toka ä", True)
    assert await reader.line() == Line("", True)
    pipe.into.write(b"meinen")
    pipe.into.close()
    assert await reader.line() == Line("viimeinen", True)
    assert await reader.line() is None


async def test_what_is_no_utf8_is_replaced(pipe: Pipe) -> None:
    reader = LineReader(pipe.out)
    pipe.into.write(b"\xff\xc3\n")
    assert await reader.line() == Line("��", True)


async def test_a_very_long_line_is_cut_and_the_next_one_is_whole(pipe: Pipe) -> None:
    reader = LineReader(pipe.out)
    data = b"x" * (256 * 1024) + b"y" * 3_000_000 + b"\nnext\n"
    writing = asyncio.create_task(asyncio.to_thread(_write_all, pipe.into, data))
    line = await reader.line()
    assert line is not None
    assert (line.whole, len(line.text), set(line.text)) == (False, 256 * 1024, {"x"})
    assert await reader.line() == Line("next", True)
    await writing


def _write_all(target: io.FileIO, data: bytes) -> None:
    while data:
        data = data[target.write(data) :]


async def test_whoever_types_ahead_waits(pipe: Pipe) -> None:
    """A sender who is faster than the room does not fill the memory."""
    reader = LineReader(pipe.out)
    os.set_blocking(pipe.into.fileno(), False)
    sent, stalled = 0, 0
    while stalled < 10 and sent < 3_000_000:
        taken = pipe.into.write(b"x\n" * 10_000) or 0
        sent, stalled = sent + taken, 0 if taken else stalled + 1
        await asyncio.sleep(0.1 if not taken else 0)
    assert sent < 300_000
    for _ in range(sent // 2):
        assert await reader.line() == Line("x", True)


async def test_without_an_input_it_is_at_its_end() -> None:
    assert await LineReader(None).line() is None


async def test_lines_go_out_at_once(pipe: Pipe) -> None:
    writer = LineWriter(pipe.into, lost)
    writer.say("ä")
    assert await asyncio.to_thread(pipe.out.read, 100) == "ä\n".encode()
    writer.say("last")
    await writer.close()
    assert pipe.out.read(100) == b"last\n"


async def test_a_stopped_reader_is_told_what_it_missed(pipe: Pipe) -> None:
    writer = LineWriter(pipe.into, lost)
    line = "x" * 999
    for _ in range(6000):
        writer.say(line)
    got = b""
    while got.count(b"\n") < 5000:
        got += await asyncio.to_thread(pipe.out.read, 1_000_000)
    writer.say("again")
    while not got.endswith(b"again\n"):
        got += await asyncio.to_thread(pipe.out.read, 1_000_000)
    *before, again = got.decode().splitlines()
    whole = [one for one in before if one == line]
    # More than one gap when the thread took lines while they were being said.
    told = [int(one.removeprefix("lost ")) for one in before if one != line]
    assert told
    assert sum(told) == 6000 - len(whole)
    assert again == "again"
    await writer.close()


async def test_closing_does_not_wait_long_for_a_stopped_reader(pipe: Pipe) -> None:
    writer = LineWriter(pipe.into, lost)
    for _ in range(6000):
        writer.say("x" * 999)
    async with asyncio.timeout(5):
        await writer.close()
    pipe.out.close()


async def test_a_reader_that_has_gone_is_forgotten(pipe: Pipe) -> None:
    writer = LineWriter(pipe.into, lost)
    pipe.out.close()
    for _ in range(100):
        writer.say("x")
    async with asyncio.timeout(1):
        await writer.close()


async def test_a_pipe_that_does_not_block_loses_nothing(pipe: Pipe) -> None:
    os.set_blocking(pipe.into.fileno(), False)
    writer = LineWriter(pipe.into, lost)
    for number in range(3000):
        writer.say(f"{number} {'x' * 100}")
    closing = asyncio.create_task(writer.close())
    got = b""
    while got.count(b"\n") < 3000:
        got += await asyncio.to_thread(pipe.out.read, 1_000_000)
    await closing
    assert [line.split()[0] for line in got.decode().splitlines()] == list(map(str, range(3000)))


async def test_without_an_output_nothing_is_said() -> None:
    writer = LineWriter(None, lost)
    writer.say("x")
    await writer.close()
