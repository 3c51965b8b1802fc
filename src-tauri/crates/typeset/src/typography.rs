//! What a typist leaves out and a printer puts in: quotes, dashes, spaces that do not break, raised ordinals.
//! Pure text work, language by language (letters.md §4); each letter keeps its place in the source.

mod bound_words;
mod dash;
mod digits;
mod direction;
mod ellipsis;
mod french;
mod letters;
mod ordinal;
mod quote;
mod range;
mod spaces;
mod verbatim;

use model::manuscript::FrenchSpacing;

pub(crate) use letters::{Letter, Letters, Target};

/// Everything the paper wants of a text. Addresses of the web are left letter for letter.
pub(crate) fn dress(letters: &mut Vec<Letter>, spacing: FrenchSpacing) {
    verbatim::mark(letters);
    quote::curl(letters);
    ellipsis::join(letters);
    range::dash(letters);
    dash::lengthen(letters);
    digits::group(letters);
    french::space(letters, spacing);
    dash::bind(letters);
    spaces::bind(letters);
    ordinal::raise(letters);
}

/// What a postal line gets: only the apostrophe, so that no address is rewritten.
pub(crate) fn dress_line(letters: &mut [Letter]) {
    quote::apostrophes(letters);
}

#[cfg(test)]
mod tests {
    use model::Language;
    use proptest::prelude::*;

    use super::{
        FrenchSpacing, dress,
        letters::{letters_of, text_of},
    };

    fn dressed(text: &str, language: Language, spacing: FrenchSpacing) -> String {
        let mut letters = letters_of(text, language);
        dress(&mut letters, spacing);
        text_of(&letters)
    }

    #[test]
    fn a_sentence_gets_all_its_rules_together() {
        let text = "L'art. 5 - dit \"M. Dupont\" - vaut 1 250 000 €; et 2024-2027? Oui...";
        assert_eq!(
            dressed(text, Language::Fr, FrenchSpacing::France)
                .replace('\u{A0}', "~")
                .replace('\u{202F}', "^"),
            "L’art.~5~– dit «^M.~Dupont^»~– vaut 1^250^000~€^; et 2024–2027^? Oui…"
        );
        let text = "Art. 5 - aldus \"dhr. Peeters\" - kost € 1.250.000; en 2024-2027? Ja...";
        assert_eq!(
            dressed(text, Language::Nl, FrenchSpacing::France).replace('\u{A0}', "~"),
            "Art.~5~– aldus ‘dhr.~Peeters’~– kost €~1.250.000; en 2024–2027? Ja…"
        );
        let text = "Art. 5 - so \"Hr. Maier\" - kostet am 3. Mai 5 %; z. B. 2024-2027? Ja...";
        assert_eq!(
            dressed(text, Language::De, FrenchSpacing::France).replace('\u{A0}', "~"),
            "Art.~5~– so „Hr.~Maier“~– kostet am 3.~Mai 5~%; z.~B. 2024–2027? Ja…"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn dressing_twice_is_dressing_once(
            words in prop::collection::vec(prop_oneof![
                "[a-zA-Zé]{0,5}[ \u{A0}\u{202F}.,;:!?'\"«»„“”‘’()…–-]{0,4}[0-9]{0,4}",
                "[0-9]{1,4}[-. ][0-9]{3,4}",
                prop::sample::select(vec![
                    "p.", "art.", "M.", "J.", "z.", "B.", "h", "%", "€", "1er", "mai", "3.", "Mme", "de", "l'",
                    "www.a.be/b--c", "a@b.be", "+32", "«", "»", "--", "...",
                ]).prop_map(str::to_owned),
            ], 0..12),
            glue in "[ .'\"-]",
            language in prop::sample::select(Language::ALL.to_vec()),
            france in any::<bool>(),
        ) {
            let spacing = if france { FrenchSpacing::France } else { FrenchSpacing::BelgiumEu };
            let once = dressed(&words.join(&glue), language, spacing);
            prop_assert_eq!(dressed(&once, language, spacing), once);
        }
    }
}
