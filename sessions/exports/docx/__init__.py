"""What a Word file is made of; `to_docx` puts it together."""
