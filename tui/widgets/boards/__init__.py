"""How the answers to each question type look on the screen, one module a type."""
