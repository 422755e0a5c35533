"""Turns of phrase that generated prose is put together from; everything is singular, so that it agrees."""

SUBJECTS = (
    "le radiologue", "la consœur", "chaque interne", "l’équipe du centre", "le comité de lecture",
    "un confrère prudent", "la secrétaire médicale", "le service d’imagerie", "l’autrice du billet",
    "la manipulatrice", "le référent", "une revue sérieuse", "l’établissement", "la personne filmée",
)
VERBS = (
    "vérifie", "relit", "publie", "signale", "conserve", "décrit", "compare", "corrige", "archive",
    "cite", "prépare", "examine", "retire", "date", "commente",
)
INFINITIVES = (
    "vérifier", "relire", "publier", "signaler", "conserver", "décrire", "comparer", "corriger",
    "archiver", "citer", "préparer", "examiner", "retirer", "dater", "commenter",
)
OBJECTS = (
    "la source", "le cliché", "l’autorisation écrite", "le réglage du compte", "la légende de l’image",
    "le message privé", "la charte du service", "le premier brouillon", "l’adresse de contact",
    "la date de l’enquête", "le nom du fichier", "la réponse du patient", "le cas d’école",
    "l’avis du conseil", "la liste des abonnés", "le rythme de publication", "l’extrait vidéo",
    "la métadonnée cachée", "le mot de passe", "la page du cabinet",
)
COMPLEMENTS = (
    "avant la séance du matin", "à l’abri des regards", "au moins une fois par trimestre",
    "sans nommer personne", "avec l’accord de chacun", "dans un délai de huit jours",
    "devant deux témoins", "pour un public qui n’est pas médecin", "selon la même méthode",
    "après une nuit de réflexion", "loin du bruit des notifications", "sur un écran bien réglé",
    "dès le premier doute", "même lorsque le temps manque", "comme on rédige un compte rendu",
)
OPENINGS = (
    "En pratique,", "Le plus souvent,", "À l’inverse,", "Dans un petit centre,", "Après coup,",
    "À l’hôpital comme en ville,", "Faute de mieux,", "Sur ce point,", "Chaque automne,", "Au début,",
)
JOINTS = (", car", ", mais", " ; ensuite", ", et", " : c’est pourquoi", ", puis")
CODES = (
    "`#imagerie`", "`@compte-exemple`", "`IMG_0042.dcm`", "`PatientName`", "`exemple.invalid`",
    "`[x]`", "`**gras**`",
)
CALLOUTS = ("note", "conseil", "attention", "exemple", "définition", "essentiel")
