# Spelling, as the system checks it while one writes.

command-letter-spelling = Spelling controleren of niet meer controleren

spelling-check = Spelling controleren
spelling-on = De spelling wordt tijdens het typen gecontroleerd.
spelling-off = De spelling wordt niet meer gecontroleerd.
spelling-unchecked = Spelling niet gecontroleerd
spelling-none-fr = Op deze computer staat geen Frans woordenboek: de spelling wordt niet gecontroleerd.
spelling-none-nl = Op deze computer staat geen Nederlands woordenboek: de spelling wordt niet gecontroleerd.
spelling-none-de = Op deze computer staat geen Duits woordenboek: de spelling wordt niet gecontroleerd.
spelling-none-en = Op deze computer staat geen Engels woordenboek: de spelling wordt niet gecontroleerd.
spelling-package = In Debian en Ubuntu zit het in het pakket { $package }.
spelling-system = Voeg deze taal toe in de systeeminstellingen.
