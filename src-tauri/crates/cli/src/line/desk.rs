//! Lines about the desk, who writes and the settings.

use super::{
    As::{Flag, Number, Path, PathNeeded, PathPlace, Place, Text},
    Call, Line, line, list, take,
};

pub const LINES: &[Line] = &[
    line(
        "desk",
        "init",
        &[call!("desk.init", "starter" "starter" Flag, "starter" "example_sender" Flag)],
    ),
    line("desk", "status", &[call!("desk.status")]),
    line("desk", "check", &[call!("desk.check")]),
    line(
        "desk",
        "backup",
        &[call!("desk.backup", "FILE" "file" PathPlace)],
    ),
    list(
        "desk",
        "restore",
        &[call!("desk.restore", "FILE" "file" PathPlace)],
        "desk",
    ),
    line("desk", "complete", &[call!("dispatch.complete")]),
    line("desk", "serve", &[]),
    line(
        "manual",
        "export",
        &[call!("manual.export", "out" "out" PathNeeded, "lang" "language" Text)],
    ),
    line(
        "sender",
        "set",
        &[call!("sender.read", "FILE" "file" PathPlace)],
    ),
    line("sender", "show", &[call!("sender.show")]),
    line(
        "sender",
        "signature",
        &[
            call!("sender.signature", "ID" "signatory" Place, "picture" "file" Path,
            "height" "height" Number, "without" "remove" Flag),
        ],
    ),
    line("settings", "show", &[call!("setting.show")]),
    line(
        "settings",
        "font",
        &[
            call!("setting.font", "STYLE" "style" Place, "font" "file" Path, "without" "remove" Flag),
        ],
    ),
    line(
        "settings",
        "logo",
        &[
            call!("setting.logo", "picture" "file" Path, "height" "height" Number, "without" "remove" Flag),
        ],
    ),
    line(
        "settings",
        "test-sheet",
        &[call!("setting.test_sheet", "out" "out" PathNeeded)],
    ),
    line(
        "settings",
        "set",
        &[call!("setting.set", "KEY" "key" Place, "VALUE" "value" Place)],
    ),
];
