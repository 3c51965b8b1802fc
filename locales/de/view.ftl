# Filters kept under a name.

## Views of the register

view-axes = Anliegen
view-list = Ansichten
view-current = Ansicht „{ $name }“
view-save-these = Diese Filter speichern…
view-nothing-to-save = Wählen Sie zuerst einen Filter.
view-rename-this = „{ $name }“ umbenennen…
view-remove-this = „{ $name }“ entfernen
view-removed = Ansicht „{ $name }“ entfernt
view-saved = Ansicht „{ $name }“ gespeichert
view-renamed = Die Ansicht heißt nun „{ $name }“
view-save-title = Diese Ansicht speichern
view-rename-title = Ansicht „{ $name }“ umbenennen
view-sentence = Sie bleibt in der Navigation zur Hand, unter „Anliegen“.
view-name = Bezeichnung
view-name-hint = Zum Beispiel: Künstlerstatus, unbeantwortet
view-needs-name = Geben Sie ihr einen Namen.
view-save = Speichern
view-rename = Umbenennen
