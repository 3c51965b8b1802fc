# The list of templates, and the source of one.

template-own = House templates
template-supplied = Supplied
template-source = Text of the template
template-languages = Languages of the template
template-write = Write with this template
template-cannot-serve =
    { $count ->
        [one] { $count } error: this template cannot be used
       *[other] { $count } errors: this template cannot be used
    }
template-problems =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
template-problem-at = Line { $line }, column { $column }
template-nearest = The nearest is “{ $name }”.
template-fields = To be filled in for each letter
template-choose = Choose a template to read its text.
