# Days on which an administration does not work, as a reminder names them.

holiday-new-year = New Year’s Day
holiday-day-after-new-year = Day after New Year’s Day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-iris-day = Iris Day
holiday-victory-1945 = Victory Day 1945
holiday-europe-day = Europe Day
holiday-ascension = Ascension Day
holiday-day-after-ascension = Day after Ascension Day
holiday-whit-monday = Whit Monday
holiday-flemish-community = Day of the Flemish Community
holiday-french-national-day = French national day
holiday-belgian-national-day = Belgian national day
holiday-assumption = Assumption Day
holiday-french-community = Day of the French Community
holiday-all-saints = All Saints’ Day
holiday-all-souls = All Souls’ Day
holiday-armistice = Armistice Day
holiday-kings-feast = King’s Feast
holiday-german-community = Day of the German-speaking Community
holiday-christmas = Christmas Day
holiday-second-christmas = Day after Christmas
holiday-year-end = End-of-year closing

# A closing given without a name.
holiday-closed = Closed
