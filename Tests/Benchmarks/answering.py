"""How long the longest task of a page lasts when an answer is checked, and when the page opens: on a module of 100
questions of all kinds, all answered before, in a real browser whose processor is slowed four times."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from contestants import REPOSITORY
from generate import COURSE, quiz
from measure import Run, Sample
from playwright.sync_api import Browser, Page, sync_playwright
from preview import CHROMIUM
from prose import clause, paragraph, phrases

QUESTIONS = 100
SLOWED = 4
# Little is traced, for tracing takes time too.
TRACED, TASK = ["toplevel"], "ThreadControllerImpl::RunTask"

# Answers a question, but for the pressing of its button.
ANSWER = """(card) => {
  const change = (control) => control.dispatchEvent(new Event("input", { bubbles: true }));
  const box = card.querySelector("input[type=radio], input[type=checkbox]");
  if (box) { box.checked = true; change(box); }
  for (const gap of card.querySelectorAll("input.gap")) { gap.value = "12"; change(gap); }
  for (const list of card.querySelectorAll("select")) { list.selectedIndex = 1; change(list); }
  card.querySelector(".moves button + button")?.click();
  card.querySelector("button[type=submit], .actions button").focus();
}"""
# Until what came before is drawn.
FRAMES = "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn))))"
SAVED = "(cards) => cards.every((card) => card.querySelector('.saving-done')?.textContent)"


def gaps(rng: Random, name: str) -> str:
    text = f"{clause(rng)} [[douze|12]], puis {clause(rng)} [[=souvent|toujours|jamais]], et [[12,5 ± 0,5]] fois."
    return f"> [!quiz] {name}\n> {text}"


def ordering(rng: Random, name: str) -> str:
    items = "\n".join(f"> {n}. {item}" for n, item in enumerate(phrases(rng, 5), 1))
    return f"> [!quiz] {name}\n> Que faut-il faire, dans l’ordre ?\n>\n{items}"


def matching(rng: Random, name: str) -> str:
    rows = "\n".join(f"> | {left} | {right} |" for left, right in zip(phrases(rng, 5), phrases(rng, 5), strict=True))
    return f"> [!quiz] {name}\n> Que relier à quoi ?\n>\n> | Ceci | Cela |\n> |---|---|\n{rows}"


KINDS = (
    lambda rng, name: quiz(rng, name, answers=1),
    lambda rng, name: quiz(rng, name, answers=2),
    gaps,
    ordering,
    matching,
)


def module(seed: int) -> str:
    """One section for each question, after a paragraph."""
    rng = Random(f"{seed} answering")
    asked = (KINDS[n % len(KINDS)](rng, f"q{n}") for n in range(QUESTIONS))
    body = "\n\n".join(f"## Partie {n}\n\n{paragraph(rng)}\n\n{question}" for n, question in enumerate(asked, 1))
    return f"---\ntitle: Cent questions\n---\n\n{body}\n"


def longest_tasks(atelier: Path, scratch: Path, seed: int) -> tuple[Sample, Sample]:
    """The longest task of each check, one of each kind of question, and of each opening of the page."""
    course, site = scratch / "answering" / "Modules", scratch / "answering" / "site"
    course.mkdir(parents=True)
    (course / "course.yml").write_text(COURSE, encoding="utf-8")
    (course / "10-questions.md").write_text(module(seed), encoding="utf-8")
    templates = REPOSITORY / "Templates"
    command = [atelier.resolve(), "build", "--course", course, "--templates", templates, "--output", site]
    subprocess.run(command, check=True, capture_output=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        page = browser.new_page()
        page.goto((site / "10-questions.html").as_uri())
        cards = page.locator("quiz-question")
        cards.evaluate_all(f"(cards) => cards.forEach((card) => {{ ({ANSWER})(card); card.querySelector('form').requestSubmit(); }})")
        wait_until_saved(page, f"0, {QUESTIONS}")
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        opened, checked = Sample(), Sample()
        for _ in range(len(KINDS)):
            with longest_task(browser, page, opened):
                page.reload()
                wait_until_saved(page, f"0, {QUESTIONS}")
        for n in range(QUESTIONS // 2, QUESTIONS // 2 + len(KINDS)):
            # What was answered before is answered anew, so that there is something to check.
            cards.nth(n).get_by_role("button", name="Recommencer").click()
            cards.nth(n).evaluate(ANSWER)
            page.evaluate(FRAMES)
            with longest_task(browser, page, checked):
                page.keyboard.press("Enter")
                wait_until_saved(page, f"{n}, {n + 1}")
        browser.close()
    return checked, opened


def wait_until_saved(page: Page, which: str) -> None:
    page.wait_for_function(f"() => ({SAVED})([...document.querySelectorAll('quiz-question')].slice({which}))")


@contextmanager
def longest_task(browser: Browser, page: Page, into: Sample) -> Iterator[None]:
    browser.start_tracing(page=page, categories=TRACED)
    yield
    page.evaluate(FRAMES)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    renderers = {(event["pid"], event["tid"]) for event in events
                 if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"}
    tasks = [event["tdur"] for event in events
             if event["name"] == TASK and (event["pid"], event["tid"]) in renderers and "tdur" in event]
    into.append(Run(max(tasks) / 1e6, cpu=0, peak=0))
