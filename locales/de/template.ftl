# The list of templates, and the source of one.

template-own = Eigene
template-supplied = Mitgeliefert
template-source = Text der Vorlage
template-languages = Sprachen der Vorlage
template-write = Mit dieser Vorlage schreiben
template-cannot-serve =
    { $count ->
        [one] { $count } Fehler: Diese Vorlage ist nicht brauchbar
       *[other] { $count } Fehler: Diese Vorlage ist nicht brauchbar
    }
template-problems =
    { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler
    }
template-problem-at = Zeile { $line }, Spalte { $column }
template-nearest = Am nächsten kommt „{ $name }“.
template-fields = In jedem Schreiben auszufüllen
template-choose = Wählen Sie eine Vorlage, um den Text zu lesen.
