#!/usr/bin/env python3
"""Run the fuzzer on its targets, each for some time, and say what was found.

A finding's input stays beside the corpus; its path is said. To see it again:
ATELIER_FUZZ_TARGET=TARGET FUZZER FILE
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent

# What each target's texts are written in.
DICTIONARIES = {
    "module": "module",
    "course": "yaml",
    "workshop": "yaml",
    "glossary": "yaml",
    "attendance": "json",
    "results": "json",
    "survey": "json",
    "mail": "mail",
    "roster": "roster",
    "token": "token",
    "claims": "json",
    "withdrawn": "json",
}

# Longer texts are slower and seldom tell more; how the time grows is for other tests.
LONGEST = 16384

# The C code of packages has some 40,000 places by which it can be told what an input reaches, Swift's ten times as many.
PLACES = 100_000


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(DICTIONARIES))
    parser.add_argument("--fuzzer", required=True, type=pathlib.Path)
    parser.add_argument("--work", required=True, type=pathlib.Path, help="has seeds/TARGET in it")
    parser.add_argument("--seconds", type=int, default=600, help="for each target")
    parser.add_argument("--timeout", type=int, default=1, help="seconds that one input may take")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="targets at a time")
    given = parser.parse_args()
    if unknown := set(given.targets) - set(DICTIONARIES):
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    return given


def run(target, given):
    """Fuzz one target; return its name, libFuzzer's status and what to say."""
    corpus = given.work / "corpus" / target
    findings = given.work / "findings"
    for folder in (corpus, findings):
        folder.mkdir(parents=True, exist_ok=True)
    known_leaks = given.work / "known-leaks"
    known_leaks.write_text("leak:libFoundation\n")
    command = [
        given.fuzzer.resolve(), corpus, given.work / "seeds" / target,
        f"-max_total_time={given.seconds}", f"-timeout={given.timeout}", "-malloc_limit_mb=256",
        "-rss_limit_mb=2048", f"-max_len={LONGEST}", "-print_final_stats=1",
        f"-dict={HERE / 'dictionaries' / DICTIONARIES[target]}.dict",
        f"-artifact_prefix={findings}/{target}-",
    ]  # fmt: skip
    environment = os.environ | {
        "ATELIER_FUZZ_TARGET": target,
        # libFuzzer looks for leaks itself; here the names of ours come out readable.
        "LSAN_OPTIONS": f"suppressions={known_leaks.resolve()}:print_suppressions=0",
    }
    log = given.work / f"{target}.log"
    with log.open("wb") as output:
        status = subprocess.run(command, stdout=output, stderr=output, env=environment).returncode
    text = log.read_text(errors="replace")
    runs = re.search(r"number_of_executed_units: (\d+)", text)
    cover = re.findall(r"cov: (\d+)", text)
    said = f"{runs[1] if runs else '?'} inputs, {cover[-1] if cover else '?'} places in the code"
    places = re.search(r"\((\d+) inline 8-bit counters\)", text)
    if not status and (not places or int(places[1]) < PLACES):
        status, said = 1, "the fuzzer was built so that it does not see where Swift's code goes"
    elif status:
        kept = re.search(r"Test unit written to (\S+)", text)
        fault = re.search(r"^(?:.*Fatal error: .*|==\d+== ?ERROR: .*)$", text, re.MULTILINE)
        said = f"{fault[0] if fault else f'status {status}'}\n  input: {kept[1] if kept else 'none'}"
        said += f"\n  log: {log}"
    return target, status, said


def main():
    given = arguments()
    targets = given.targets or list(DICTIONARIES)
    print(f"{len(targets)} targets, {given.seconds} s each, {given.jobs} at a time", flush=True)
    start, failed = time.monotonic(), []
    with concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        work = [pool.submit(run, target, given) for target in targets]
        for done, future in enumerate(concurrent.futures.as_completed(work), 1):
            target, status, said = future.result()
            minutes = (time.monotonic() - start) / 60
            print(f"[{done}/{len(targets)}, {minutes:.0f} min] {target}: {said}", flush=True)
            if status:
                failed.append(target)
    if failed:
        sys.exit(f"found something in: {', '.join(failed)}")


if __name__ == "__main__":
    main()
