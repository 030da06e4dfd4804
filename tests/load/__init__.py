"""The benchmark: how fast the whole program is. Run it with `python -m tests.load`; no test runs it.

It starts the real `paja` in a pseudo-terminal, answers over real HTTP on 127.0.0.1, and measures
the limits of the machine beside it in the same run. It needs Linux, and asserts no time.
"""
