import Testing

@testable import Courseware

/// Each mistake that authors make: what is said of it in both languages, and where.
@Suite struct TrapTests {
  @Test(arguments: questions + links + callouts + frontMatters)
  func `is said where it is`(trap: Trap) throws {
    try trap.check()
  }

  static let questions = [
    Trap(
      "> ▼[!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> - [ ] Deux",
      "error: aucune réponse n'est cochée",
      "error: no option is ticked"
    ),
    Trap(
      "> ▼[!quiz] a\n> Pourquoi ?\n>\n> • ☐ Un\n>   > Non.\n> • ☐ Deux",
      "error: aucune réponse n'est cochée",
      "error: no option is ticked"
    ),
    Trap(
      "> ▼[!quiz] a\n> Pourquoi ?",
      "error: question sans réponse à choisir",
      "error: question without options"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> - [x] Deux\n> - ▼[ ] Un",
      "error: la réponse « Un » est là deux fois",
      "error: the option 'Un' is there twice"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Par `[!un]`\n> - [x] Deux\n> - ▼[ ] Par `[!un]`",
      "error: la réponse « Par [!un] » est là deux fois",
      "error: the option 'Par [!un]' is there twice"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> - [x] Deux\n> ▼Voilà pourquoi.",
      "error: texte collé à la réponse au-dessus",
      "error: text glued to the option above"
    ),
    Trap(
      "> [!quiz] a\n> Un ?\n>\n> - [ ] Un\n> - [x] Deux\n> ▼[!quiz] b\n> Deux ?\n>\n> - [x] Un\n> - [ ] Deux",
      "error: rien ne sépare cette question de ce qui est au-dessus",
      "error: nothing separates this question from what is above"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n\n▼- [ ] Un\n- [x] Deux",
      "error: ces réponses sont hors de la question : il manque le chevron « > »",
      "error: these options are outside the question: the '>' is missing"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n\n> ▼- [ ] Un\n> - [x] Deux\n>\n> > [!indice]\n> > Oui.",
      "error: ces réponses sont hors de la question : il manque le chevron « > »",
      "error: these options are outside the question: the '>' is missing"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n▼- [x] Deux\n>   > Oui.\n>\n> > [!indice]\n> > Oui.",
      "error: ces réponses sont hors de la question : il manque le chevron « > »",
      "error: these options are outside the question: the '>' is missing"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n>   > Non.\n> ▼-[x] Deux",
      "error: il manque une espace entre le tiret et la case",
      "error: a space is missing between the dash and the box"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n▼- [x] Deux",
      "error: ces réponses sont hors de la question : il manque le chevron « > »",
      "error: these options are outside the question: the '>' is missing"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> ▼-[ ] Un\n> -[x] Deux",
      "error: il manque une espace entre le tiret et la case",
      "error: a space is missing between the dash and the box"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> - ▼[x](https://exemple.invalid)",
      "error: la case est devenue un lien",
      "error: the box has become a link"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> - [x] Deux\n\n▼[x]: https://exemple.invalid",
      "error: la case est devenue un lien",
      "error: the box has become a link"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> - ▼[x]: Deux",
      "error: la case est devenue un lien",
      "error: the box has become a link"
    ),
    Trap(
      "> [!quiz] ▼Pourquoi publier ?\n>\n> - [ ] Un\n> - [x] Deux",
      "error: seul un nom peut suivre « [!quiz] » sur sa ligne",
      "error: only a name can follow '[!quiz]' on its line"
    ),
    Trap(
      "> [!quiz] ▼\(String(repeating: "a", count: 201))\n> Pourquoi ?\n>\n> - [ ] Un\n> - [x] Deux",
      "error: seul un nom peut suivre « [!quiz] » sur sa ligne",
      "error: only a name can follow '[!quiz]' on its line"
    ),
    Trap(
      "> [!quiz] a ▼point=2\n> Pourquoi ?\n>\n> - [ ] Un\n> - [x] Deux",
      "error: réglage « point=2 » non compris",
      "error: setting 'point=2' not understood"
    ),
    Trap(
      "> ▼[!quiz] a\n>\n> - [ ] Un\n> - [x] Deux",
      "error: réponses sans question au-dessus",
      "error: options without a question above them"
    ),
    Trap(
      "> ▼[!quiz] a\n> Pourquoi ?\n>\n> - [x] Un\n> - [x] Deux",
      "warning: toutes les réponses sont cochées",
      "warning: all options are ticked"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> ▼- Deux\n> - [x] Trois",
      "error: réponse sans case",
      "error: option without a box"
    ),
    Trap(
      "> [!quiz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> - [x] Deux\n>\n> ▼Après tout.",
      "error: texte après les réponses",
      "error: text after the options"
    ),
    Trap(
      "> ▼[!quiz]\n> ?\n>\n> - [ ] Un\n> - [x] Deux",
      "error: question sans nom, dont les premiers mots n'en font pas un",
      "error: question without a name, and its first words make none"
    ),
    Trap(
      "▼[!quiz] a\nPourquoi ?\n\n> Oui.",
      "error: « [!quiz] » n'est pas dans une citation : il manque le chevron « > »",
      "error: '[!quiz]' is not in a quote: the '>' is missing"
    ),
  ]

  static let callouts = [
    Trap(
      "> ▼[!quizz] a\n> Pourquoi ?\n>\n> - [x] Un\n> - [ ] Deux\n>\n> > [!indice]\n> > Oui.",
      "error: encadré inconnu « quizz »",
      "error: unknown callout 'quizz'"
    ),
    Trap(
      "> ▼[!quizz] a\n> Pourquoi ?\n>\n> - [ ] Un\n> - [x] Deux",
      "error: encadré inconnu « quizz »",
      "error: unknown callout 'quizz'"
    ),
    Trap(
      "> ▼[!indice]\n> Pensez-y.",
      "error: « [!indice] » n'est dans aucune question",
      "error: '[!indice]' is not in any question"
    ),
    Trap(
      "> [!note]\n> Un.\n> ▼[!conseil]\n> Deux.",
      "error: « [!conseil] » est collé au texte au-dessus",
      "error: '[!conseil]' is glued to the text above"
    ),
    Trap(
      "> ▼[!note]: voir\n> la suite",
      "error: la marque « [!note] » est devenue un lien",
      "error: the mark '[!note]' has become a link"
    ),
  ]

  static let links = [
    Trap(
      "[a](▼30-absent.md)",
      "error: il n'y a pas de module « 30-absent.md »",
      "error: there is no module '30-absent.md'"
    ),
    Trap(
      "[a](▼../secret.pdf)",
      "error: cette adresse sort du dossier du cours",
      "error: this address leads out of the course's folder"
    ),
    Trap(
      "[a](▼javascript:alert(1))",
      "error: adresse en « javascript: », qui n'est pas permise",
      "error: address with 'javascript:', which is not allowed"
    ),
    Trap(
      "[a](▼//exemple.invalid)",
      "error: adresse en « // », qui n'est pas permise",
      "error: address with '//', which is not allowed"
    ),
    Trap(
      "[a▼]()",
      "error: lien sans adresse",
      "error: link without an address"
    ),
    Trap(
      "[a](▼notes.docx)",
      "error: un fichier comme « notes.docx » ne va pas dans le site",
      "error: a file like 'notes.docx' does not go into the site"
    ),
    Trap(
      "![coupe](▼figures/coup.png)",
      "error: il n'y a pas de fichier « figures/coup.png » dans le dossier du cours",
      "error: there is no file 'figures/coup.png' in the course's folder"
    ),
    Trap(
      "![](▼figures/coupe.png)",
      "error: image sans texte de remplacement",
      "error: image without alternative text"
    ),
    Trap(
      "![a](▼https://exemple.invalid/a.png)",
      "error: image prise sur le web : elle manquerait sans réseau",
      "error: image from the web: it would be missing without a network"
    ),
    Trap(
      "![a](▼figures/note.pdf)",
      "error: « figures/note.pdf » n'est pas une image",
      "error: 'figures/note.pdf' is not an image"
    ),
    Trap(
      "![Une roue▼](figures/coupe.png “La roue”)",
      "error: ce lien ou cette image n'en est pas un : sa légende est entre guillemets de traitement de texte",
      "error: this is neither a link nor an image: its title is in a word processor's quotes"
    ),
    Trap(
      "Un.\n\n▼```\nDeux.\n\n> [!quiz] a",
      "error: ce bloc de code n'est pas fermé : tout ce qui suit en fait partie",
      "error: this block of code is not closed: all that follows is in it"
    ),
    Trap(
      "Un ▼<b>mot</b>.",
      "warning: le HTML « <b> » est laissé de côté",
      "warning: the HTML '<b>' is left out"
    ),
    Trap(
      "▼# Titre",
      "warning: titre de niveau 1 dans le texte : c'est celui de l'en-tête",
      "warning: heading of level 1 in the text: that is the title's"
    ),
    Trap(
      "▼### Titre",
      "warning: titre de niveau 3 sous un titre de niveau 1",
      "warning: heading of level 3 under one of level 1"
    ),
  ]

  static let frontMatters = [
    Trap(
      "---\ntitle: ▼\"Un\\0deux\"\n---\n",
      "error: caractère invisible qui ne peut pas être dans un texte",
      "error: invisible character that no text may hold"
    ),
    Trap(
      "---\ntitle: Essai\nobjectives: [Un, ▼\"deux\\u202e\"]\n---\n",
      "error: caractère invisible qui ne peut pas être dans un texte",
      "error: invisible character that no text may hold"
    ),
    Trap(
      "▼---\ntitle: Essai\n\nTexte",
      "error: l'en-tête ouvert ici n'est pas fermé",
      "error: the front matter that opens here is not closed"
    ),
    Trap(
      "---\ntitle: Essai\n▼titel: Essai\n---\n",
      "error: clé inconnue « titel »",
      "error: unknown key 'titel'"
    ),
    Trap(
      "---\n▼duration: 45 min\n---\n",
      "error: « title » manque",
      "error: 'title' is missing"
    ),
    Trap(
      "---\ntitle: Essai\nduration: ▼longtemps\n---\n",
      "error: « longtemps » n'est pas compris comme « duration »",
      "error: 'longtemps' is not understood as 'duration'"
    ),
    Trap(
      "---\ntitle: Essai\nsources_as_of: ▼2026-02-30\n---\n",
      "error: « 2026-02-30 » n'est pas compris comme « sources_as_of »",
      "error: '2026-02-30' is not understood as 'sources_as_of'"
    ),
    Trap(
      "---\ntitle: Le secret ▼: un rappel\n---\n",
      "error: un deux-points de trop dans cette valeur, ou un retrait irrégulier",
      "error: one colon too many in this value, or uneven indentation"
    ),
    Trap(
      "---\ntitle: Essai\n▼duration: 45 min\n---\nCourt.",
      "warning: durée annoncée de 45 min, alors que le texte en demande environ 1",
      "warning: the stated length is 45 min, but the text takes about 1"
    ),
    Trap(
      "▼---x\n---\n",
      "error: le module ne commence pas par son en-tête",
      "error: the module does not begin with its front matter"
    ),
  ]
}
