Object.assign(window.atelier.strings, {"programme_modules_done_one":"{n} module terminé sur {of}",
"programme_modules_done_other":"{n} modules terminés sur {of}",
"programme_resume":"Reprendre où j’en étais"});
