//! Lines about what left, what came back and what is asked again.

use super::{
    As::{
        File, Flag, List, Needed, Number, Numbers, NumbersNeeded, Pairs, Path, PathNeeded, Place,
        PlaceMaybe, Places, PlacesMaybe, Text, ThisYear, View, YesNo,
    },
    Call, Line, line, list, take,
};

pub const LINES: &[Line] = &[
    line(
        "dispatch",
        "record",
        &[
            call!("dispatch.record", "LETTER" "letters" PlacesMaybe, "campaign" "campaign" Text, "except" "except" List,
            "tracking-from" "tracking_from" Text, "trackings" "trackings" File, "channel" "channel" Needed, "on" "on" Needed,
            "tracking" "tracking" Text, "sent-to" "sent_to" Text, "receipt" "receipt" Path,
            "seal-printed" "seal_printed" Flag, "follow-up" "follow_up" Numbers,
            "follow-up-on" "follow_up_on" Text),
        ],
    ),
    line(
        "dispatch",
        "list",
        &[call!("dispatch.list", "CAMPAIGN" "campaign" Place, "out" "out" PathNeeded)],
    ),
    line(
        "dispatch",
        "draft",
        &[
            call!("dispatch.draft", "LETTER" "letters" PlacesMaybe, "campaign" "campaign" Text, "out" "out" PathNeeded),
        ],
    ),
    line(
        "dispatch",
        "propose",
        &[
            call!("dispatch.propose", "LETTER" "letter" Place, "channel" "channel" Needed, "on" "on" Needed,
            "tracking" "tracking" Text, "follow-up-on" "follow_up_on" Text),
        ],
    ),
    line(
        "dispatch",
        "take-back",
        &[call!("dispatch.take_back", "LETTER" "letters" Places)],
    ),
    line(
        "dispatch",
        "correct",
        &[
            call!("dispatch.correct", "ID" "id" Place, "reason" "reason" Needed, "value" "value" Pairs),
        ],
    ),
    line(
        "dispatch",
        "receipt",
        &[
            call!("receipt.add", "DISPATCH" "dispatch" Place, "file" "file" PathNeeded, "kind" "kind" Text,
            "on" "on" Text, "note" "note" Text),
        ],
    ),
    line(
        "reply",
        "correct",
        &[call!("reply.correct", "ID" "id" Place, "reason" "reason" Needed, "value" "value" Pairs)],
    ),
    line(
        "reply",
        "record",
        &[
            call!("reply.record", "LETTER" "letter" PlaceMaybe, "unmatched" "unmatched" Text, "kind" "kind" Needed,
            "on" "on" Needed, "file" "file" Path, "answers" "answers" Numbers, "words" "words" Text,
            "promised" "promised" Text, "channel" "channel" Text, "from" "post" Text, "subject" "subject" Text,
            "note" "note" Text),
        ],
    ),
    line("reply", "show", &[call!("reply.show", "ID" "id" Place)]),
    line(
        "reply",
        "attach",
        &[
            call!("reply.attach", "REPLY" "reply" Place, "LETTER" "letter" Place, "answers" "answers" Numbers),
        ],
    ),
    list(
        "demand",
        "list",
        &[
            call!("demand.list", "answered" "answered" YesNo, "letter" "letter" Text, "post" "post" Text,
            "competence" "competence" Text, "axis" "axis" Text, "limit" "limit" Text, "offset" "offset" Text),
        ],
        "rows",
    ),
    list(
        "register",
        "list",
        &[
            call!("register.list", "view" "" View, "kind" "kind" Text, "year" "year" Text, "government" "government" Text,
            "competence" "competence" Text, "axis" "axis" Text, "channel" "channel" Text, "state" "state" Text,
            "post" "post" Text, "from" "from" Text, "until" "until" Text, "text" "text" Text, "sort" "sort" Text,
            "descending" "descending" Flag, "limit" "limit" Text, "offset" "offset" Text),
        ],
        "rows",
    ),
    line(
        "register",
        "export",
        &[
            call!("register.export", "view" "" View, "out" "out" PathNeeded, "kind" "kind" Text, "year" "year" Text,
            "government" "government" Text, "competence" "competence" Text, "axis" "axis" Text,
            "channel" "channel" Text, "state" "state" Text, "post" "post" Text, "from" "from" Text,
            "until" "until" Text, "text" "text" Text, "sort" "sort" Text, "descending" "descending" Flag),
        ],
    ),
    line(
        "register",
        "add",
        &[
            call!("register.add", "from" "from" Needed, "subject" "subject" Needed, "on" "on" Needed,
            "file" "file" Path, "channel" "channel" Text, "note" "note" Text),
        ],
    ),
    line(
        "register",
        "year",
        &[call!("register.year", "year" "year" ThisYear, "axis" "axis" Text)],
    ),
    line(
        "contact",
        "log",
        &[
            call!("contact.log", "channel" "channel" Needed, "with" "with" Needed, "on" "on" Text,
            "text" "text" Needed, "private" "private" Flag),
        ],
    ),
    line(
        "timeline",
        "show",
        &[call!("timeline.show", "OF" "of" Place, "private" "include_private" Flag)],
    ),
    line(
        "calendar",
        "show",
        &[
            call!("calendar.show", "POST" "post" Place, "from" "from" Needed, "until" "until" Needed),
        ],
    ),
    line(
        "view",
        "save",
        &[
            call!("view.save", "PLACE" "place" Place, "NAME" "name" Place, "FILTER" "filter" Place,
            "id" "id" Text),
        ],
    ),
    line("view", "list", &[call!("view.list", "place" "place" Text)]),
    line(
        "view",
        "remove",
        &[call!("view.remove", "ID" "id" Place, "place" "place" Text)],
    ),
    line(
        "search",
        "everywhere",
        &[call!("search.everywhere", "TEXT" "text" Place)],
    ),
    line(
        "follow-up",
        "due",
        &[call!("follow_up.due", "on" "on" Text)],
    ),
    line(
        "follow-up",
        "calendar",
        &[call!("follow_up.calendar", "out" "out" PathNeeded)],
    ),
    line(
        "follow-up",
        "set",
        &[
            call!("follow_up.set", "LETTER" "letter" Place, "chain" "chain" NumbersNeeded,
            "acknowledgement" "acknowledgement" Number, "on" "on" Text),
        ],
    ),
    line(
        "follow-up",
        "snooze",
        &[call!("follow_up.snooze", "ID" "id" Place, "to" "to" Needed)],
    ),
    line(
        "follow-up",
        "skip",
        &[call!("follow_up.skip", "ID" "id" Place, "reason" "reason" Needed)],
    ),
    line(
        "follow-up",
        "end",
        &[call!("follow_up.end", "ID" "id" Place, "reason" "reason" Needed)],
    ),
    line(
        "follow-up",
        "write",
        &[call!("follow_up.write", "ID" "id" Place)],
    ),
    line("follow-up", "today", &[call!("today.show")]),
    list(
        "archive",
        "list",
        &[call!("archive.list", "year" "year" Text, "channel" "channel" Text)],
        "rows",
    ),
    list(
        "archive",
        "search",
        &[call!("archive.list", "TEXT" "text" Place)],
        "rows",
    ),
    line(
        "archive",
        "export",
        &[call!("archive.export", "ID" "id" Place, "out" "out" PathNeeded)],
    ),
    line("archive", "show", &[call!("archive.show", "ID" "id" Place)]),
    line(
        "archive",
        "verify",
        &[call!("archive.verify", "head" "head" Text)],
    ),
];
