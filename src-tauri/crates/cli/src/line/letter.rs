//! Lines about templates and letters.

use super::{
    As::{
        File, Flag, FlagMaybe, List, Needed, Pairs, Path, PathList, PathNeeded, Place, PlaceMaybe,
        Text,
    },
    Call, Line, line, list, take,
};

pub const LINES: &[Line] = &[
    line("template", "list", &[call!("template.list")]),
    line(
        "template",
        "show",
        &[call!("template.show", "NAME" "name" Place, "lang" "language" Needed)],
    ),
    line(
        "template",
        "check",
        &[call!("template.check", "DIR" "folder" PlaceMaybe)],
    ),
    line(
        "template",
        "new",
        &[call!("template.create", "NAME" "title" Place, "lang" "language" Needed)],
    ),
    line(
        "template",
        "duplicate",
        &[call!("template.duplicate", "NAME" "name" Place, "called" "title" Text)],
    ),
    line(
        "template",
        "write",
        &[
            call!("template.write", "NAME" "name" Place, "lang" "language" Needed, "body" "source" File),
        ],
    ),
    line(
        "template",
        "preview",
        &[call!("template.preview", "NAME" "name" Place, "lang" "language" Needed, "to" "to" Text)],
    ),
    line(
        "template",
        "remove",
        &[call!("template.remove", "NAME" "name" Place, "lang" "language" Text)],
    ),
    line(
        "template",
        "restore",
        &[call!("template.restore", "BIN" "bin" Place)],
    ),
    line(
        "comment",
        "list",
        &[call!("comment.list", "LETTER" "letter" Place, "lang" "language" Text)],
    ),
    line(
        "comment",
        "write",
        &[
            call!("comment.write", "LETTER" "letter" Place, "lang" "language" Needed, "text" "text" Needed,
            "quote" "quote" Text, "id" "id" Text),
        ],
    ),
    line(
        "comment",
        "remove",
        &[call!("comment.remove", "ID" "id" Place)],
    ),
    line(
        "letter",
        "new",
        &[
            call!("letter.compose", "template" "template" Needed, "to" "to" Text, "lang" "language" Text,
            "competence" "competence" Text, "body" "body" File, "field" "fields" Pairs, "subject" "subject" Text,
            "date" "date" Text, "signatory" "signatories" List, "enclosure" "enclosures" PathList, "answers" "answers" Text),
        ],
    ),
    list(
        "letter",
        "list",
        &[
            call!("letter.list", "state" "state" Text, "text" "text" Text, "post" "post" Text, "binned" "binned" Flag),
        ],
        "rows",
    ),
    line("letter", "show", &[call!("letter.show", "ID" "id" Place)]),
    line(
        "letter",
        "edit",
        &[
            call!("letter.edit", "ID" "id" Place, "to" "to" Text, "competence" "competence" Text, "date" "date" Text,
                "signatory" "signatories" List, "copy" "copies" List, "channel" "channel" Text,
                "axis" "axis" Text, "your-reference" "your_reference" Text,
                "your-letter-of" "your_letter_of" Text, "enclosure" "enclose" PathList, "take-out" "take_out" List,
                "ignore" "ignore" Text, "mind" "mind" Text),
            call!("letter.version", "ID" "id" Place, "lang" "language" Text, "subject" "subject" Text,
                "body" "body" File, "salutation" "salutation" Text, "valediction" "valediction" Text,
                "field" "fields" Pairs),
        ],
    ),
    line(
        "letter",
        "version",
        &[
            call!("letter.version", "ID" "id" Place, "lang" "language" Needed, "subject" "subject" Text,
            "body" "body" File, "salutation" "salutation" Text, "valediction" "valediction" Text,
            "field" "fields" Pairs, "send" "send" FlagMaybe, "remove" "remove" FlagMaybe, "name" "name" Text),
        ],
    ),
    list(
        "letter",
        "revision",
        &[call!("letter.revision", "ID" "id" Place, "lang" "language" Needed)],
        "revisions",
    ),
    line("letter", "check", &[call!("letter.check", "ID" "id" Place)]),
    line(
        "letter",
        "preview",
        &[call!("letter.preview", "ID" "id" Place, "as" "as" Needed, "lang" "language" Text)],
    ),
    line(
        "letter",
        "export",
        &[call!("letter.export", "ID" "id" Place, "out" "out" Path)],
    ),
    line(
        "letter",
        "with-enclosures",
        &[
            call!("letter.with_enclosures", "ID" "id" Place, "out" "out" PathNeeded, "attach-source" "source" Flag),
        ],
    ),
    line(
        "letter",
        "duplicate",
        &[call!("letter.duplicate", "ID" "id" Place)],
    ),
    line(
        "letter",
        "discard",
        &[call!("letter.discard", "ID" "id" Place, "reason" "reason" Text)],
    ),
    line(
        "letter",
        "restore",
        &[call!("letter.restore", "ID" "id" Place)],
    ),
    line("letter", "undo", &[call!("desk.undo")]),
    line("letter", "redo", &[call!("desk.redo")]),
];
