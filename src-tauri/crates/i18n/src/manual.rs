//! The manual: its chapters in Markdown and their pictures, in each language, as files of the program.

use model::Language;

/// A chapter by its name, `02-letter`, and its source.
pub type Source = (&'static str, &'static str);
/// A picture by the path the chapters name it by, `picture/letter.png`, and its bytes.
pub type Picture = (&'static str, &'static [u8]);

macro_rules! sources {
    ($folder:literal) => {
        sources!($folder: "01-begin" "02-letter" "03-comment" "04-directory" "05-language" "06-field" "07-template" "08-campaign" "09-check" "10-print" "11-record" "12-answer" "13-reminder" "14-register" "15-picture" "16-undo" "17-key")
    };
    ($folder:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../../../locales/manual/", $folder, "/", $name, ".md")))),+]
    };
}

macro_rules! pictures {
    ($folder:literal) => {
        pictures!($folder: "answer.png" "begin.png" "campaign.png" "check.png" "comment.png" "directory.png" "field.png" "language.png" "letter.png" "print.png" "record.png" "register.png" "reminder.png" "template.png" "year.png")
    };
    ($folder:literal: $($file:literal)+) => {
        &[$((
            concat!("picture/", $file),
            include_bytes!(concat!("../../../../locales/manual/", $folder, "/picture/", $file)),
        )),+]
    };
}

/// The chapters in their order.
pub fn chapters(language: Language) -> &'static [Source] {
    match language {
        Language::Fr => sources!("fr"),
        Language::Nl => sources!("nl"),
        Language::De => sources!("de"),
        Language::En => sources!("en"),
    }
}

pub fn picture(language: Language, path: &str) -> Option<&'static [u8]> {
    let pictures: &[Picture] = match language {
        Language::Fr => pictures!("fr"),
        Language::Nl => pictures!("nl"),
        Language::De => pictures!("de"),
        Language::En => pictures!("en"),
    };
    let found = pictures.iter().find(|(known, _)| *known == path);
    found.map(|(_, bytes)| *bytes)
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::PathBuf};

    use super::*;

    fn names(folder: &str) -> BTreeSet<String> {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../../../locales/manual")
            .join(folder);
        let entries = fs::read_dir(folder).expect("the manual is there");
        entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    }

    #[test]
    fn every_chapter_and_every_picture_of_the_folder_is_in_the_program() {
        for language in Language::ALL {
            let code = language.code();
            let mut known: BTreeSet<String> = chapters(language)
                .iter()
                .map(|(name, _)| format!("{name}.md"))
                .collect();
            known.insert("picture".to_owned());
            assert_eq!(names(code), known, "{code}");
            for file in names(&format!("{code}/picture")) {
                assert!(
                    picture(language, &format!("picture/{file}")).is_some(),
                    "{code} {file}"
                );
            }
        }
    }
}
