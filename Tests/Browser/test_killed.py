"""The browser is killed while it saves: what the page said to be saved is there again, and everything goes on."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import CHROMIUM, question
from killing import AROUND, EVERY, HOLD, Call, FullDisk, Trap
from playwright.sync_api import BrowserType, Error, Locator, Page, expect

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace, which kills at a system call, is Linux's")


class AnsweredQuestion:
    address = "questions/10-questions.html"

    def __init__(self, page: Page) -> None:
        self.page = page
        self.card = question(page, "Quelle est la capitale")

    def begin(self) -> None:
        self.change(self.card.get_by_role("radio").first.get_attribute("value") or "")

    def value(self) -> str:
        return self.card.get_by_role("radio", checked=True).get_attribute("value") or ""

    def next(self) -> str:
        values = [radio.get_attribute("value") or "" for radio in self.card.get_by_role("radio").all()]
        return values[(values.index(self.value()) + 1) % len(values)]

    def change(self, value: str) -> None:
        self.card.locator(f"input[value='{value}']").check()
        self.card.get_by_role("button", name="Vérifier").click()

    @property
    def sign(self) -> Locator:
        return self.card.get_by_text("Enregistré", exact=True)


class AnsweredAssessment(AnsweredQuestion):
    address = "exams/85-tout.html"

    def begin(self) -> None:
        self.page.get_by_role("button", name="Commencer").click()
        super().begin()

    def change(self, value: str) -> None:
        self.card.locator(f"input[value='{value}']").check()

    @property
    def sign(self) -> Locator:
        return self.page.get_by_text("Enregistré", exact=True)


class TickedBox:
    """A second box, always ticked, tells a list that is restored from one that is not yet."""

    address = "blocks/10-blocs.html"

    def __init__(self, page: Page) -> None:
        self.list = page.locator("check-list").first
        self.box = self.list.get_by_role("checkbox", name="Accord signé")
        self.always = self.list.get_by_role("checkbox", name="Publier")

    def begin(self) -> None:
        self.always.check()

    def value(self) -> str:
        expect(self.always).to_be_checked()
        return str(self.box.is_checked())

    def next(self) -> str:
        return str(not self.box.is_checked())

    def change(self, _: str) -> None:
        self.box.click()

    @property
    def sign(self) -> Locator:
        return self.list.get_by_text("Enregistré", exact=True)


PLACES = (AnsweredQuestion, AnsweredAssessment, TickedBox)

LONG = [(place, call) for call in EVERY for place in PLACES]
SHORT = [*((AnsweredQuestion, call) for call in AROUND), (AnsweredAssessment, AROUND[1]), (TickedBox, AROUND[2])]


class Profile:
    """A browser's profile, and what each place may show when it is opened again."""

    def __init__(self, chromium: BrowserType, folder: Path, origin: str) -> None:
        self.chromium = chromium
        self.folder = folder
        self.origin = origin
        self.allowed: dict[type, set[str]] = {}

    @contextmanager
    def opened(self) -> Iterator[Page]:
        (self.folder / "SingletonLock").unlink(missing_ok=True)
        context = self.chromium.launch_persistent_context(self.folder, **CHROMIUM)
        page = context.new_page()
        yield page
        context.close()

    def expect_kept(self, page: Page) -> None:
        """Every place shows what it had said to be saved, and goes on saving."""
        for place in PLACES:
            page.goto(f"{self.origin}/{place.address}")
            one = place(page)
            if place in self.allowed:
                assert one.value() in self.allowed[place], f"{place.__name__} has lost what was saved"
                one.change(one.next())
            else:
                one.begin()
            one.sign.wait_for()
            self.allowed[place] = {one.value()}

    def kill(self, page: Page, place: type, call: Call) -> None:
        page.goto(f"{self.origin}/{place.address}")
        one = place(page)
        assert {one.value()} == self.allowed[place]
        page.evaluate(HOLD)
        with Trap(self.folder, call) as trap, pytest.raises(Error, match="closed"):
            for _ in range(40):
                value = one.next()
                self.allowed[place].add(value)
                one.change(value)
                one.sign.wait_for()
                self.allowed[place] = {value}
        trap.expect_sprung()


def test_what_was_said_to_be_saved_is_there(chromium: BrowserType, folder: str, tmp_path: Path) -> None:
    profile = Profile(chromium, tmp_path / "profile", folder)
    with profile.opened() as page:
        profile.expect_kept(page)
    for place, call in LONG if os.environ.get("ATELIER_PROOF") else SHORT:
        with profile.opened() as page:
            profile.kill(page, place, call)
        # Some kills show their harm only at the second start.
        with profile.opened() as page:
            profile.expect_kept(page)
    with profile.opened() as page:
        profile.expect_kept(page)


def test_on_a_full_disk_it_is_said_until_there_is_room(chromium: BrowserType, folder: str, tmp_path: Path) -> None:
    profile = Profile(chromium, tmp_path / "profile", folder)
    with profile.opened() as page:
        page.goto(f"{folder}/{AnsweredQuestion.address}")
        one = AnsweredQuestion(page)
        one.begin()
        one.sign.wait_for()
        page.evaluate(HOLD)
        with FullDisk(profile.folder):
            one.change(one.next())
            expect(one.card.get_by_role("link", name="Non enregistré")).to_be_visible()
            expect(one.sign).to_have_count(0)
        value = one.next()
        one.change(value)
        one.sign.wait_for()
    with profile.opened() as page:
        page.goto(f"{folder}/{AnsweredQuestion.address}")
        assert AnsweredQuestion(page).value() == value
