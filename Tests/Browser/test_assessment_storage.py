"""What an assessment keeps, and what it does when it cannot."""

import pytest
from conftest import question
from kept import keep, kept
from playwright.sync_api import Page, expect
from test_assessment import AFTER, CAPITAL, EVEN, WHOLE, begin, finish, outcome, saved
from test_saving import BLOCKED, FULL, NOTICE


@pytest.mark.parametrize("script", [BLOCKED, FULL], ids=["blocked", "full"])
def test_storage_that_fails_is_said_and_stops_nothing(page: Page, origin: str, script: str) -> None:
    page.add_init_script(script)
    begin(page, f"{origin}/{AFTER}")
    question(page, CAPITAL).get_by_label("Paris").check()
    expect(page.get_by_role("link", name="Non enregistré")).to_be_visible()
    expect(page.get_by_text(NOTICE)).to_have_count(1)
    expect(saved(page)).to_have_count(0)
    finish(page)
    expect(outcome(page)).to_contain_text("2 points sur 4")


@pytest.mark.parametrize("told", [True, False], ids=["told", "not told"])
def test_two_tabs_add_to_one_attempt(page: Page, folder: str, told: bool) -> None:
    """Even where tabs cannot tell each other, for want of a BroadcastChannel."""
    if not told:
        page.context.add_init_script("delete window.BroadcastChannel")
    begin(page, f"{folder}/{WHOLE}")
    other = page.context.new_page()
    other.goto(f"{folder}/{WHOLE}")
    question(page, CAPITAL).get_by_label("Paris").check()
    expect(saved(page)).to_be_visible()
    question(other, EVEN).get_by_label("Deux").check()
    expect(other.get_by_text("2 réponses sur 5")).to_be_visible()
    expect(question(other, CAPITAL).get_by_label("Paris")).to_be_checked()
    finish(other)
    if not told:
        question(page, "La loi").get_by_role("textbox").fill("1978")
    expect(page.get_by_role("heading", name="Résultat")).to_be_visible()
    expect(outcome(page)).to_contain_text("2,5 points sur 6")


RECORD = "exemple-evaluations/assessment/90-evaluation"


def test_what_is_kept_is_what_results_hold(page: Page, folder: str) -> None:
    begin(page, f"{folder}/{AFTER}")
    question(page, CAPITAL).get_by_label("Paris").check()
    expect(saved(page)).to_be_visible()
    finish(page)
    (attempt,) = kept(page, RECORD)["attempts"]
    paris = question(page, CAPITAL).get_by_label("Paris").get_attribute("value")
    assert (attempt["attempt"], len(attempt["drawn"])) == (1, 3)
    assert attempt["answers"]["capitale"]["given"] == [paris]
    assert attempt["started_at"] < attempt["finished_at"]


@pytest.mark.parametrize("record", [{"version": 2, "anything": ["else"]}, {"version": 1, "at": "x", "attempts": [{"drawn": 3}]}, "rubbish"])
def test_records_that_are_not_ours_stop_nothing(page: Page, folder: str, record: object) -> None:
    page.goto(f"{folder}/{AFTER}")
    page.evaluate("() => attempts.all()")
    keep(page, RECORD, record)
    begin(page, f"{folder}/{AFTER}")
    question(page, CAPITAL).get_by_label("Paris").check()
    later = isinstance(record, dict) and record["version"] == 2
    expect(page.get_by_text("Non enregistré" if later else "Enregistré", exact=True)).to_be_visible()
    finish(page)
    expect(outcome(page)).to_contain_text("2 points sur 4")
    assert (kept(page, RECORD) == record) == later
