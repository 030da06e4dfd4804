# The demo: the names in its sample session.
demo-name = Sample session
demo-unit = The model city
demo-place = Council chamber
demo-table-kitchen = Kitchen
demo-table-cleaning = Cleaning
demo-table-school = School
demo-table-early = Early education
demo-table-office = City hall
demo-table-library = Library
demo-table-housing = Rental housing
demo-table-elected = Elected officials
