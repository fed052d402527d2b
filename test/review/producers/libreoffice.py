"""Edits Word documents in LibreOffice Writer as reviewers do, and saves them as Word.

Standard input: what to do, as JSON: [{"from": PATH, "to": PATH, "who": ["Ann", "Lee"], "tracked": true, "steps": [{"do": "replace", "find": "…", "now": "…"}, …]}, …].
Each step is a method of Writer below.
"""
import json
import os
import sys
import time

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.util import DateTime

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "support"))
from writer import made, value, writer

PARAGRAPH_BREAK = 0


def now():
    at, found = time.gmtime(), DateTime()
    found.Year, found.Month, found.Day = at.tm_year, at.tm_mon, at.tm_mday
    found.Hours, found.Minutes, found.Seconds = at.tm_hour, at.tm_min, at.tm_sec
    return found


def sign_in(manager, context, first, last):
    provider = manager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
    node = value("nodepath", "/org.openoffice.UserProfile/Data")
    access = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", (node,))
    access.givenname, access.sn = first, last
    access.commitChanges()


class Writer:
    def __init__(self, manager, context, document):
        self.document = document
        self.controller = document.CurrentController
        self.dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def found(self, words):
        """The words where they first stand outside of lists of contents."""
        asked = self.document.createSearchDescriptor()
        asked.SearchString, asked.SearchCaseSensitive = words, True
        at = self.document.findFirst(asked)
        while at is not None and at.ParaStyleName.lower().startswith(("toc", "contents", "list title")):
            at = self.document.findNext(at.End, asked)
        if at is None:
            raise SystemExit('"%s" is not in the document' % words)
        return at

    def command(self, name):
        self.dispatcher.executeDispatch(self.controller.Frame, ".uno:" + name, "", 0, ())

    def paragraph(self, words):
        at = self.found(words)
        cursor = at.Text.createTextCursorByRange(at.Start)
        cursor.gotoStartOfParagraph(False)
        cursor.gotoEndOfParagraph(True)
        return cursor

    def replace(self, find, now):
        self.found(find).String = now

    def bold(self, find):
        self.found(find).CharWeight = 150.0

    def comment(self, on, says, whole=True):
        note = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Content = says
        note.Author = self.who
        note.DateTimeValue = self.now
        at = self.found(on)
        at.Text.insertTextContent(at, note, whole)

    def add(self, after, text):
        cursor = self.paragraph(after)
        cursor.collapseToEnd()
        cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        cursor.Text.insertString(cursor, text, False)

    def append(self, to, text):
        cursor = self.paragraph(to)
        cursor.collapseToEnd()
        cursor.Text.insertString(cursor, text, False)

    def delete(self, find):
        cursor = self.paragraph(find)
        cursor.goRight(1, True)
        cursor.String = ""

    def empty(self, find):
        self.paragraph(find).String = ""

    def cut(self, find, behind):
        """Cuts words out and pastes them behind others."""
        self.controller.select(self.found(find))
        held = self.controller.getTransferable()
        self.command("Delete")
        at = self.found(behind)
        self.controller.select(at.End)
        self.controller.insertTransferable(held)

    def down(self, find):
        """Moves a paragraph behind the next, by its command."""
        self.controller.select(self.found(find).Start)
        self.command("MoveDown")

    def style(self, find, name):
        self.found(find).ParaStyleName = name

    def split(self, behind):
        at = self.found(behind)
        at.Text.insertControlCharacter(at.End, PARAGRAPH_BREAK, False)

    def join(self, find):
        """Runs a paragraph on into the next."""
        cursor = self.paragraph(find)
        cursor.collapseToEnd()
        cursor.goRight(1, True)
        cursor.String = " "


def edit(context, asked):
    manager = context.ServiceManager
    sign_in(manager, context, *asked["who"])
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(asked["from"]), "_blank", 0, (value("Hidden", True),)
    )
    document.RecordChanges = asked["tracked"]
    writer = Writer(manager, context, document)
    writer.who, writer.now = " ".join(asked["who"]), now()
    for step in asked["steps"]:
        getattr(writer, step["do"])(**{name: of for name, of in step.items() if name != "do"})
    document.storeToURL(uno.systemPathToFileUrl(asked["to"]), (value("FilterName", "MS Word 2007 XML"),))
    document.close(True)


class AtOnce(unohelper.Base, XCallback):
    """Does something while LibreOffice shows nothing: packages of it without a desktop have no window for comments, and end when one is shown."""

    def __init__(self, do):
        self.do, self.is_done, self.failed = do, False, None

    def notify(self, _):
        try:
            self.do()
        except BaseException as error:
            self.failed = error
        self.is_done = True


def at_once(context, do):
    call = AtOnce(do)
    made(context, "com.sun.star.awt.AsyncCallback").addCallback(call, None)
    while not call.is_done:
        time.sleep(0.05)
    if call.failed:
        raise call.failed
    made(context, "com.sun.star.frame.Desktop").terminate()


with writer() as context:
    jobs = json.load(sys.stdin)
    at_once(context, lambda: [edit(context, asked) for asked in jobs])
