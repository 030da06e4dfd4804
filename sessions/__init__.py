"""What happens in the room, and what comes out of it."""
