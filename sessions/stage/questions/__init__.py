"""What came of a question of each type, in rows for the wall; one module a type."""
