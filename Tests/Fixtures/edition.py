"""Makes the invented edition's files from its course: `python3 Tests/Fixtures/edition.py SITE`, where SITE is the built site of Edition/Modules.

Twenty-four people, two half-days, two desks. The same site always gives the same files.
"""

import json
import random
import re
import shutil
import sys
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from text_block import block

HERE = Path(__file__).parent / "Edition"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY"
DAY = "2026-06-09"
WORKSHOP = "exemple-2026-06-09"
GIVEN = (
    "Éloïse Karim Maëlle Jean-Noël Aïcha Côme Zoé Loïc Inès Gaël Noémie Camille Thaïs Ulysse "
    "Solène Renée Anaïs Théo Camille Félix Léa Ophélie Raphaël Victoire"
).split()
FAMILY = (
    "Martin Benali Le-Guen Roche Diallo Petit Núñez Kerguélen Ferreira Dubois Müller Durand Okafor Lefèvre "
    "Noël D’Arcy Nguyễn Boyer Durand Caron Ibrahim Garnier Šimić Œuvrard"
).split()
HOMONYMS = (12, 19)
NO_SHOW = 23
LATE, EARLY, EXCUSED, CORRECTED = 7, 15, 21, 9
WITHOUT_EVIDENCE = (5, 6)
SILENT = (4, 17, 23)
BY_MAIL = (10, 11)
TWO_BROWSERS = 8
WITHOUT_NUMBER = 14


def number(place: int) -> str:
    return f"{place:03}-{LETTERS[place % 23]}"


def at(clock: str) -> str:
    return f"{DAY}T{clock}:00+02:00"


def person(place: int) -> dict:
    given, family = GIVEN[place - 1], f"Exemple-{FAMILY[place - 1]}"
    practice = "self-employed" if place % 3 == 0 else "employed"
    return {
        "id": number(place), "title": "Dr", "given_name": given, "family_name": family,
        "email": f"personne{place:02}@exemple.invalid",
        "organisation": f"Centre d’imagerie {'nord' if place % 2 else 'sud'} (exemple)",
        "practice": practice, "updated_at": "2026-06-01T10:00:00+02:00",
    }


def presence(place: int, session: str, desk: str) -> dict:
    clock = "12:31" if session == "matin" else "17:32"
    fact = {"participant": number(place), "session": session, "status": "present"}
    if place == NO_SHOW or (place == CORRECTED and session == "matin"):
        fact["status"] = "absent"
    elif place == EXCUSED and session == "apres-midi":
        fact["status"] = "excused"
    elif place == LATE and session == "matin":
        fact |= {"status": "partial", "arrived": "09:40", "left": "12:30"}
    elif place == EARLY and session == "apres-midi":
        fact |= {"status": "partial", "arrived": "14:00", "left": "16:10"}
    isAttended = fact["status"] in ("present", "partial")
    if isAttended and not (session == "apres-midi" and place in WITHOUT_EVIDENCE):
        fact["evidence"] = f"feuille-{session}-{desk}"
    return fact | {"recorded_by": f"accueil {desk}", "recorded_at": at(clock)}


def attendance(people: list[int], facts: list[dict]) -> dict:
    return {
        "format": "atelier-attendance", "version": 1, "workshop": WORKSHOP,
        "participants": [person(place) for place in people], "attendance": facts,
    }


def right(key: dict) -> list[str]:
    if key["kind"] != "gaps":
        return key["correct"]
    return [gap.get("option") or gap["accepted"][0]["text"] for gap in key["correct"]]


def wrong(key: dict, chance: random.Random) -> list[str]:
    match key["kind"]:
        case "single":
            # One mistake is more usual than the other.
            return [key["wrong"][0] if chance.random() < 0.75 else key["wrong"][-1]]
        case "multiple":
            return sorted([*key["correct"][1:], *key["wrong"][:1]])
        case "ordering":
            return [key["correct"][1], key["correct"][0], *key["correct"][2:]]
        case "matching":
            sides = [pair.split(":") for pair in key["correct"]]
            turned = [*sides[1:], sides[0]]
            return [f"{left}:{other[1]}" for (left, _), other in zip(sides, turned, strict=True)]
    return ["je ne sais pas" if "accepted" in gap else gap["others"][0] for gap in key["correct"]]


class Site:
    """What the built site says of questions and of itself."""

    def __init__(self, folder: Path) -> None:
        results = (folder / "results.html").read_text()
        pattern = r"""data-question="([^"]+)" data-key='([^']+)'"""
        self.keys = {name: json.loads(key) for name, key in re.findall(pattern, results)}
        head = (folder / "assets/course.js").read_text()
        self.head = {name: re.search(f'"{name}":"([^"]+)"', head)[1] for name in ("course", "workshop", "build")}
        survey = (folder / "95-avis.html").read_text()
        self.rhythms = re.findall(r'name="rythme" value="([^"]+)"', survey)

    def attempt(self, drawn: list[str], skill: float, clocks: tuple[str, str], chance: random.Random) -> dict:
        answers = {
            name: {"given": right(self.keys[name]) if chance.random() < skill else wrong(self.keys[name], chance)}
            for name in drawn
        }
        started, finished = clocks
        return {"attempt": 1, "drawn": drawn, "answers": answers, "started_at": at(started), "finished_at": at(finished)}

    def results(self, place: int, participant: str | None, chance: random.Random) -> dict:
        skill = 0.35 + 0.6 * chance.random()
        answers = {}
        for name in ("public", "profil", "ordre", "verrou", "parades", "accord"):
            key, isRight = self.keys[name], chance.random() < skill
            first = right(key) if isRight else wrong(key, chance)
            answers[name] = {
                "first": first, "given": right(key), "tries": 1 if isRight else 2,
                "at": at(f"{10 if name in ('public', 'profil', 'ordre') else 14}:{chance.randrange(10, 59)}"),
            }
        anchors = ["sigle", "reponse", "double"]
        after = anchors + chance.sample(["image", "quand", "secret"], 2)
        chance.shuffle(after)
        assessments = {"90-apres": [self.attempt(after, min(1, skill + 0.3), ("17:00", "17:12"), chance)]}
        if place % 5:
            assessments["05-avant"] = [self.attempt(anchors, skill - 0.1, ("09:05", "09:09"), chance)]
        return {
            "format": "atelier-results", "version": 1, **self.head, "participant": participant,
            "learner": f"{chance.getrandbits(128):032x}", "saved_at": at("17:20"),
            "answers": answers, "assessments": assessments,
        }

    def survey(self, chance: random.Random) -> dict:
        answers = {
            "attente": {"given": [chance.choice("3445")]},
            "rythme": {"given": [chance.choice([*self.rhythms, self.rhythms[1]])]},
        }
        if chance.random() < 0.5:
            answers["changer"] = {"given": [chance.choice(["Plus de pratique.", "Rien, merci !", "Une pause plus longue."])]}
        return {
            "format": "atelier-survey", "version": 1, **self.head, "survey": "95-avis",
            "respondent": f"{chance.getrandbits(128):032x}", "revision": 1, "answers": answers,
        }


def write_list() -> None:
    """The list as Excel saves it in France, with the heading that each person's secretary knows."""
    people = [person(place) for place in range(1, 25)]
    names = ("Civilité", "Nom", "Prénom", "E-mail", "Structure", "Mode d’exercice")
    practices = {"employed": "salarié", "self-employed": "libéral"}
    rows = [names] + [
        (who["title"], who["family_name"], who["given_name"], who["email"], who["organisation"], practices[who["practice"]])
        for who in people
    ]
    (HERE / "inscrits.csv").write_text("".join(";".join(row) + "\r\n" for row in rows), encoding="utf-8-sig", newline="")


def write_mail(path: str, place: int, content: dict, heading: str, *, quoted: bool = False) -> None:
    """A mail saved by the organiser; quoted: as it comes back in an answer."""
    sender, said = person(place), f"Bonjour,\n\n{block(json.dumps(content).encode(), heading)}\n"
    if quoted:
        said = "Oui, les voici encore.\n\n" + "".join(f"> {line}".rstrip() + "\n" for line in said.splitlines())
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{sender['given_name']} {sender['family_name']} <{sender['email']}>"
    message["To"] = "resultats@exemple.invalid"
    message["Subject"] = "Re: Mes résultats" if quoted else "Mes résultats"
    message["Date"] = "Tue, 09 Jun 2026 17:31:00 +0200"
    message.set_content(said, cte="quoted-printable")
    file = HERE / path
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(message.as_bytes())


def write(path: str, content: dict) -> None:
    file = HERE / path
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def main() -> None:
    site = Site(Path(sys.argv[1]))
    for folder in ("presences", "resultats", "avis", "courriels"):
        shutil.rmtree(HERE / folder, ignore_errors=True)
    write_list()
    one, two = list(range(1, 13)), list(range(13, 25))
    write("presences/accueil-1-matin.json", attendance(one, [presence(place, "matin", "1") for place in one]))
    write(
        "presences/accueil-1-apres-midi.json",
        attendance(one, [presence(place, "apres-midi", "1") for place in one]),
    )
    both = [presence(place, session, "2") for session in ("matin", "apres-midi") for place in two]
    write("presences/accueil-2.json", attendance(two, both))
    mended = presence(1, "matin", "1") | {
        "participant": number(CORRECTED), "recorded_by": "secrétariat", "recorded_at": "2026-06-10T09:15:00+02:00",
    }
    write("presences/correction.json", attendance([], [mended]))
    for place in range(1, 25):
        if place in BY_MAIL:
            file = site.results(place, number(place), random.Random(f"résultats {place}"))
            write_mail(f"courriels/Mes resultats {place}.eml", place, file, "ATELIER-RESULTATS 1", quoted=place == BY_MAIL[1])
        elif place not in SILENT:
            isKnown = place != WITHOUT_NUMBER
            file = site.results(place, number(place) if isKnown else None, random.Random(f"résultats {place}"))
            write(f"resultats/resultats-{number(place) if isKnown else 'sans-numero'}.json", file)
    second = site.results(TWO_BROWSERS, number(TWO_BROWSERS), random.Random("autre navigateur"))
    write(f"resultats/resultats-{number(TWO_BROWSERS)}-telephone.json", second)
    for place in range(1, 8):
        write(f"avis/avis-{place}.json", site.survey(random.Random(f"avis {place}")))
    write_mail("courriels/Mon avis.eml", 16, site.survey(random.Random("avis 8")), "ATELIER-SONDAGE 1")


main()
