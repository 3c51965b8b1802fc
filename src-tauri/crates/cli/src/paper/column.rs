//! Which words of a row a person looks for, line by line. A row without columns here is said by `row::line`.

pub struct Column {
    /// Key of the row, `post.title` inside another.
    pub path: &'static str,
    pub how: How,
}

#[derive(Clone, Copy)]
pub enum How {
    Text,
    Day,
    Moment,
    /// A word of the machine, in the person's.
    Coded,
    /// The name of a language, or of several.
    Language,
    /// The words around what was looked for.
    Excerpt,
    /// Lines or cells in one.
    Joined,
    /// A question kept as JSON, in the words of its labels.
    Filters,
    /// Why a row of a list was refused.
    Refused,
    /// This message, with what the row holds as its variables; not said where the value is absent, none or no.
    Said(&'static str),
    /// This message where the value is no.
    Unless(&'static str),
    /// This message with the number; also where it is none.
    Count(&'static str),
}

use How::{Coded, Count, Day, Excerpt, Joined, Moment, Refused, Said, Text, Unless};

macro_rules! columns {
    ($($path:literal $how:expr),* $(,)?) => {
        &[$(Column { path: $path, how: $how }),*]
    };
}

/// The columns of the rows under this key of the answer to this line; `""` for an answer that is a list.
pub fn of(noun: &str, verb: &str, key: &str) -> Option<&'static [Column]> {
    match noun {
        "directory" | "competence" => directory(verb, key),
        "sender" => sender(key),
        "template" | "comment" | "letter" => letter(noun, verb, key),
        "campaign" => campaign(verb, key),
        "follow-up" => follow_up(verb, key),
        "archive" => archive(key),
        "dispatch" | "reply" => sending(noun, verb, key),
        _ => listing(noun, verb, key),
    }
}

fn directory(verb: &str, key: &str) -> Option<&'static [Column]> {
    Some(match (verb, key) {
        ("show", "holders") => {
            columns!["person" Text, "name" Text, "since" Said("terminal-row-since"),
            "until" Said("terminal-row-until"), "source.name" Text]
        }
        ("show", "posts") => {
            columns!["post" Text, "post.post" Text, "since" Said("terminal-row-since"),
            "until" Said("terminal-row-until"), "title" Text, "post.title" Text]
        }
        ("show", "addresses") => {
            columns!["language" How::Language, "lines" Joined, "note" Text, "contact.id" Text]
        }
        ("show", "contacts") => columns!["value.kind" Coded, "value.value" Text],
        ("show", "forms") => {
            columns!["language" How::Language, "salutation" Text, "valediction" Text, "note" Text,
            "key" Text]
        }
        ("show", "letters") => LETTERS,
        ("holder", "") | ("search", "holders") => {
            columns!["post" Text, "given_name" Text, "family_name" Text, "government_name" Text,
                "since" Said("terminal-row-since"), "shown_title" Text, "address_note" Text, "person" Text]
        }
        ("search", "vacant") => {
            columns!["post" Text, "government_name" Text, "since" Said("terminal-row-since"),
            "title" Text]
        }
        ("search", "competences") => {
            columns!["slug" Text, "label" Text, "holders" Count("terminal-count-holders")]
        }
        ("search", _) => columns!["id" Text, "name" Text, "posts" Count("terminal-count-posts")],
        ("list", _) => columns!["slug" Text, "label" Text],
        _ => return None,
    })
}

fn sender(key: &str) -> Option<&'static [Column]> {
    (key == "signatories").then_some(
        columns!["id" Text, "name" Text, "function" Text, "organization" Text,
        "signature" Said("terminal-row-signature")],
    )
}

const LETTERS: &[Column] = columns!["id" Text, "reference" Text, "state" Coded,
    "sent_on" Day, "versions" How::Language, "recipient" Text, "post" Text, "subject" Text];

const PROBLEMS: &[Column] =
    columns!["file" Text, "line" Said("terminal-row-place"), "message" Text];

fn letter(noun: &str, verb: &str, key: &str) -> Option<&'static [Column]> {
    Some(match (noun, verb, key) {
        ("template", "list", _) => columns!["name" Text, "title" Text, "languages" How::Language,
            "supplied" Said("terminal-row-supplied"), "problems" Said("terminal-row-problems"), "about" Text],
        ("template", _, "problems") => PROBLEMS,
        (_, _, "fields") => {
            columns!["name" Text, "meaning" Text, "built_in" Said("terminal-row-built-in")]
        }
        ("comment", "list", _) => columns!["id" Text, "at" Moment, "language" How::Language,
            "text" Text, "quote" Said("terminal-row-about-words")],
        ("letter", "list", _) => LETTERS,
        ("letter", "revision", _) => columns!["at" Moment, "name" Text, "version.subject" Text],
        ("letter", _, "versions") => {
            columns!["lang" How::Language, "subject" Text, "send" Said("terminal-row-to-send")]
        }
        ("letter", _, "enclosures") => columns!["title" Text, "file_name" Text, "id" Text],
        _ => return None,
    })
}

fn campaign(verb: &str, key: &str) -> Option<&'static [Column]> {
    Some(match (verb, key) {
        ("list", _) => columns!["id" Text, "name" Text, "letters" Count("terminal-count-letters"),
            "prepared" Said("terminal-row-prepared"), "sent" Said("terminal-row-sent"), "languages" How::Language,
            "edited_at" Moment],
        (_, "letters") => columns!["post" Text, "person" Text, "reference" Text, "state" Coded,
            "lang" Said("terminal-row-language"), "included" Unless("terminal-row-left-out"),
            "paragraph" Said("terminal-row-paragraph"), "by_hand" Said("terminal-row-by-hand"),
            "likeness" Said("terminal-row-likeness"), "reason" Text, "address_note" Text, "letter" Text],
        (_, "texts") => columns!["language" How::Language, "subject" Text],
        (_, "folded") => {
            columns!["post" Text, "person" Text, "into" Said("terminal-row-into"), "reason" Text]
        }
        (_, "left_out") => columns!["post" Text, "person" Text, "title" Text, "reason" Text],
        (_, "rejected") => {
            columns!["row" Said("terminal-row-number"), "reason" Refused, "cells" Joined]
        }
        (_, "columns") => {
            columns!["heading" Text, "field" Text, "sample" Said("terminal-row-sample")]
        }
        (_, "enclosures") => columns!["title" Text, "file_name" Text, "id" Text],
        (_, "left") => columns!["post" Text, "person" Text, "message" Text, "letter" Text],
        (_, "files") => columns!["path" Text],
        _ => return None,
    })
}

fn follow_up(verb: &str, key: &str) -> Option<&'static [Column]> {
    Some(match (verb, key) {
        ("due", _) => {
            columns!["id" Text, "reference" Text, "kind" Coded, "recipient" Text, "post" Text, "due" Day,
            "days_late" Said("terminal-row-late"), "since" Said("terminal-row-sent-on"), "subject" Text,
            "successor" Said("terminal-row-successor"), "vacant" Said("terminal-row-vacant"),
            "next" Said("terminal-row-next")]
        }
        ("set", _) => columns!["id" Text, "step" Count("today-step"), "due" Day, "state" Coded],
        ("today", _) => columns!["reference" Text, "recipient" Text, "post" Text, "subject" Text,
            "since" Said("terminal-row-sent-on"), "due" Said("terminal-row-owed"), "days_late" Said("terminal-row-late"),
            "act" Coded, "successor" Said("terminal-row-successor"), "vacant" Said("terminal-row-vacant"),
            "follow_up" Text, "letter" Text],
        _ => return None,
    })
}

const REPLIES: &[Column] = columns!["reference" Text, "kind" Coded, "on" Day, "channel" Coded, "words" Said("terminal-row-quote"),
    "promised" Said("terminal-row-promised"), "note" Text];

const CORRECTIONS: &[Column] = columns!["recorded_at" Moment, "reason" Text, "said" Joined];

fn archive(key: &str) -> Option<&'static [Column]> {
    Some(match key {
        "" => {
            columns!["number" Text, "reference" Text, "on" Day, "channel" Coded, "person" Text, "post" Text,
            "subject" Text, "answer" Text, "due" Said("terminal-row-due"), "excerpt" Excerpt]
        }
        "replies" | "later_replies" => REPLIES,
        "receipts" => columns!["on" Day, "kind" Coded, "file_name" Text, "note" Text],
        "corrections" => CORRECTIONS,
        "demands" => columns!["number" Text, "text" Text],
        "follow_ups" => {
            columns!["step" Count("today-step"), "due" Day, "snoozed_to" Said("terminal-row-snoozed"), "state" Coded, "reason" Text]
        }
        "reminders" | "recalls" => columns!["reference" Text, "on" Day],
        "events" => columns!["at" Moment, "kind" Coded, "text" Text],
        "enclosures" => columns!["title" Text, "file_name" Text],
        "files" => columns!["path" Text, "sha256" Text],
        _ => return None,
    })
}

fn sending(noun: &str, verb: &str, key: &str) -> Option<&'static [Column]> {
    Some(match (noun, verb, key) {
        ("dispatch", "record", _) => columns!["number" Text, "archive" Said("terminal-row-sealed"),
            "follow_up" Said("terminal-row-due-on"), "letter" Text, "sha256" Text],
        ("dispatch", "draft", _) => columns!["path" Text, "to" Text],
        ("dispatch", "propose", "reminders") => {
            columns!["due" Day, "days" Count("terminal-count-days"),
            "left_out" Joined]
        }
        (_, _, "demands") => columns!["number" Text, "text" Text],
        (_, _, "corrections") => CORRECTIONS,
        _ => return None,
    })
}

fn listing(noun: &str, verb: &str, key: &str) -> Option<&'static [Column]> {
    Some(match (noun, verb, key) {
        ("demand", "list", _) => {
            columns!["reference" Text, "number" Said("terminal-row-demand"), "on" Day, "person" Text,
            "post" Text, "text" Text, "answered_on" Said("terminal-row-answered"), "answered" Unless("terminal-row-unanswered")]
        }
        ("register", "list", _) => {
            columns!["date" Day, "number" Text, "kind" Coded, "person" Text, "government_name" Text,
            "subject" Text, "channel" Coded, "answer" Text, "due" Said("terminal-row-due"),
            "corrected" Said("terminal-row-corrected"), "post" Text, "excerpt" Excerpt]
        }
        ("register", "year", "governments") => {
            columns!["name" Text, "sent" Count("terminal-count-letters"),
            "answered" Count("terminal-count-answered"), "acknowledged" Count("terminal-count-acknowledged"),
            "silent" Count("terminal-count-silent")]
        }
        ("timeline", _, _) => columns!["at" Moment, "kind" Coded, "number" Text, "channel" Coded,
            "holder" Text, "text" Text, "private" Said("terminal-row-private")],
        ("calendar", _, _) => columns!["day" Day, "kind" Coded, "name" Text],
        ("bin", "list", _) => {
            columns!["kind" Coded, "name" Text, "recipient" Text, "id" Text, "until" Said("terminal-row-until")]
        }
        ("view", "list", _) => {
            columns!["id" Text, "place" Coded, "name" Text, "filter" How::Filters]
        }
        ("search", _, _) => columns!["id" Text, "reference" Text, "name" Text, "excerpt" Excerpt],
        _ => return None,
    })
}
