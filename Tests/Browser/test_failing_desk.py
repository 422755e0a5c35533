"""The disk fails the sign-in desk: what its page said to be saved is there again, and what is not saved it says."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import CHROMIUM
from desks import Desk, make, number, person
from killing import AROUND, EVERY, HOLD, FullDisk, Trap
from playwright.sync_api import BrowserType, Error, expect

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace, which has system calls fail, is Linux's")

PEOPLE = 150


class DeskProfile:
    """A browser's profile, and how many are present on the desk's page."""

    def __init__(self, chromium: BrowserType, folder: Path) -> None:
        self.chromium = chromium
        self.folder = folder / "profile"
        self.file = make(folder, [person(index) for index in range(1, PEOPLE)])
        self.present = 0

    @contextmanager
    def opened(self) -> Iterator[Desk]:
        (self.folder / "SingletonLock").unlink(missing_ok=True)
        context = self.chromium.launch_persistent_context(self.folder, **CHROMIUM)
        desk = Desk(context.new_page(), self.file, "08:40", None if self.present else "A")
        yield desk
        context.close()

    def admit(self, desk: Desk) -> None:
        desk.admit(number(self.present + 1))
        # An expectation would take the death of the browser for its own failure.
        desk.page.get_by_text("Enregistré", exact=True).wait_for()
        self.present += 1


@pytest.fixture
def profile(chromium: BrowserType, tmp_path: Path) -> DeskProfile:
    return DeskProfile(chromium, tmp_path)


def test_who_was_said_to_be_saved_is_there_after_a_kill(profile: DeskProfile) -> None:
    for call in EVERY if os.environ.get("ATELIER_PROOF") else AROUND[1:3]:
        with profile.opened() as desk:
            profile.admit(desk)
            desk.page.evaluate(HOLD)
            with Trap(profile.folder, call) as trap, pytest.raises(Error, match="closed"):
                for _ in range(20):
                    profile.admit(desk)
            trap.expect_sprung()
        # Some kills show their harm only at the second start.
        for _ in range(2):
            with profile.opened() as desk:
                # The one who was cut off may be there or not.
                either = re.compile(rf"^({profile.present}|{profile.present + 1}) présents$")
                tile = desk.tile("présents")
                expect(tile).to_have_text(either)
                profile.present = int(tile.inner_text().split()[0])


def test_on_a_full_disk_it_says_so_and_keeps_all_until_there_is_room(profile: DeskProfile) -> None:
    with profile.opened() as desk:
        profile.admit(desk)
        desk.page.evaluate(HOLD)
        alert = desk.page.get_by_role("alert").filter(has_text="Ce navigateur n’enregistre rien")
        with FullDisk(profile.folder):
            desk.admit(number(2))
            expect(desk.page.get_by_text("Non enregistré", exact=True)).to_be_visible()
            expect(alert).to_be_visible()
            desk.expect_counts(présents=2)
            assert len(desk.save()[1]["attendance"]) == 2
        profile.present = 2
        profile.admit(desk)
        expect(alert).to_be_hidden()
    with profile.opened() as desk:
        desk.expect_counts(présents=3)
