"""Opens pages in which hostile texts stand, wakes whatever may run in them, and tells what did."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from payloads import HOST
from playwright.sync_api import Browser, Page, Request

HERE = Path(__file__).parent
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


@dataclass
class Seen:
    """What happened while pages were open."""

    ran: list[str] = field(default_factory=list)
    stopped: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    threw: list[str] = field(default_factory=list)

    def note(self, request: Request) -> None:
        if not request.url.startswith(("file:", "data:image/", "http://127.0.0.1:")) or HOST in request.url:
            self.asked.append(request.url)


@dataclass
class Stand:
    """What stands in a page once it was used."""

    names: set[str]
    handlers: list[str]
    addresses: list[str]
    scripts: list[str]
    text: str


@contextmanager
def watched(browser: Browser, *, without_policy: bool = False) -> Iterator[tuple[Page, Seen]]:
    """A page; what happened in it is known once this is left."""
    seen = Seen()
    context = browser.new_context(accept_downloads=False, bypass_csp=without_policy)
    context.expose_binding("canary", lambda _, *given: seen.ran.append(str(given)))
    context.expose_binding("stopped", lambda _, told: seen.stopped.append(told))
    context.add_init_script(path=HERE / "hostile.js")
    context.route(lambda address: urlsplit(address).scheme in ("http", "https") and urlsplit(address).hostname != "127.0.0.1", lambda route: route.abort())
    context.on("request", seen.note)
    page = context.new_page()
    page.on("pageerror", lambda error: seen.threw.append(str(error)))
    try:
        yield page, seen
        # What was called before this is told before it answers.
        page.evaluate("hostile.turn()")
    finally:
        context.close()


def poked(page: Page, text: str = "x") -> Stand:
    page.evaluate("text => hostile.poke(text)", text)
    stand = Stand(**page.evaluate("hostile.look()"))
    stand.names = set(stand.names)
    return stand


def used(page: Page, address: str, text: str, *, follow: bool) -> Stand:
    page.goto(address)
    stand = poked(page, text)
    if follow:
        page.evaluate("hostile.follow()")
    return stand


def squeezed(text: str) -> str:
    """Without spaces, which typography sets otherwise, and without what no text may hold."""
    return re.sub("[\\s\0\u202a-\u202e\u2066-\u2069\u200b\ufeff]", "", unicodedata.normalize("NFC", text))


def without_policy(folder: Path) -> None:
    """Takes the second wall away, so that the first is seen to stand alone."""
    for file in folder.rglob("*.html"):
        text, count = POLICY.subn("", file.read_text())
        assert count == 1, file
        file.write_text(text)
