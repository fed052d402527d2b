"""Opens Word documents in LibreOffice, accepts or rejects all that is tracked, and prints what they say as JSON: paragraphs, and cells with their paragraphs.

Arguments: pairs of "as-it-is", "accept" or "reject" and the path of a document.
"""
import json
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
PIPE = "svduty-redline-%d" % time.time_ns()


def hidden():
    value = PropertyValue()
    value.Name, value.Value = "Hidden", True
    return value


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


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % PIPE)
        except Exception:
            time.sleep(0.3)
    raise SystemExit("LibreOffice did not start")


def read(context, fate, path):
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (hidden(),))
    if fate in COMMANDS:
        dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[fate], "", 0, ())
    found = lines(document.Text)
    document.close(True)
    return found


with tempfile.TemporaryDirectory() as profile:
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "-env:UserInstallation=" + uno.systemPathToFileUrl(profile), "--accept=pipe,name=%s;urp;" % PIPE],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect()
        asked = sys.argv[1:]
        print(json.dumps([read(context, fate, path) for fate, path in zip(asked[::2], asked[1::2])]))
        context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context).terminate()
    finally:
        try:
            office.wait(20)
        except subprocess.TimeoutExpired:
            office.terminate()
