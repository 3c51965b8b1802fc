# Filters kept under a name.

## Views of the register

view-axes = Advocacy themes
view-list = Views
view-current = View “{ $name }”
view-save-these = Save these filters…
view-nothing-to-save = Choose a filter first.
view-rename-this = Rename “{ $name }”…
view-remove-this = Remove “{ $name }”
view-removed = View “{ $name }” removed
view-saved = View “{ $name }” saved
view-renamed = The view is now called “{ $name }”
view-save-title = Save this view
view-rename-title = Rename the view “{ $name }”
view-sentence = It stays at hand in the navigation, under “Advocacy themes”.
view-name = Name
view-name-hint = For example: Status of the artist, unanswered
view-needs-name = Give it a name.
view-save = Save
view-rename = Rename
