Object.assign(window.atelier.strings, {"search_close":"Fermer",
"search_found_one":"{n} passage trouvé",
"search_found_other":"{n} passages trouvés",
"search_how":"Écrivez un ou plusieurs mots ; leur début suffit, sans souci des accents.",
"search_label":"Rechercher dans le cours",
"search_more":", dont voici les {shown} premiers",
"search_name":"Recherche dans le cours",
"search_none":"Aucun passage ne contient ces mots."});
