# Dagen waarop een administratie niet werkt, zoals een herinnering ze noemt.

holiday-new-year = Nieuwjaar
holiday-day-after-new-year = Dag na Nieuwjaar
holiday-maundy-thursday = Witte Donderdag
holiday-good-friday = Goede Vrijdag
holiday-easter-monday = Paasmaandag
holiday-labour-day = Dag van de Arbeid
holiday-iris-day = Irisfeest
holiday-victory-1945 = Overwinning van 1945
holiday-europe-day = Europadag
holiday-ascension = Hemelvaart
holiday-day-after-ascension = Dag na Hemelvaart
holiday-whit-monday = Pinkstermaandag
holiday-flemish-community = Feest van de Vlaamse Gemeenschap
holiday-french-national-day = Franse nationale feestdag
holiday-belgian-national-day = Belgische nationale feestdag
holiday-assumption = Onze-Lieve-Vrouw-Hemelvaart
holiday-french-community = Feest van de Franse Gemeenschap
holiday-all-saints = Allerheiligen
holiday-all-souls = Allerzielen
holiday-armistice = Wapenstilstand
holiday-kings-feast = Koningsfeest
holiday-german-community = Feest van de Duitstalige Gemeenschap
holiday-christmas = Kerstmis
holiday-second-christmas = Tweede kerstdag
holiday-year-end = Eindejaarssluiting

# Een sluiting zonder naam.
holiday-closed = Gesloten
