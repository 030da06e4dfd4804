"""One file a screen: what the facilitator sees and which commands work there."""
