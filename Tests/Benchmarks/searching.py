"""How long it takes from a letter typed into the search to its hits laid out, in a course of many modules."""

import subprocess
from pathlib import Path

from contestants import REPOSITORY
from generate import generate
from measure import Run, Sample
from playwright.sync_api import sync_playwright
from preview import CHROMIUM

MODULES = 200
# A letter and words that are nearly everywhere, words that are somewhere, words that are nowhere.
QUERIES = ("l", "d", "le", "de", "comp", "compte", "patient", "accord du patient", "compte patient accord", "zzz")
# The hits are there when what the event has begun is done; then the browser is made to lay them out.
TYPED = """async (query) => {
  const field = document.querySelector("#page_search");
  field.value = query;
  const start = performance.now();
  field.dispatchEvent(new Event("input"));
  await null; await null; await null;
  const list = document.querySelector(".search-hits");
  list.getBoundingClientRect();
  return { milliseconds: performance.now() - start, hits: list.childElementCount };
}"""


def queries(atelier: Path, scratch: Path, seed: int) -> Sample:
    """One run for each query, the first of them done once before."""
    course, site = scratch / "searching" / "Modules", scratch / "searching" / "site"
    course.parent.mkdir(parents=True)
    generate(MODULES, seed, course)
    templates = REPOSITORY / "Templates"
    command = [atelier.resolve(), "build", "--course", course, "--templates", templates, "--output", site]
    subprocess.run(command, check=True, capture_output=True)
    taken = Sample()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        page = browser.new_page()
        page.goto((site / "index.html").as_uri())
        page.keyboard.press("/")
        page.get_by_role("searchbox").fill("compte")
        page.get_by_role("dialog").get_by_role("link").first.wait_for()
        for query in QUERIES:
            found = page.evaluate(TYPED, query)
            assert (found["hits"] > 0) == (query != "zzz"), query
            taken.append(Run(found["milliseconds"] / 1e3, cpu=0, peak=0))
        browser.close()
    return taken
