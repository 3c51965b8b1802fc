# Calls, meetings and notes, in one line.

contact-title = Log a contact with { $name }
contact-log = Log a contact
contact-channel = Kind of contact
contact-channel-call = Call
contact-channel-meeting = Meeting
contact-channel-note = Note
contact-text =
    { $channel ->
        [call] What was said
        [meeting] What was said or agreed
       *[note] What to remember
    }
contact-on = On
contact-private = Stays out of every export
contact-private-hint = Seen only here: not in lists, not in proof bundles.
contact-keep = Log it
contact-needs-text = First write what was said.
contact-needs-day = Give the day.
contact-noted =
    { $channel ->
        [call] Call logged
        [meeting] Meeting logged
       *[note] Note kept
    }
