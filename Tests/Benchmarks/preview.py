"""How long an author waits: from the save of a module to the page, rebuilt and reloaded, in a real browser."""

import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

from contestants import REPOSITORY
from measure import Failed, Run, Sample
from playwright.sync_api import sync_playwright

SAVES = 20
CHROMIUM = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}


def reloads(atelier: Path, scratch: Path) -> Sample:
    """The seconds of each save, the first of all being a warm-up, on a copy of this repository's course."""
    course = scratch / "preview" / "Modules"
    shutil.copytree(REPOSITORY / "Modules", course)
    command = [atelier.resolve(), "serve", "--port", "0", "--templates", REPOSITORY / "Templates"]
    server = subprocess.Popen(command, cwd=course.parent, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        assert server.stdout
        address = re.search(r"http://\S+/", server.stdout.readline())
        if not address:
            raise Failed("atelier serve: no address")
        built = server.stdout.readline()
        if not built.startswith("construit en"):
            raise Failed(f"atelier serve: {built}")
        return Sample(watched(address[0], sorted(course.glob("*.md"))[0]))
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


def watched(address: str, module: Path) -> list[Run]:
    text = module.read_text(encoding="utf-8")
    runs = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        page = browser.new_page()
        page.goto(f"{address}{module.stem}.html")
        for number in range(SAVES + 1):
            with page.expect_event("load"):
                start = time.perf_counter()
                module.write_text(f"{text}\nSaved for the {number}th time.\n", encoding="utf-8")
            runs.append(Run(time.perf_counter() - start, cpu=0, peak=0))
            if page.get_by_text(f"for the {number}th time").count() != 1:
                raise Failed(f"atelier serve: save {number} is not on the page that was reloaded")
        browser.close()
    return runs[1:]
