"""A whole morning at two desks: sixty people, three whom nobody expected, mistakes, and a browser that is killed."""

import json
import os
import signal
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import CHROMIUM
from desks import Desk, attendance, facts, make, number, person
from files import faults
from playwright.sync_api import Browser, BrowserType, Error, expect


def kill(profile: Path) -> None:
    """Ends the browser that uses a profile, as a power cut would."""
    link = profile / "SingletonLock"
    os.kill(int(os.readlink(link).rsplit("-", 1)[1]), signal.SIGKILL)
    link.unlink(missing_ok=True)


@pytest.fixture(scope="module")
def morning(chromium: BrowserType, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path]]:
    """The folder with the list and the page, and the files of both desks."""
    folder = tmp_path_factory.mktemp("matin")
    file = make(folder, [person(index) for index in range(1, 65)])
    profile = folder / "profile"
    first = chromium.launch_persistent_context(profile, **CHROMIUM)
    desk = Desk(first.new_page(), file, "08:40", "A")
    for index in range(1, 16):
        desk.admit(str(index))
    desk.act(number(64), "Présent")
    desk.undo()
    desk.add("Exemple-Imprévu", "Un")
    desk.expect_saved()
    kill(profile)
    # Whether its end was heard of by now is a matter of chance.
    with suppress(Error):
        first.close()

    again = chromium.launch_persistent_context(profile, **CHROMIUM)
    desk = Desk(again.new_page(), file, "08:55")
    expect(desk.page.get_by_role("button", name="Accueil A")).to_be_visible()
    desk.expect_counts(présents=16, attendus=49)
    for index in range(16, 31):
        desk.admit(number(index).lower())
    desk.add("Exemple-Imprévu", "Deux")
    desk.act(number(63), "Présent")
    desk.undo()
    desk.set_clock("09:20")
    desk.act(number(31), "Retard")
    desk.expect_saved()
    one = desk.save()
    again.close()

    context = browser.new_context()
    other = Desk(context.new_page(), file, "08:45", "B")
    for index in range(32, 61):
        other.admit(number(index))
    other.add("Exemple-Imprévu", "Trois")
    other.set_clock("11:30")
    other.act(number(31), "Départ")
    other.expect_saved()
    two = other.save()
    context.close()

    files = []
    for name, content in (one, two):
        (folder / name).write_text(json.dumps(content))
        files.append(folder / name)
    return folder, files


def test_the_files_are_what_they_should_be(morning: tuple[Path, list[Path]]) -> None:
    _, files = morning
    assert [file.name for file in files] == ["presences-exemple-2026-06-09-A-2026-06-09.json", "presences-exemple-2026-06-09-B-2026-06-09.json"]
    one, two = (json.loads(file.read_text()) for file in files)
    assert faults("atelier-attendance", one) == faults("atelier-attendance", two) == []
    assert [person["id"] for person in one["participants"]] == ["A-01", "A-02"]
    assert [person["id"] for person in two["participants"]] == ["B-01"]
    expected = {(number(index), "matin"): "present" for index in range(1, 31)} | {(number(31), "matin"): "partial"}
    assert facts(one) == expected | {("A-01", "matin"): "present", ("A-02", "matin"): "present"}
    assert {fact["recorded_by"] for fact in one["attendance"]} == {"accueil A"}
    assert {fact["recorded_by"] for fact in two["attendance"]} == {"accueil B"}
    assert one["attendance"][0]["recorded_at"].startswith("2026-06-09T08:40:00.")
    assert one["attendance"][0]["recorded_at"].endswith("+02:00")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_both_files_come_home_in_any_order(morning: tuple[Path, list[Path]], order: tuple[int, int]) -> None:
    folder, files = morning
    register = folder / f"register-{order[0]}.sqlite"
    for file in ["liste.json", *(files[place] for place in order), files[0]]:
        attendance(folder, "import", file, "--register", register, "--today", "2026-06-10")
    database = sqlite3.connect(f"file:{register}?mode=ro", uri=True)
    assert database.execute("SELECT count(*) FROM participant").fetchone() == (67,)
    standing = dict(database.execute("SELECT participant, status FROM attendance"))
    assert len(standing) == 63
    assert [who for who, status in standing.items() if status != "present"] == [number(31)]
    # The second desk saw the departure later than the first one the arrival.
    assert database.execute("SELECT recorded_by FROM attendance WHERE status = 'partial'").fetchone() == ("accueil B",)
    assert database.execute("SELECT count(*) FROM attendance_fact").fetchone() == (64,)
    database.close()
