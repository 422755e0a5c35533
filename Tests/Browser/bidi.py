"""A client of WebDriver BiDi, as small as the tests in Firefox need: it opens pages, runs functions in them, presses and types."""

import json
import re
import subprocess
from contextlib import ExitStack
from itertools import count
from pathlib import Path

from websockets.sync.client import ClientConnection, connect


class Firefox:
    """Firefox without a window, with a profile of its own."""

    def __init__(self, profile: Path) -> None:
        self.faults: list[str] = []
        command = ["firefox-esr", "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self._numbers = count(1)
        self._open = ExitStack()
        self._socket = self._connect()
        self._send("session.new", capabilities={})
        self._send("session.subscribe", events=["log.entryAdded"])
        self._page: str = self._send("browsingContext.getTree")["contexts"][0]["context"]

    def _connect(self) -> ClientConnection:
        assert self._process.stderr
        for line in self._process.stderr:
            if address := re.search(r"WebDriver BiDi listening on (ws://\S+)", line):
                return self._open.enter_context(connect(f"{address[1]}/session", max_size=None))
        raise AssertionError("Firefox does not start")

    def _send(self, method: str, **params: object) -> dict:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(timeout=30))
            if message["type"] == "event":
                self._note(message["params"])
            elif message["id"] == number:
                assert message["type"] == "success", message
                return message["result"]

    def _note(self, entry: dict) -> None:
        if entry["level"] in ("error", "warn"):
            self.faults.append(entry["text"])

    def open(self, address: str) -> None:
        self._send("browsingContext.navigate", context=self._page, url=address, wait="complete")

    def reload(self) -> None:
        self._send("browsingContext.reload", context=self._page, wait="complete")

    def run(self, function: str, *arguments: str) -> object:
        """What a function returns or promises: a text, a number, a truth value, null, or a list of these."""
        result = self._send(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[{"type": "string", "value": argument} for argument in arguments],
            target={"context": self._page},
            awaitPromise=True,
        )
        assert result["type"] == "success", result
        return plain(result["result"])

    def act(self, actions: list[dict]) -> None:
        self._send("input.performActions", context=self._page, actions=actions)

    def close(self) -> None:
        self._send("browser.close")
        self._open.close()
        self._process.communicate(timeout=30)


def plain(value: dict) -> object:
    if value["type"] == "array":
        return [plain(item) for item in value["value"]]
    return value.get("value")
