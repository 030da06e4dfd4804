"""What can be played: workshops, exercises and question types; no I/O but workshop files."""
