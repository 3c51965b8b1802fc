# Campagnes: één tekst, verschillende kabinetten.

campaign-folded = { $person } krijgt één brief, gericht aan: { $title }
campaign-left-out-no-holder = Geen ambtsdrager bekend
campaign-left-out-mandate-ended = Vacant sinds het einde van het mandaat ({ $date })
campaign-left-out-mandate-later = Het mandaat begint pas later ({ $date })
campaign-left-out-no-address = Geen postadres bekend
campaign-left-out-unticked = Met de hand weggelaten
