# Tage, an denen eine Verwaltung nicht arbeitet, so wie eine Erinnerung sie nennt.

holiday-new-year = Neujahr
holiday-day-after-new-year = Tag nach Neujahr
holiday-maundy-thursday = Gründonnerstag
holiday-good-friday = Karfreitag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-iris-day = Irisfest
holiday-victory-1945 = Kriegsende 1945
holiday-europe-day = Europatag
holiday-ascension = Christi Himmelfahrt
holiday-day-after-ascension = Tag nach Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-flemish-community = Feiertag der Flämischen Gemeinschaft
holiday-french-national-day = Französischer Nationalfeiertag
holiday-belgian-national-day = Belgischer Nationalfeiertag
holiday-assumption = Mariä Himmelfahrt
holiday-french-community = Feiertag der Französischen Gemeinschaft
holiday-all-saints = Allerheiligen
holiday-all-souls = Allerseelen
holiday-armistice = Waffenstillstand
holiday-kings-feast = Tag des Königs
holiday-german-community = Tag der Deutschsprachigen Gemeinschaft
holiday-christmas = Weihnachten
holiday-second-christmas = Zweiter Weihnachtstag
holiday-year-end = Schließung zum Jahresende

# Eine Schließung ohne Namen.
holiday-closed = Geschlossen
