//! How alike the letters of a campaign are: an office that gets what every other gets reads it so.

use std::collections::HashSet;

use model::{
    campaign::{CommonText, merge},
    version::Version,
};

/// Share of a letter's words that stand in the common text in the same order of three, in percent; 100 where it is the
/// common text and nothing else. `given` is what the campaign gave the letter.
pub fn likeness(common: Option<&CommonText>, given: &Version, own: &Version) -> u8 {
    let Some(common) = common else { return 0 };
    // The place for a paragraph of one's own is no words.
    let common = merge(&common.body, "");
    if own.body == given.body && own.body.trim() == common.trim() {
        return 100;
    }
    let shared: HashSet<[&str; 3]> = threes(&common).collect();
    let (mut alike, mut all) = (0_u32, 0_u32);
    for three in threes(&own.body) {
        all += 1;
        alike += u32::from(shared.contains(&three));
    }
    if all == 0 {
        return if own.body.trim() == common.trim() {
            100
        } else {
            0
        };
    }
    u8::try_from(alike * 100 / all).unwrap_or(100)
}

fn threes(text: &str) -> impl Iterator<Item = [&str; 3]> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..words.len()).map(move |end| [words[end - 2], words[end - 1], words[end]])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use model::Language;

    use super::*;

    fn version(body: &str) -> Version {
        Version {
            language: Language::Fr,
            subject: String::new(),
            body: body.to_owned(),
            salutation: None,
            valediction: None,
            fields: BTreeMap::new(),
            send: true,
        }
    }

    fn percent(common: &str, own: &str) -> u8 {
        let text = CommonText {
            language: Language::Fr,
            subject: String::new(),
            body: common.to_owned(),
            fields: BTreeMap::new(),
        };
        likeness(Some(&text), &version(common), &version(own))
    }

    #[test]
    fn a_letter_without_own_words_is_the_common_text() {
        assert_eq!(
            percent("un deux trois quatre\n", "un deux trois quatre"),
            100
        );
    }

    #[test]
    fn own_words_make_it_less_alike() {
        let common = "un deux trois quatre cinq six sept huit";
        let half = percent(
            common,
            &format!("{common} neuf dix onze douze treize quatorze"),
        );
        assert!((40..=60).contains(&half), "{half}");
        assert_eq!(percent(common, "tout autre chose ici encore"), 0);
    }
}
