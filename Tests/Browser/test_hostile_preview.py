"""Hostile texts in what `atelier serve` says: in what is wrong with a course, shown over its pages, and to whoever asks for hostile addresses."""

import os
import re
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from conftest import REPOSITORY
from hostile import Seen, squeezed, poked, watched
from hostile_course import HostileCourse, one_line, quoted
from payloads import ADDRESSES, HOST, TEXTS
from playwright.sync_api import Browser, Page, expect
from serving import Preview

PROOF = bool(os.environ.get("ATELIER_PROOF"))
STATES = ["open", "closed"]
# Of the course, and in the place of one that there is not.
PAGES = ["10-un.html", "nulle-part.html"]
SOME = TEXTS if PROOF else TEXTS[::3]
FEW = [text for text in TEXTS if re.match("<(img|svg|a|math|details|input|video)[ /]", text)]
GOOD = {"course.yml": "id: hostile\ntitle: Cours\nlanguage: fr\n", "10-un.md": "---\ntitle: Un\n---\nTexte.\n"}
# What the program shows of control characters and marks of direction is a sign for each; no file's name holds a slash.
HIDDEN = re.compile("[\0-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]")
# Where the preview's script puts what it is told.
TOLD = re.compile(r'element\("(\w+)", "([\w-]*)", (problem\.\w+)\)')


def expected(text: str) -> str:
    return squeezed(HIDDEN.sub("", text))


def write_good(folder: Path) -> None:
    (folder / "Modules").mkdir()
    for name, text in GOOD.items():
        (folder / "Modules" / name).write_text(text)


def file(text: str) -> str:
    return one_line(text).replace("/", "∕") + ".md"


def spoil(folder: Path, texts: list[str], addresses: list[str]) -> None:
    """What is wrong with the course is called as texts are, says them, and stands beside them."""
    modules = folder / "Modules"
    HostileCourse(folder, texts if PROOF else texts[::4], addresses).write()
    for text in texts:
        (modules / file(text)).write_text("---\ntitle: Un\n---\n")
    # Last: once it is there, the preview shows it all.
    keys = "\n".join(f"{quoted(text)}: x" for text in texts)
    (modules / "15-cles.md").write_text(f"---\ntitle: Un\n{keys}\n---\nTexte.\n")


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    write_good(tmp_path)
    preview = Preview(tmp_path)
    yield preview
    preview.stop()


def wait_until_told(page: Page, texts: list[str]) -> None:
    """Until all that is wrong is shown, to the last line."""
    expect(page.get_by_role("dialog").locator(".place", has_text=f"15-cles.md:{len(texts) + 2}:").first).to_be_visible()


@pytest.mark.parametrize("state", STATES)
def test_in_what_is_wrong(browser: Browser, preview: Preview, state: str) -> None:
    with watched(browser, without_policy=state == "open") as (page, seen):
        (preview.folder / "Modules/10-un.md").write_text(GOOD["10-un.md"] + "\n> [!quizz] une\n> Texte.\n")
        ours = {}
        for name in PAGES:
            page.goto(f"{preview.address}{name}")
            expect(page.get_by_role("dialog")).to_be_visible()
            ours[name] = poked(page)
        spoil(preview.folder, SOME, ADDRESSES if PROOF else ADDRESSES[::12])
        wait_until_told(page, SOME)
        for name in PAGES:
            page.goto(f"{preview.address}{name}")
            wait_until_told(page, SOME)
            stand = poked(page)
            assert (stand.handlers, stand.addresses, stand.scripts) == ([], ours[name].addresses, ours[name].scripts)
            assert stand.names - ours[name].names == set()
            text = expected(stand.text)
            assert [one for one in SOME if expected(one_line(one)) not in text or expected(file(one)) not in text] == []
    assert seen == Seen()


@pytest.fixture
def gullible(tmp_path: Path) -> Iterator[Preview]:
    """A preview that takes what is told for markup. Some texts must do, for others would open it in frames of its own."""
    shutil.copytree(REPOSITORY / "Templates", tmp_path / "Templates")
    script = tmp_path / "Templates/preview/preview.js"
    text, count = TOLD.subn(r'Object.assign(element("\1", "\2"), { innerHTML: \3 })', script.read_text())
    assert count >= 4
    script.write_text(text)
    write_good(tmp_path)
    spoil(tmp_path, FEW, [])
    preview = Preview(tmp_path, tmp_path / "Templates")
    yield preview
    preview.stop()


@pytest.mark.parametrize("state", STATES)
def test_were_it_taken_for_markup_it_is_seen(browser: Browser, gullible: Preview, state: str) -> None:
    with watched(browser, without_policy=state == "open") as (page, seen):
        page.goto(gullible.address)
        wait_until_told(page, FEW)
        assert len(poked(page).handlers) > 20
    if state == "open":
        assert len(set(seen.ran)) > 20
    else:
        assert seen.ran == []
        assert {told.split()[0] for told in seen.stopped} >= {"script-src-attr", "img-src"}


def asked(preview: Preview, path: bytes, host: bytes | None = None) -> bytes:
    """What is answered to an address as it stands, which no browser would send."""
    with socket.create_connection(("127.0.0.1", int(preview.port)), timeout=30) as connection:
        own = host or f"127.0.0.1:{preview.port}".encode()
        connection.sendall(b"GET /" + path + b" HTTP/1.1\r\nHost: " + own + b"\r\nConnection: close\r\n\r\n")
        return b"".join(iter(lambda: connection.recv(1 << 16), b""))


def test_what_is_answered_does_not_depend_on_what_is_asked(preview: Preview) -> None:
    home, page, missing = (asked(preview, path) for path in (b"", b"nulle-part.html", b"nulle-part"))
    other, wrong = asked(preview, b"", b"ailleurs"), asked(preview, b"a b")
    assert home.startswith(b"HTTP/1.1 200 ")
    assert page.startswith(b"HTTP/1.1 404 ") and b"text/html" in page
    for answer, status in ((missing, b"404"), (other, b"403"), (wrong, b"400")):
        assert answer.startswith(b"HTTP/1.1 " + status)
        assert b"\r\nContent-Type: text/plain; charset=utf-8\r\n" in answer and b"\r\nX-Content-Type-Options: nosniff\r\n" in answer
    for text in [text for text in TEXTS + ADDRESSES if text.strip()]:
        whole = quote(text, safe="").encode()
        assert asked(preview, whole + b".html") == page, text
        assert asked(preview, whole) == missing, text
        assert asked(preview, b".preview/" + whole) == missing, text
        raw = text.encode()
        assert asked(preview, raw) in (home, missing, wrong, b""), text
        assert asked(preview, raw + b".html") in (home, page, missing, wrong, b""), text
        assert asked(preview, b"", raw) in (other, wrong), text


@pytest.mark.parametrize("state", STATES)
def test_in_the_address_of_a_page_that_there_is_not(browser: Browser, preview: Preview, state: str) -> None:
    with watched(browser, without_policy=state == "open") as (page, seen):
        for text in [text.replace(HOST, "ailleurs.invalid") for text in (TEXTS + ADDRESSES)[:: 4 if PROOF else 24]]:
            answer = page.goto(f"{preview.address}{quote(text, safe='')}.html?{quote(text)}#{quote(text)}")
            assert answer is not None
            assert answer.status == 404
            expect(page.get_by_text("Cette page n’est pas, ou n’est plus, dans le cours.")).to_be_visible()
            stand = poked(page)
            assert (stand.handlers, stand.addresses) == ([], ["link href data:,"]), text
        # The preview keeps the address while it reloads the page.
        with page.expect_navigation():
            (preview.folder / "Modules/10-un.md").write_text("---\ntitle: Deux\n---\nTexte.\n")
        expect(page.get_by_text("Cette page n’est pas, ou n’est plus, dans le cours.")).to_be_visible()
        poked(page)
    assert seen == Seen()
