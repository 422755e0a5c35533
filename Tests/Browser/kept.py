"""What the browser keeps of a course, read and written behind its pages' backs."""

from playwright.sync_api import Page

READ = """(key) => new Promise((resolve) => indexedDB.open("atelier").onsuccess = (opened) => {
  const records = opened.target.result.transaction("records").objectStore("records");
  records.get(key).onsuccess = (found) => { opened.target.result.close(); resolve(found.target.result); };
})"""
WRITE = """([key, record]) => new Promise((resolve) => indexedDB.open("atelier").onsuccess = (opened) => {
  const transaction = opened.target.result.transaction("records", "readwrite");
  transaction.objectStore("records").put(record, key);
  transaction.oncomplete = () => { opened.target.result.close(); resolve(); };
})"""


def kept(page: Page, key: str) -> object:
    return page.evaluate(READ, key)


def keep(page: Page, key: str, record: object) -> None:
    page.evaluate(WRITE, [key, record])
