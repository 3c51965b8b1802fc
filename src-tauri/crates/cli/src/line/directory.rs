//! Lines about offices, their holders and their addresses.

use super::{
    As::{
        Auto, ByLanguage, Fixed, Flag, List, Needed, Number, PathNeeded, Place, PlacesMaybe, Text,
    },
    Call, Line, line, list, take,
};

pub const LINES: &[Line] = &[
    list(
        "competence",
        "list",
        &[call!("competence.list")],
        "competences",
    ),
    line(
        "directory",
        "holder",
        &[
            call!("directory.holder", "competence" "competence" Text, "government" "government" Text,
            "post" "post" Text, "on" "on" Text),
        ],
    ),
    line(
        "directory",
        "search",
        &[
            call!("directory.search", "TEXT" "text" Place, "competence" "competence" Text,
            "government" "government" Text, "on" "on" Text),
        ],
    ),
    line(
        "directory",
        "show",
        &[call!("directory.show", "ID" "id" Place)],
    ),
    line("directory", "begin", &[call!("directory.begin")]),
    line(
        "directory",
        "remove",
        &[call!("directory.remove", "ID" "id" Place)],
    ),
    line(
        "directory",
        "restore",
        &[call!("directory.restore", "ID" "id" Place)],
    ),
    line(
        "directory",
        "merge",
        &[call!("directory.merge", "ID" "id" Place, "into" "into" Needed)],
    ),
    line(
        "directory",
        "add",
        &[
            call!("directory.add", "person" "person" Text, "given-name" "given_name" Text,
            "family-name" "family_name" Text, "gender" "gender" Text, "lang" "language" Text, "post" "post" Text,
            "organization" "organization" Text, "organization-name" "organization_name" Text, "role" "role" Text,
            "title" "titles" ByLanguage, "competence" "competences" List, "since" "since" Text,
            "succeeds" "succeeds" Flag, "source" "source" Needed),
        ],
    ),
    line(
        "directory",
        "title",
        &[
            call!("directory.edit", "" "what" Fixed("title"), "POST" "post" Place, "lang" "language" Needed,
            "text" "text" Needed),
        ],
    ),
    line(
        "directory",
        "confirm-title",
        &[
            call!("directory.edit", "" "what" Fixed("confirm-title"), "POST" "post" Place, "lang" "language" Needed),
        ],
    ),
    line(
        "directory",
        "confirm-form",
        &[call!("directory.edit", "" "what" Fixed("confirm-form"), "KEY" "key" Place)],
    ),
    line(
        "directory",
        "letter-language",
        &[
            call!("directory.edit", "" "what" Fixed("letter-language"), "POST" "post" Place, "lang" "language" Auto),
        ],
    ),
    line(
        "directory",
        "mandate",
        &[
            call!("directory.edit", "" "what" Fixed("membership"), "ID" "id" Place, "since" "since" Text,
            "until" "until" Text),
        ],
    ),
    line(
        "directory",
        "person",
        &[
            call!("directory.edit", "" "what" Fixed("person"), "ID" "id" Place, "given-name" "given_name" Needed,
            "family-name" "family_name" Needed, "gender" "gender" Needed, "lang" "language" Text),
        ],
    ),
    line(
        "address",
        "print",
        &[
            call!("address.print", "LETTER" "letters" PlacesMaybe, "campaign" "campaign" Text,
            "stationery" "stationery" Needed, "skip" "skip" Number, "out" "out" PathNeeded),
        ],
    ),
    line(
        "address",
        "show",
        &[
            call!("address.show", "POST" "post" Place, "lang" "language" Text, "competence" "competence" Text,
            "on" "on" Text),
        ],
    ),
    line(
        "address",
        "add",
        &[
            call!("address.add", "POST" "post" Place, "lang" "language" Needed, "street" "street" Needed,
            "postcode" "postcode" Needed, "city" "city" Needed, "building" "building" Text, "floor" "floor" Text,
            "box" "box" Text, "country" "country" Text, "source" "source" Needed),
        ],
    ),
    line(
        "address",
        "confirm",
        &[call!("address.confirm", "POST" "post" Place, "lang" "language" Text)],
    ),
];
