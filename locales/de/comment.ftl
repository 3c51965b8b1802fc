# Comments to oneself beside the text of a letter: never printed, exported or sealed.

command-letter-comment = Markierte Wörter oder das ganze Schreiben kommentieren
command-letter-comments = Kommentare
command-letter-next-comment = Nächster Kommentar
command-letter-previous-comment = Voriger Kommentar

comment-add = Kommentieren
comment-menu = Kommentare ({ $count })
comment-count =
    { $count ->
        [0] Keine Kommentare
        [one] Ein Kommentar
       *[other] { $count } Kommentare
    }
comment-none =
    { $key ->
        [none] Markieren Sie Wörter im Text und wählen Sie „Kommentieren“.
       *[other] Markieren Sie Wörter im Text und drücken Sie { $key }.
    }
comment-none-yet = Dieses Schreiben hat keine Kommentare
comment-private = Nur für Sie: Sie werden weder gedruckt noch exportiert oder versiegelt.

## One comment

comment-label = Ihr Kommentar
comment-keys = { $keep } speichert, { $leave } lässt alles, wie es war
comment-about = Kommentar zu „{ $quote }“
comment-about-letter = Kommentar zum ganzen Schreiben
comment-on-letter = Ganzes Schreiben
comment-on-letter-add = Ganzes Schreiben kommentieren
comment-lost = Nicht mehr vorhandene Stelle:
comment-go = Zur Stelle
comment-edit = Ändern
comment-remove = Löschen
comment-removed = Kommentar gelöscht
