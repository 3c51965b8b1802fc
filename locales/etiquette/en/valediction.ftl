### Closings by level. $form is the salutation without its comma; $senders is one or several.

valediction-sincerely = Yours sincerely,
valediction-faithfully = Yours faithfully,
