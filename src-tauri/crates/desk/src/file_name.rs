//! Names of files that are valid on every file system: lower-case letters, digits, `-`, `_` and `.` only.

use model::{Date, Language, Localized};

/// What a file name can be made of.
pub struct Parts<'a> {
    pub date: Date,
    /// Its short name in the language of the letter, "Vlaanderen".
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

/// Characters before the extension.
const LONGEST: usize = 120;
/// Characters of the subject.
const SUBJECT: usize = 48;

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
    let written = |text: &str, limit| match parts.language {
        Language::De => slug(&umlauts(text), limit),
        _ => slug(text, limit),
    };
    let filled = |subject: usize| {
        pattern
            .strip_suffix(".pdf")
            .unwrap_or(pattern)
            .replace("{date}", &parts.date.to_string())
            .replace("{government}", &written(parts.government, 30))
            .replace("{post}", &written(&post, 40))
            .replace("{subject}", &written(parts.subject, subject))
            .replace("{lang}", parts.language.code())
            .replace(
                "{reference}",
                &slug(parts.reference.unwrap_or_default(), 30),
            )
    };
    let mut name = filled(SUBJECT);
    let over = name.chars().count().saturating_sub(LONGEST);
    if over > 0 {
        // What stands behind the subject tells one letter from the other: the subject gives way.
        let whole = written(parts.subject, SUBJECT).len();
        name = filled(whole.saturating_sub(over).max(8));
    }
    let name: String = name
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') {
                c
            } else {
                '-'
            }
        })
        .take(LONGEST)
        .collect();
    match name.trim_matches(['-', '_', '.']) {
        "" => format!("{}.pdf", parts.language.code()),
        name if is_a_device(name) => format!("{name}_.pdf"),
        name => format!("{name}.pdf"),
    }
}

/// What a pattern may ask for.
const FIELDS: [&str; 6] = ["date", "government", "post", "subject", "lang", "reference"];

/// The first word between braces that stands for nothing.
pub fn unknown_field(pattern: &str) -> Option<&str> {
    let fields = pattern.split('{').skip(1);
    fields
        .filter_map(|rest| rest.split_once('}'))
        .map(|(field, _)| field)
        .find(|field| !FIELDS.contains(field))
}

/// Names that Windows keeps for itself, whatever comes after a dot.
fn is_a_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let numbered = |kind: &str| {
        let number = stem.strip_prefix(kind);
        number.is_some_and(|number| number.len() == 1 && number.as_bytes()[0].is_ascii_digit())
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// As German writes them without their dots (DIN 5007, variant 2).
fn umlauts(text: &str) -> String {
    [
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("Ä", "Ae"),
        ("Ö", "Oe"),
        ("Ü", "Ue"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
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

    fn named(pattern: &str, subject: &str, language: Language) -> String {
        let parts = Parts {
            date: model::PartialDate::Day("2026-11-23".parse().unwrap()).first_day(),
            government: "federal",
            post: "federal/employment",
            role: "minister",
            competence: None,
            subject,
            language,
            reference: None,
        };
        file_name(pattern, &parts)
    }

    #[test]
    fn a_long_subject_gives_way_to_what_stands_behind_it() {
        let mut competence = Localized::default();
        competence.set(
            Language::Fr,
            "Enseignement supérieur et recherche scientifique",
        );
        let parts = Parts {
            date: model::PartialDate::Day("2026-11-23".parse().unwrap()).first_day(),
            government: "Fédération Wallonie-Bruxelles",
            post: "fwb/education",
            role: "ministre-présidente",
            competence: Some(&competence),
            subject: "Nos demandes concernant le statut social des artistes",
            language: Language::Fr,
            reference: None,
        };
        let name = file_name("{date}_{government}_{post}_{subject}_{lang}", &parts);
        assert!(
            name.ends_with("_nos-demandes-concernant-le-statut-social_fr.pdf"),
            "{name}"
        );
        assert!(name.len() <= LONGEST + ".pdf".len(), "{name}");
    }

    #[test]
    fn a_name_that_windows_keeps_for_itself_is_made_another() {
        for (subject, name) in [
            ("Nul", "nul_.pdf"),
            ("COM1", "com1_.pdf"),
            ("con.2", "con-2.pdf"),
            ("nullité", "nullite.pdf"),
            ("com12", "com12.pdf"),
        ] {
            assert_eq!(named("{subject}", subject, Language::Fr), name);
        }
        assert_eq!(named("CON", "x", Language::Fr), "CON_.pdf");
        assert_eq!(named("{subject}.pdf", "x", Language::Fr), "x.pdf");
    }

    #[test]
    fn german_writes_its_umlauts_out() {
        let name = named("{subject}", "Beschäftigung für Ältere: Größe", Language::De);
        assert_eq!(name, "beschaeftigung-fuer-aeltere-groesse.pdf");
        assert_eq!(
            named("{subject}", "Noël naïf", Language::Fr),
            "noel-naif.pdf"
        );
    }

    #[test]
    fn a_pattern_asks_for_what_there_is() {
        assert_eq!(unknown_field("{date}_{lang}"), None);
        assert_eq!(unknown_field("{date}_{nosuch}_{x}"), Some("nosuch"));
        assert_eq!(unknown_field("{date"), None);
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
