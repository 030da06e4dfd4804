"""The command line, one module a subcommand; here engine, web and screens are joined."""
