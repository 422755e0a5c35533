"""Builds the courses once with the real command, and opens them as a person would: from a folder and over http."""

import os
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserType, Locator, Page, Playwright, expect, sync_playwright

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent
# What is expected comes at once; a machine that does much else may take longer.
expect.set_options(timeout=20_000)
CHROMIUM = {"executable_path": "/usr/bin/chromium", "args": ["--no-sandbox"]}


def build(course: Path, output: Path, *options: str, into: str = "--output") -> None:
    command = [os.environ["ATELIER"], "build", *options, "--course", course, "--templates", REPOSITORY / "Templates"]
    done = subprocess.run([*command, into, output], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{course} is not built:\n{done.stderr}"


def build_all(courses: dict[Path, Path], *options: str, into: str = "--output") -> None:
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda course: build(*course, *options, into=into), courses.items()))


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one built site for each course of ours, and `modules`, the repository's own."""
    folder = tmp_path_factory.mktemp("sites")
    courses = {course: folder / course.name for course in (HERE / "courses").iterdir()}
    build_all({**courses, REPOSITORY / "Modules": folder / "modules"})
    return folder


@pytest.fixture(scope="session")
def _trainer_sites(sites: Path) -> None:
    courses = {HERE / "courses" / name: sites / "trainer" / name for name in ("blocks", "questions", "exams", "slides")}
    build_all({**courses, REPOSITORY / "Modules": sites / "trainer" / "modules"}, "--trainer")


@pytest.fixture
def trainer(origin: str, _trainer_sites: None) -> str:
    """Where the trainer's editions of the courses stand, from the folder and over http."""
    return f"{origin}/trainer"


@pytest.fixture
def trainer_folder(folder: str, _trainer_sites: None) -> str:
    """The same, from the folder only."""
    return f"{folder}/trainer"


SINGLE_FILES = ["questions", "results", "exchange", "exams", "terms", "blocks", "english"]


@pytest.fixture(scope="session")
def single(sites: Path) -> Path:
    """One file for each course, in `single/files` beside the sites, deeper than what looks at all their pages."""
    folder = sites / "single" / "files"
    folder.mkdir(parents=True)
    courses = {HERE / "courses" / name: folder / f"{name}.html" for name in SINGLE_FILES}
    build_all({**courses, REPOSITORY / "Modules": folder / "modules.html"}, into="--single-file")
    return folder


class _SilentHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serves a folder on this computer; where."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_SilentHandler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def http_origin(sites: Path) -> Iterator[str]:
    with served(sites) as origin:
        yield origin


@pytest.fixture(params=["file", "http"])
def origin(request: pytest.FixtureRequest, sites: Path) -> str:
    """Where the sites stand: tests that use this run from the folder and over http."""
    return sites.as_uri() if request.param == "file" else request.getfixturevalue("http_origin")


@pytest.fixture(scope="session")
def folder(sites: Path) -> str:
    """The sites opened from the folder only, for what does not depend on how a page was opened."""
    return sites.as_uri()


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> BrowserType:
    return playwright.chromium


@pytest.fixture(scope="session")
def browser(chromium: BrowserType):
    browser = chromium.launch(**CHROMIUM)
    yield browser
    browser.close()


def watch(page: Page) -> list[str]:
    """What no page may do: write an error to the console, throw, or ask anything of another place."""
    faults: list[str] = []
    page.on("console", lambda message: message.type in ("error", "warning") and faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))

    def ask(request) -> None:
        if not request.url.startswith(("file://", "data:", "http://127.0.0.1:")):
            faults.append(f"asks for {request.url}")

    page.on("request", ask)
    return faults


@pytest.fixture
def page(browser: Browser):
    context = browser.new_context()
    page = context.new_page()
    faults = watch(page)
    yield page
    context.close()
    assert faults == []


def question(page: Page, prompt: str) -> Locator:
    """The whole card of a question, found by what it asks."""
    return page.locator("quiz-question").filter(has=page.get_by_role("group", name=prompt))


def answer(card: Locator, *options: str) -> None:
    for option in options:
        card.get_by_label(option).check()
    card.get_by_role("button", name="Vérifier").click()


def shown(card: Locator, text: str) -> Locator:
    """Where a text is to be read: the key of a question holds the same words, folded away."""
    return card.get_by_text(text).filter(visible=True)
