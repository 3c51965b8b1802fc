//! The French “de” before a name: `d’Ixelles`, `du Sénat`, `des Communes`, `de La Louvière`.

use super::{locale::Locale, words};

/// The name with its preposition; empty outside French and for an empty name.
pub(super) fn of(locale: Locale, name: &str) -> String {
    let (key, rest) = if let Some(rest) = strip_article(name, "le ") {
        ("of-masculine", rest)
    } else if let Some(rest) = strip_article(name, "les ") {
        ("of-plural", rest)
    } else if begins_with_vowel(name) {
        ("of-vowel", name)
    } else {
        ("of-plain", name)
    };
    words::say(locale, key, None, &[("name", rest.to_owned())]).unwrap_or_default()
}

/// “Le Rœulx” contracts as “le Sénat” does.
fn strip_article<'a>(name: &'a str, article: &str) -> Option<&'a str> {
    let head = name.get(..article.len())?;
    (head.to_lowercase() == article).then(|| &name[article.len()..])
}

/// A silent h cannot be told from a sounded one (Hannut, Herstal, la Hulpe): names of places keep “de” before h.
fn begins_with_vowel(name: &str) -> bool {
    name.chars()
        .next()
        .and_then(|first| first.to_lowercase().next())
        .is_some_and(|first| "aàâeéèêëiîïoôœuùûæ".contains(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_contracts_with_the_article_and_elides_before_a_vowel() {
        for (name, expected) in [
            ("Ixelles", "d’Ixelles"),
            ("Évere", "d’Évere"),
            ("Namur", "de Namur"),
            ("le Sénat", "du Sénat"),
            (
                "la Chambre des représentants",
                "de la Chambre des représentants",
            ),
            ("La Louvière", "de La Louvière"),
            ("Le Rœulx", "du Rœulx"),
            ("Les Bons Villers", "des Bons Villers"),
            ("l’Union", "de l’Union"),
            ("Lessines", "de Lessines"),
            ("", ""),
        ] {
            assert_eq!(of(Locale::FrBe, name), expected, "{name}");
        }
        assert_eq!(of(Locale::NlBe, "Elsene"), "");
    }
}
