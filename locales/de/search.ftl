# Search in every text of the desk.

## Everywhere

search-everywhere = Überall suchen
search-sentence = In Schreiben, Eingängen, Kampagnen, vermerkten Kontakten und im Verzeichnis.
search-hint = Wörter, ein Name, eine Nummer
search-further = „{ $text }“ in allen Texten suchen
search-begin = Geben Sie ein Wort ein: Akzente, Endungen und Großschreibung spielen keine Rolle.
search-nothing = Diese Wörter kommen nirgends vor.
search-found-letters = Schreiben
search-found-replies = Eingänge
search-found-campaigns = Kampagnen
search-found-contacts = Vermerkte Kontakte
search-found-people = Personen
search-found-posts = Ämter
