"""What a page for the browser is made of; `to_html` puts it together."""
