"""A client of WebDriver, as small as the tests in WebKit need: what `bidi.py` is for Firefox."""

import json
import os
import socket
import subprocess
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

BROWSERS = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))

PATIENCE = 180

CALL = """const given = [...arguments], done = given.pop();
new Promise((resolve) => resolve((FUNCTION)(...given))).then((value) => done({ value }), (error) => done({ error: `${error}` }));"""

# WebDriver does not tell what a console says, so a page is listened to from when it is loaded.
LISTEN = """() => {
  window.faults = [];
  addEventListener("error", ({ message }) => faults.push(message));
  addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
}"""


class WebKit:
    """WebKit's MiniBrowser, on a display of its own that nobody sees."""

    def __init__(self) -> None:
        self._display, display = hidden_display()
        port = free_port()
        command = ["WebKitWebDriver", f"--port={port}"]
        self._driver = subprocess.Popen(command, env={**os.environ, "DISPLAY": f":{display}"})
        self._address = f"http://127.0.0.1:{port}/session"
        while not listens(port):
            assert self._driver.poll() is None, "WebKitWebDriver does not start"
        options = {"binary": str(BROWSERS[0]), "args": ["--automation"]}
        wanted = {"alwaysMatch": {"webkitgtk:browserOptions": options}}
        self._address += "/" + self._send("POST", "", capabilities=wanted)["sessionId"]
        # On a busy machine the usual half-minute is soon over.
        self._send("POST", "/timeouts", script=PATIENCE * 1000, pageLoad=PATIENCE * 1000)

    def _send(self, method: str, path: str, **params: object) -> dict:
        body = json.dumps(params).encode() if method == "POST" else None
        try:
            with urlopen(Request(self._address + path, body, method=method), timeout=PATIENCE + 60) as answer:
                return json.load(answer)["value"]
        except HTTPError as error:
            raise AssertionError(f"{method} {path}: {error.read().decode()}") from error

    @property
    def faults(self) -> list[str]:
        return self.run("() => window.faults")

    def open(self, address: str) -> None:
        self._send("POST", "/url", url=address)
        self.run(LISTEN)

    def reload(self) -> None:
        assert self.faults == []
        self._send("POST", "/refresh")
        self.run(LISTEN)

    def run(self, function: str, *arguments: str) -> object:
        answer = self._send("POST", "/execute/async", script=CALL.replace("FUNCTION", function), args=arguments)
        assert "error" not in answer, answer["error"]
        return answer.get("value")

    def act(self, actions: list[dict]) -> None:
        self._send("POST", "/actions", actions=actions)

    def close(self) -> None:
        self._send("DELETE", "")
        for process in (self._driver, self._display):
            process.terminate()
            process.wait(timeout=30)


def hidden_display() -> tuple[subprocess.Popen, str]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        return process, said.readline().strip()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


def listens(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0
