"""What the facilitator sees: the terminal program and the command line."""

__version__ = "0.1.0"
