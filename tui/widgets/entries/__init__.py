"""How the facilitator types an answer to each question type, one module a type."""
