//! The fixed words around a letter: labels, mentions, page words, place and date.

use model::{Date, channel::Channel, manuscript::PageLabel};

use super::{locale::Locale, words};
use crate::date;

/// The label of `key` in `label.ftl`: `our-reference`, `your-reference`, `your-letter-of`.
pub fn label(locale: Locale, key: &str) -> Option<String> {
    words::say(locale, key, None, &[])
}

/// “Concerne :”; none where the language sets no label before the subject.
pub fn subject_label(locale: Locale) -> Option<String> {
    label(locale, "subject")
}

/// “Annexe :” or “Annexes :”; none where nothing is enclosed.
pub fn enclosures(locale: Locale, count: usize) -> Option<String> {
    (count > 0).then(|| words::say(locale, "enclosures", None, &[("count", count.to_string())]))?
}

/// “Copie à :”; none where nobody gets one.
pub fn copies(locale: Locale, count: usize) -> Option<String> {
    (count > 0).then(|| label(locale, "copies"))?
}

/// “Recommandé”: how the letter leaves, where that is not ordinary post.
pub fn mention(locale: Locale, channel: Channel) -> Option<String> {
    (channel != Channel::Post).then(|| label(locale, &format!("mention-{}", channel.slug())))?
}

/// “projet”, while no reference is allotted.
pub fn draft_mark(locale: Locale) -> Option<String> {
    label(locale, "draft-mark")
}

/// “Monsieur David Clarinval – 24 novembre 2026”, the heading from page two.
pub fn continuation(locale: Locale, name: &str, date: Date) -> Option<String> {
    let date = date::long(locale.language(), date);
    words::say(
        locale,
        "continuation",
        None,
        &[("name", name.to_owned()), ("date", date)],
    )
}

/// “Bruxelles, le 24 novembre 2026”. Without a town the date alone.
pub fn place_and_date(locale: Locale, city: &str, date: Date) -> String {
    let date = date::long(locale.language(), date);
    let variables = [("city", city.to_owned()), ("date", date.clone())];
    words::say(locale, "place-and-date", None, &variables).unwrap_or(date)
}

/// The words around both numbers of a page.
pub fn page_label(locale: Locale) -> PageLabel {
    // Private-use marks stand for the numbers, whatever their order in the message.
    let marks = [
        ("page", "\u{E000}".to_owned()),
        ("pages", "\u{E001}".to_owned()),
    ];
    let text =
        words::say(locale, "page", None, &marks).unwrap_or_else(|| "\u{E000}/\u{E001}".to_owned());
    let (before, rest) = text.split_once('\u{E000}').unwrap_or(("", &text));
    let (between, after) = rest.split_once('\u{E001}').unwrap_or((rest, ""));
    PageLabel {
        before: before.to_owned(),
        between: between.to_owned(),
        after: after.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn place_and_date_follow_the_language() {
        let first = date(2026, 12, 1);
        let said = |locale, city| place_and_date(locale, city, first);
        assert_eq!(
            said(Locale::FrBe, "Bruxelles"),
            "Bruxelles, le 1er décembre 2026"
        );
        assert_eq!(said(Locale::NlBe, "Brussel"), "Brussel, 1 december 2026");
        assert_eq!(said(Locale::DeBe, "Eupen"), "Eupen, den 1. Dezember 2026");
        assert_eq!(said(Locale::En, "Brussels"), "Brussels, 1 December 2026");
        assert_eq!(said(Locale::FrBe, ""), "1er décembre 2026");
    }

    #[test]
    fn dutch_and_german_set_no_label_before_the_subject() {
        assert_eq!(
            subject_label(Locale::FrBe).as_deref(),
            Some("Concerne\u{a0}:")
        );
        assert_eq!(subject_label(Locale::NlBe), None);
        assert_eq!(subject_label(Locale::DeBe), None);
    }

    #[test]
    fn enclosures_are_counted_in_words() {
        assert_eq!(enclosures(Locale::NlBe, 1).as_deref(), Some("Bijlage:"));
        assert_eq!(enclosures(Locale::DeBe, 2).as_deref(), Some("Anlagen:"));
        assert_eq!(enclosures(Locale::FrBe, 0), None);
    }

    #[test]
    fn only_letters_that_leave_by_another_way_than_the_post_bear_a_mention() {
        assert_eq!(mention(Locale::FrBe, Channel::Post), None);
        for locale in Locale::ALL {
            for channel in [
                Channel::Registered,
                Channel::Hand,
                Channel::Email,
                Channel::Fax,
            ] {
                assert!(mention(locale, channel).is_some(), "{locale:?} {channel:?}");
            }
        }
    }

    #[test]
    fn the_words_of_a_page_number_stand_around_the_numbers() {
        let label = page_label(Locale::FrBe);
        assert_eq!(
            (
                label.before.as_str(),
                label.between.as_str(),
                label.after.as_str()
            ),
            ("Page ", " sur ", "")
        );
    }
}
