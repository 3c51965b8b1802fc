//! Lines about one text to many offices.

use super::{
    As::{
        Auto, ByLanguage, File, FileByLanguage, FileOfLanguage, Flag, List, ListNeeded, Needed,
        Number, OfLanguage, Pairs, Path, PathList, PathNeeded, Place, Text, YesNo,
    },
    Call, Line, line, list, take,
};

pub const LINES: &[Line] = &[
    line(
        "campaign",
        "new",
        &[
            call!("campaign.compose", "template" "template" Needed, "name" "name" Text,
            "competence" "competence" Text, "government" "governments" List, "to" "to" List,
            "except" "except" List, "lang" "language" Auto, "body" "bodies" FileByLanguage, "subject" "subjects" ByLanguage,
            "field" "fields" Pairs, "on" "on" Text, "date" "date" Text, "signatory" "signatories" List,
            "enclosure" "enclosures" PathList, "channel" "channel" Text, "axis" "axis" Text,
            "list" "list" Path, "map" "map" Pairs, "dry-run" "dry_run" Flag),
        ],
    ),
    line(
        "campaign",
        "set",
        &[
            call!("campaign.set", "ID" "id" Place, "to" "to" ListNeeded, "paragraph" "paragraph" File,
            "enclosure" "enclose" PathList, "take-out" "take_out" List, "signatory" "signatories" List,
            "lang" "language" Text, "include" "include" YesNo, "rejoin" "rejoin" Flag),
        ],
    ),
    line(
        "campaign",
        "edit",
        &[
            call!("campaign.edit", "ID" "id" Place, "name" "name" Text, "text" "text" Text, "subject" "subject" OfLanguage,
            "body" "body" FileOfLanguage, "field" "fields" Pairs, "remove" "remove" Text, "lang" "language" Text,
            "date" "date" Text, "signatory" "signatories" List, "channel" "channel" Text, "axis" "axis" Text,
            "enclosure" "enclose" PathList, "take-out" "take_out" List, "competence" "competence" Text,
            "government" "governments" List, "to" "to" List, "on" "on" Text,
            "list" "list" Path, "map" "map" Pairs, "dry-run" "dry_run" Flag),
        ],
    ),
    line(
        "campaign",
        "unfold",
        &[call!("campaign.unfold", "ID" "id" Place, "POST" "post" Place)],
    ),
    line(
        "campaign",
        "export",
        &[
            call!("campaign.export", "ID" "id" Place, "out" "out" PathNeeded, "combined" "combined" Path,
            "duplex" "duplex" Flag, "without-blocked" "without_blocked" Flag, "pattern" "pattern" Text,
            "jobs" "jobs" Number),
        ],
    ),
    list("campaign", "list", &[call!("campaign.list")], "rows"),
    line(
        "campaign",
        "show",
        &[call!("campaign.show", "ID" "id" Place)],
    ),
    line(
        "campaign",
        "check",
        &[call!("campaign.check", "ID" "id" Place)],
    ),
    line(
        "campaign",
        "rejected",
        &[call!("campaign.rejected", "ID" "id" Place, "out" "out" PathNeeded)],
    ),
    line(
        "campaign",
        "discard",
        &[call!("campaign.discard", "ID" "id" Place)],
    ),
    line(
        "campaign",
        "restore",
        &[call!("campaign.restore", "ID" "id" Place)],
    ),
    list(
        "bin",
        "list",
        &[call!("bin.list", "text" "text" Text, "offset" "offset" Number, "limit" "limit" Number)],
        "rows",
    ),
];
