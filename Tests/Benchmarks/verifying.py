"""How long the verifier's page takes from the address of a document to its verdict, in a real browser."""

import re
import subprocess
from pathlib import Path

from contestants import REPOSITORY
from issuing import EDITION_FOLDER
from measure import Failed, Run, Sample
from playwright.sync_api import sync_playwright
from preview import CHROMIUM

DOCUMENTS = 20
# A change of the address is what a scanned code does to a page that is open; the card is laid out when it is told.
FOLLOWED = """(token) => new Promise((done) => {
  const told = document.querySelector(".verifier-told");
  const start = performance.now();
  new MutationObserver((_, observer) => {
    const heading = told.querySelector(".verdict-card h2");
    if (heading) {
      observer.disconnect();
      told.getBoundingClientRect();
      done({ milliseconds: performance.now() - start, verdict: heading.textContent });
    }
  }).observe(told, { childList: true });
  location.hash = token;
})"""


def verifications(atelier: Path, scratch: Path) -> Sample:
    """One run for each document, of those that `issuing.certificates` has issued; one more before to warm up."""
    folder, site = scratch / EDITION_FOLDER, scratch / "verifying-site"
    templates = REPOSITORY / "Templates"
    command = [atelier.resolve(), "build", "--course", folder / "Modules", "--templates", templates, "--output", site]
    subprocess.run(command, check=True, capture_output=True)
    documents = sorted((folder / "documents-0").glob("*.html"))[: DOCUMENTS + 1]
    tokens = [re.search(r"verifier\.html#([\w.-]+)", page.read_text(encoding="utf-8")) for page in documents]
    taken = Sample()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        page = browser.new_page()
        page.goto((site / "verifier.html").as_uri())
        for token in tokens:
            told = page.evaluate(FOLLOWED, token[1] if token else "")
            if told["verdict"] != "Démonstration":
                raise Failed(f"verifier.html: {told['verdict']}")
            taken.append(Run(told["milliseconds"] / 1e3, cpu=0, peak=0))
        browser.close()
    return Sample(taken[1:])
