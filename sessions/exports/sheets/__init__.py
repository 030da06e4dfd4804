"""The sheets of the Excel file, one module a sheet or a pair of them."""
