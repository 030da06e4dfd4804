"""Who sits where: people from a list, mixed over the tables.

Names are for the seats alone. They stand in no answer, no summary and no export, and can be removed
from the database for good.
"""
