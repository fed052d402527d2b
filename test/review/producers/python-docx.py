"""Edits Word documents with python-docx, as programs do: nothing is tracked, and paragraphs that it writes lose what it does not know.

Standard input: what to do, as JSON: [{"from": PATH, "to": PATH, "who": ["Ann", "Lee"], "steps": [{"do": "replace", "find": "…", "now": "…"}, …]}, …].
Each step is a function below.
"""
import copy
import json
import sys

import docx
from docx.text.paragraph import Paragraph


def paragraphs(document):
    for element in document.element.body.iter(docx.oxml.ns.qn("w:p")):
        yield Paragraph(element, document)


def paragraph(document, words):
    for found in paragraphs(document):
        if words in found.text and not found.style.name.lower().startswith(("toc", "contents")):
            return found
    raise SystemExit('"%s" is not in the document' % words)


def replace(document, find, now):
    """Sets the text of a run, and its looks stay."""
    run = next(run for run in paragraph(document, find).runs if find in run.text)
    run.text = run.text.replace(find, now)


def write(document, find, now):
    """Sets the text of a whole paragraph: all runs are one, and bookmarks are gone."""
    paragraph(document, find).text = now


def retype(document, find, now):
    """Empties a paragraph, and adds runs to it."""
    found = paragraph(document, find)
    for run in found.runs:
        run.text = ""
    found.add_run(now)


def bold(document, find):
    """A run of the words alone, between two others."""
    found = paragraph(document, find)
    run = next(run for run in found.runs if find in run.text)
    before, after = run.text.split(find, 1)
    run.text = before
    behind = run._r
    for text, is_bold in ((find, True), (after, None)):
        further = copy.deepcopy(run._r)
        behind.addnext(further)
        made = docx.text.run.Run(further, found)
        made.text, made.bold = text, is_bold
        behind = further


def add(document, after, text):
    """A paragraph more in the same style."""
    found = paragraph(document, after)
    made = copy.deepcopy(found._p)
    found._p.addnext(made)
    for child in list(made):
        if child.tag != docx.oxml.ns.qn("w:pPr"):
            made.remove(child)
    Paragraph(made, found._parent).add_run(text)


def append(document, to, text):
    paragraph(document, to).add_run(text)


def before(document, find, text):
    """A paragraph before another."""
    paragraph(document, find).insert_paragraph_before(text)


def delete(document, find):
    element = paragraph(document, find)._p
    element.getparent().remove(element)


def split(document, behind):
    """Divides a paragraph as Word does with changes tracked: the end of the first part is one that was put in."""
    found = paragraph(document, behind)
    second = copy.deepcopy(found._p)
    found._p.addnext(second)
    names = [docx.oxml.ns.qn(name) for name in ("w:r", "w:bookmarkStart", "w:bookmarkEnd")]
    at, is_behind = 0, False
    for first, other in zip(list(found._p), list(second)):
        if first.tag not in names:
            continue
        text = first.text if first.tag == names[0] else ""
        if first.tag == names[0] and behind in text:
            run = docx.text.run.Run(first, found)
            at = text.index(behind) + len(behind)
            docx.text.run.Run(other, found).text = text[at:]
            run.text, is_behind = text[:at], True
        else:
            (found._p if is_behind else second).remove(first if is_behind else other)
    mark = docx.oxml.OxmlElement("w:rPr")
    tracked = docx.oxml.OxmlElement("w:ins")
    for name, of in (("id", "9001"), ("author", "Ann Lee"), ("date", "2026-11-20T10:00:00Z")):
        tracked.set(docx.oxml.ns.qn("w:" + name), of)
    mark.append(tracked)
    found._p.get_or_add_pPr().append(mark)


def cell(document, find, now):
    """Sets the text of a cell: its first paragraph stays, with nothing in it but one run."""
    for table in document.tables:
        for row in table.rows:
            for one in row.cells:
                if find in one.text:
                    one.text = now
                    return
    raise SystemExit('"%s" is in no cell' % find)


def style(document, find, name):
    paragraph(document, find).style = document.styles[name]


def edit(asked):
    document = docx.Document(asked["from"])
    for step in asked["steps"]:
        globals()[step["do"]](document, **{name: of for name, of in step.items() if name != "do"})
    document.core_properties.last_modified_by = " ".join(asked["who"])
    document.save(asked["to"])


for asked in json.load(sys.stdin):
    edit(asked)
