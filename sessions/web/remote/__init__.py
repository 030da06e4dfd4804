"""The facilitator's remote: a phone that does what the terminal does, at an address of its own."""
