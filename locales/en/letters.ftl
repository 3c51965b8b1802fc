# The list of letters.

letters-search = Subject, text, recipient
letters-show = Which letters to show
letters-shelf-all = All
letters-shelf-draft = Drafts
letters-shelf-prepared = Ready
letters-shelf-sent = Sent
letters-shelf-void = Void
letters-shelf-bin = Bin
letters-state-draft = draft
letters-state-prepared = ready
letters-state-sent = sent
letters-state-void = void
letters-number = No.
letters-subject = Subject
letters-recipient = Recipient
letters-languages = Languages
letters-state = State
letters-when = Last action
letters-count =
    { $count ->
        [one] { $shown } letter
       *[other] { $shown } letters
    }
letters-no-subject = No subject
letters-no-recipient = Recipient to be chosen
letters-sent-on = sent on { $day }
letters-edited = edited { $when }
letters-empty = No letters yet. Choose a recipient to begin.
letters-write = Write
letters-empty-draft = No drafts in progress.
letters-empty-prepared = No letter is waiting to be sent. A letter is ready once its PDF has been exported.
letters-empty-sent = No letter sent yet. Recording a dispatch seals the letter and enters it in the register.
letters-empty-void = No void numbers.
letters-empty-bin = The bin is empty. What is put here can be taken back for thirty days.
letters-no-match = No letter contains these words.
letters-clear = Clear the search
letters-discard = Move to the bin
letters-discarded =
    { $count ->
        [one] Draft moved to the bin
       *[other] { $count } drafts moved to the bin
    }
letters-discarded-some =
    { $count ->
        [one] Draft moved to the bin. Letters with a number stay.
       *[other] { $count } drafts moved to the bin. Letters with a number stay.
    }
letters-no-draft = No draft selected. A letter with a number is voided by itself, with its reason (Delete).
letters-restored =
    { $count ->
        [one] Draft put back among the letters
       *[other] { $count } drafts put back among the letters
    }
letters-restore = Take out of the bin
letters-bin-restored =
    { $count ->
        [one] “{ $name }” is no longer in the bin
       *[other] { $count } items are no longer in the bin
    }
letters-bin-open = Open
letters-bin-kind = Kind
letters-bin-name = Subject or name
letters-bin-about = Recipient or extent
letters-bin-until = Can be taken back until
letters-bin-letter = Letter
letters-bin-campaign = Campaign
letters-bin-template = Template
letters-bin-post = Office
letters-bin-person = Person
letters-bin-organization = Organisation
letters-bin-letters =
    { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
letters-bin-count =
    { $count ->
        [one] { $shown } item
       *[other] { $shown } items
    }
letters-bin-no-match = Nothing in the bin contains these words.
letters-void-title = Void letter { $reference }
letters-void-sentence = Its number stays in the register, marked as void: the series of numbers remains complete.
letters-void-reason = Reason, as it will appear in the register
letters-void = Void this letter
letters-voided = Letter { $reference } voided
