//! Lines about what left, what came back and what is asked again.

use super::{
    As::{Flag, Needed, Numbers, Path, PathNeeded, Place, Places, Text},
    Call, Line, line, list, take,
};

pub const LINES: &[Line] = &[
    line(
        "dispatch",
        "record",
        &[
            call!("dispatch.record", "LETTER" "letters" Places, "channel" "channel" Needed, "on" "on" Needed,
            "tracking" "tracking" Text, "sent-to" "sent_to" Text, "receipt" "receipt" Path,
            "seal-printed" "seal_printed" Flag, "follow-up" "follow_up" Numbers),
        ],
    ),
    line(
        "dispatch",
        "propose",
        &[
            call!("dispatch.propose", "LETTER" "letter" Place, "channel" "channel" Needed, "on" "on" Needed,
            "tracking" "tracking" Text),
        ],
    ),
    line(
        "dispatch",
        "take-back",
        &[call!("dispatch.take_back", "LETTER" "letters" Places)],
    ),
    line(
        "reply",
        "record",
        &[
            call!("reply.record", "LETTER" "letter" Place, "kind" "kind" Needed, "on" "on" Needed, "file" "file" Path,
            "words" "words" Text, "note" "note" Text),
        ],
    ),
    line(
        "follow-up",
        "due",
        &[call!("follow_up.due", "on" "on" Text)],
    ),
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
