"""Opens Word documents in LibreOffice, accepts or rejects all that is tracked, and prints what they say as JSON: paragraphs, and cells with their paragraphs.

Arguments: pairs of "as-it-is", "accept" or "reject" and the path of a document.
"""
import json
import os
import sys

import uno

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))
from writer import made, value, writer

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def lines(text):
    found = []
    blocks = text.createEnumeration()
    while blocks.hasMoreElements():
        block = blocks.nextElement()
        if block.supportsService("com.sun.star.text.TextTable"):
            cells = [" ¶ ".join(lines(block.getCellByName(name))) for name in block.getCellNames()]
            found.append("TABLE " + " | ".join(cells))
        else:
            found.append(block.getString())
    return found


def read(context, fate, path):
    desktop = made(context, "com.sun.star.frame.Desktop")
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (value("Hidden", True),))
    if fate in COMMANDS:
        dispatcher = made(context, "com.sun.star.frame.DispatchHelper")
        dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[fate], "", 0, ())
    found = lines(document.Text)
    document.close(True)
    return found


with writer() as context:
    asked = sys.argv[1:]
    print(json.dumps([read(context, fate, path) for fate, path in zip(asked[::2], asked[1::2])]))
    made(context, "com.sun.star.frame.Desktop").terminate()
