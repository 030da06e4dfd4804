"""The benchmark: how fast the whole program is. `python -m tests.load` runs it, no test does.

It starts the real `paja` in a pseudo-terminal, answers over real HTTP on 127.0.0.1, and measures
the limits of the machine beside it in the same run. It needs Linux, and asserts no time.
"""
