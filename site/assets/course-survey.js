Object.assign(window.atelier.strings, {"survey_contents_one":"À envoyer : {n} réponse, sans votre nom ni votre numéro.",
"survey_contents_other":"À envoyer : {n} réponses, sans votre nom ni votre numéro.",
"survey_file_name":"sondage-{survey}",
"survey_heading":"Vos réponses au sondage",
"survey_kept":"Elles sont gardées dans ce navigateur, à part de toutes les autres, sans votre nom ni votre numéro. Elles ne partent que si vous les envoyez.",
"survey_mail_shows":"Un courriel, lui, montre qui l’envoie, et une réponse libre peut vous faire reconnaître. Pour rester anonyme, enregistrez le fichier et remettez-le autrement, sur une clé par exemple.",
"survey_nothing":"Il n’y a rien à envoyer : vous n’avez encore répondu à aucune question de ce sondage.",
"survey_send":"Envoyer mes réponses au sondage",
"survey_subject":"Réponses au sondage, {course}"});
