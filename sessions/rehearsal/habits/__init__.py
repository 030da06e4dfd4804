"""What people do with their phones, one file for each occasion; `Actor` puts habits together."""
