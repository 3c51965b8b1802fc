# The list of templates, and the source of one.

template-own = Eigen sjablonen
template-supplied = Meegeleverd
template-source = Tekst van het sjabloon
template-languages = Talen van het sjabloon
template-write = Met dit sjabloon schrijven
template-cannot-serve =
    { $count ->
        [one] { $count } fout: dit sjabloon is niet bruikbaar
       *[other] { $count } fouten: dit sjabloon is niet bruikbaar
    }
template-problems =
    { $count ->
        [one] { $count } fout
       *[other] { $count } fouten
    }
template-problem-at = Regel { $line }, kolom { $column }
template-nearest = Het meest gelijkend: ‘{ $name }’.
template-fields = In elke brief in te vullen
template-choose = Kies een sjabloon om de tekst te lezen.
