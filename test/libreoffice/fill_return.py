"""Fills in a return with openpyxl, as another program than ours would: fill_return.py TEMPLATE FILLED INSTRUCTIONS.json

INSTRUCTIONS: {"declared": [role, "2026-01-20"], "lines": [{heading: value}], "revised": {row: value}, "insert_before": heading or null,
"unprotect": bool}. A value {"date": "2026-01-10"} is a date. Prints what openpyxl sees of the form, as JSON.
"""
import datetime
import json
import sys

import openpyxl

template, filled, instructions = sys.argv[1:4]
with open(instructions, encoding="utf-8") as file:
    wanted = json.load(file)
book = openpyxl.load_workbook(template)
form = book["Return"]


def value_of(given):
    return datetime.date.fromisoformat(given["date"]) if isinstance(given, dict) else given


header = next(row for row in range(1, 40) if form.cell(row, 1).value == "Measure")
columns = {form.cell(header, column).value: column for column in range(1, form.max_column + 1)}
seen = {
    "sheets": book.sheetnames,
    "protected": [sheet.protection.sheet for sheet in book],
    "passwords": [sheet.protection.password for sheet in book],
    "open": [cell.coordinate for row in form.iter_rows() for cell in row if not cell.protection.locked],
    "rules": [[rule.type, str(rule.sqref)] for rule in form.data_validations.dataValidation],
    "tables": list(form.tables),
    "language": book.properties.language,
    "title": book.properties.title,
}
form["B5"] = wanted["declared"][0]
form["B6"] = datetime.date.fromisoformat(wanted["declared"][1])
for offset, line in enumerate(wanted["lines"]):
    for heading, given in line.items():
        form.cell(header + 1 + offset, columns[heading]).value = value_of(given)
for row, given in wanted["revised"].items():
    book["Earlier values"].cell(int(row), 4).value = given
if wanted.get("insert_before"):
    form.insert_cols(columns[wanted["insert_before"]])
if wanted.get("unprotect"):
    form.protection.sheet = False
book.save(filled)
print(json.dumps(seen))
