"""A LibreOffice of its own for a script, without a desktop and with a fresh profile."""
import contextlib
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def value(name, of):
    found = PropertyValue()
    found.Name, found.Value = name, of
    return found


def made(context, service):
    return context.ServiceManager.createInstanceWithContext(service, context)


def connect(pipe):
    resolver = made(uno.getComponentContext(), "com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.3)
    raise SystemExit("LibreOffice did not start")


@contextlib.contextmanager
def writer():
    """Gives the program's context, and waits until it has ended; whoever asks ends it."""
    pipe = "svduty-%d" % time.time_ns()
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "-env:UserInstallation=" + uno.systemPathToFileUrl(profile), "--accept=pipe,name=%s;urp;" % pipe],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield connect(pipe)
        finally:
            try:
                office.wait(20)
            except subprocess.TimeoutExpired:
                office.terminate()
