"""The tables' door: the pages that phones see, and the server that hands them out."""
