//! Names of files that are valid on every file system: lower-case letters, digits, `-`, `_` and `.` only.

use model::{Date, Language, Localized};

/// What a file name can be made of.
pub struct Parts<'a> {
    pub date: Date,
    pub government: &'a str,
    /// Slug of the post, `federal/employment`.
    pub post: &'a str,
    /// Name of the role in the language of the letter, "ministre".
    pub role: &'a str,
    pub competence: Option<&'a Localized>,
    pub subject: &'a str,
    pub language: Language,
    pub reference: Option<&'a str>,
}

/// `2026-11-23_ministre-emploi_demande-entretien_fr.pdf`; at most 120 characters before the extension.
pub fn file_name(pattern: &str, parts: &Parts<'_>) -> String {
    let competence = parts
        .competence
        .and_then(|labels| labels.get(parts.language))
        .map_or_else(
            || parts.post.rsplit('/').next().unwrap_or_default().to_owned(),
            ToOwned::to_owned,
        );
    let post = [parts.role, &competence].join(" ");
    let name = pattern
        .replace("{date}", &parts.date.to_string())
        .replace("{government}", &slug(parts.government, 30))
        .replace("{post}", &slug(&post, 40))
        .replace("{subject}", &slug(parts.subject, 48))
        .replace("{lang}", parts.language.code())
        .replace(
            "{reference}",
            &slug(parts.reference.unwrap_or_default(), 30),
        );
    let name: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') {
                c
            } else {
                '-'
            }
        })
        .take(120)
        .collect();
    let name = name.trim_matches(['-', '_', '.']);
    format!(
        "{}.pdf",
        if name.is_empty() {
            parts.language.code()
        } else {
            name
        }
    )
}

/// Words in lower-case ASCII joined by hyphens, cut at a word, at most `limit` characters.
pub fn slug(text: &str, limit: usize) -> String {
    let mut out = String::new();
    for word in fold(text)
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !out.is_empty() && out.len() + 1 + word.len() > limit {
            break;
        }
        if !out.is_empty() {
            out.push('-');
        }
        out.extend(word.chars().take(limit - out.len()));
    }
    out
}

fn fold(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.to_lowercase()
        .replace('œ', "oe")
        .replace('æ', "ae")
        .replace('ß', "ss")
        .replace('ø', "o")
        .replace('ł', "l")
        .nfd()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36f}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_says_date_office_subject_and_language() {
        let mut competence = Localized::default();
        competence.set(Language::Fr, "Emploi");
        let parts = Parts {
            date: model::PartialDate::Day("2026-11-23".parse().unwrap()).first_day(),
            government: "federal",
            post: "federal/employment",
            role: "ministre",
            competence: Some(&competence),
            subject: "Demande d’entretien",
            language: Language::Fr,
            reference: None,
        };
        assert_eq!(
            file_name("{date}_{post}_{subject}_{lang}", &parts),
            "2026-11-23_ministre-emploi_demande-d-entretien_fr.pdf"
        );
        assert_eq!(
            file_name(
                "../{subject}:*?",
                &Parts {
                    subject: "Œuvre/Straße",
                    ..parts
                }
            ),
            "oeuvre-strasse.pdf"
        );
    }

    #[test]
    fn a_slug_is_cut_at_a_word() {
        assert_eq!(
            slug("Les droits des artistes au chômage", 20),
            "les-droits-des"
        );
        assert_eq!(slug("Donaudampfschifffahrt", 5), "donau");
    }
}
