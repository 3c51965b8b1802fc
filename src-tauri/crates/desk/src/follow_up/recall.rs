//! The words of a reminder that no template can hold: what was asked and not answered, and the other letters it recalls.

use i18n::{date, message};
use model::{Language, follow_up::FollowUp};
use storage::Store;

use super::matter::{Matter, Now};
use crate::{Result, letter::snapshot::Snapshot};

/// A letter that is recalled, and the steps the reminder stands for.
pub(super) struct Recalled {
    pub matter: Matter,
    pub steps: Vec<FollowUp>,
}

/// "rappel – {{previous_subject}}, et une autre lettre"
pub(super) fn subject(language: Language, subject: &str, letters: usize) -> String {
    if letters < 2 {
        return subject.to_owned();
    }
    let others = (letters - 1).to_string();
    let args = [("subject", subject), ("others", others.as_str())];
    message(language, "recall-subject", &args)
}

/// Of the first letter, which the template itself recalls, the open demands; each other one with its own. The demands are
/// numbered through, as a reply will name them.
pub(super) fn own_words(
    store: &Store,
    language: Language,
    now: &Now,
    all: &[Recalled],
) -> Result<String> {
    let mut blocks = Vec::new();
    let mut number = 1;
    for (place, one) in all.iter().enumerate() {
        let demands = storage::demand::open_of_letter(store, one.matter.letter())?;
        let count = demands.len().to_string();
        match place {
            0 if demands.is_empty() => {}
            0 => blocks.push(message(language, "recall-demands", &[("demands", &count)])),
            _ => blocks.push(also(language, now, &one.matter, &count)),
        }
        if !demands.is_empty() {
            let mut items: Vec<&str> = demands.iter().map(|one| one.text.as_str()).collect();
            let last = items.pop().map(ends).unwrap_or_default();
            let items = items.into_iter().map(str::to_owned).chain([last]);
            let lines = (number..)
                .zip(items)
                .map(|(at, text)| format!("{at}. {}", escaped(&text)));
            blocks.push(lines.collect::<Vec<_>>().join("\n"));
            number += demands.len();
        }
    }
    Ok(blocks.join("\n\n"))
}

/// An item that stood between others, as the last one: the semicolon of the list becomes its full stop.
fn ends(text: &str) -> String {
    let bare = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ';' | ','));
    if bare.len() == text.len() {
        text.to_owned()
    } else {
        format!("{bare}.")
    }
}

/// "Notre lettre du 24 novembre 2026 (référence 2026/004), « La copie privée », est elle aussi restée sans réponse."
fn also(language: Language, now: &Now, matter: &Matter, demands: &str) -> String {
    let on = date::long(language, matter.found.on);
    let subject = escaped(&matter.subject());
    let predecessor = matter.kept.as_ref().and_then(Snapshot::recipient_in_words);
    let predecessor = predecessor.unwrap_or_default();
    let args = [
        ("date", on.as_str()),
        ("reference", &matter.found.reference),
        ("subject", &subject),
        ("predecessor", &predecessor),
        ("demands", demands),
    ];
    let key = if matter.successor(now).is_some() && !predecessor.is_empty() {
        "recall-predecessor"
    } else {
        "recall-also"
    };
    message(language, key, &args)
}

/// Letter for letter in CommonMark, and never a field.
fn escaped(text: &str) -> String {
    const MARKS: &str = "\\*_[]<>`{}&|~#";
    let mut out = String::new();
    // A sign or a number that would begin a list or a title.
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let begins = |at: usize, c: char| match at {
        0 => matches!(c, '-' | '+' | '='),
        at => at == digits && matches!(c, '.' | ')'),
    };
    for (at, c) in text.chars().enumerate() {
        if MARKS.contains(c) || begins(at, c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{ends, escaped};

    #[test]
    fn a_list_that_became_shorter_ends_with_a_full_stop() {
        assert_eq!(
            ends("de tenir compte des répétitions\u{202f};"),
            "de tenir compte des répétitions."
        );
        assert_eq!(
            ends("Wanneer begint de termijn?"),
            "Wanneer begint de termijn?"
        );
        assert_eq!(ends("den Zeitplan vorzulegen"), "den Zeitplan vorzulegen");
    }

    #[test]
    fn the_words_of_a_demand_are_neither_marks_nor_fields() {
        assert_eq!(
            escaped("{{sender_name}} *vite*"),
            "\\{\\{sender\\_name\\}\\} \\*vite\\*"
        );
        assert_eq!(escaped("- 1. a"), "\\- 1. a");
        assert_eq!(escaped("2026. Un an"), "2026\\. Un an");
        assert_eq!(escaped("l’emploi, d’ici 2027."), "l’emploi, d’ici 2027.");
    }
}
