//! The templates there are: those of the desk folder, then the supplied ones they do not replace.

use std::{fs, path::Path};

use model::Language;
use storage::Store;
use template::{Problem, Source, TemplateError};

use crate::{Error, Result, error::BrokenTemplate, file};

/// A template file as it stands, whether it compiles or not.
pub struct Entry {
    pub name: String,
    pub language: Language,
    pub text: String,
    pub supplied: bool,
    /// Where it lies; for a supplied one, its name within the program.
    pub file: String,
}

impl Entry {
    /// As it is called in the lists; one whose head does not read, by its name.
    pub fn title(&self) -> String {
        template::front(&self.text).map_or_else(|| self.name.clone(), |front| front.title)
    }

    pub fn problems(&self) -> Vec<Problem> {
        template::check(&self.name, self.language, &self.text)
    }

    pub fn source(&self) -> Option<Source> {
        template::parse(&self.name, self.language, &self.text).ok()
    }
}

/// All of them, by name and language.
pub fn entries(store: &Store) -> Result<Vec<Entry>> {
    let mut entries = folder(&store.templates())?;
    for (name, language, text) in template::supplied_texts().iter().copied() {
        if !entries
            .iter()
            .any(|own| own.name == name && own.language == language)
        {
            entries.push(Entry {
                name: name.to_owned(),
                language,
                text: text.to_owned(),
                supplied: true,
                file: format!("{name}/{language}.md"),
            });
        }
    }
    entries.sort_by(|a, b| (&a.name, a.language).cmp(&(&b.name, b.language)));
    Ok(entries)
}

/// `NAME/LANG.md` of a folder; what is named otherwise is left alone. A folder that is not there has none.
pub fn folder(path: &Path) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    let Ok(names) = fs::read_dir(path) else {
        return Ok(entries);
    };
    // What begins with a dot is hidden: the bin, or another program's.
    let shown = |entry: &fs::DirEntry| {
        entry.path().is_dir() && !entry.file_name().to_string_lossy().starts_with('.')
    };
    for name in names.flatten().filter(shown) {
        for language in Language::ALL {
            let path = name.path().join(format!("{language}.md"));
            if path.is_file() {
                let path = path.to_string_lossy().into_owned();
                let text = file::read_text(&path)?;
                let name = name.file_name().to_string_lossy().into_owned();
                entries.push(Entry {
                    name,
                    language,
                    text,
                    supplied: false,
                    file: path,
                });
            }
        }
    }
    entries.sort_by(|a, b| (&a.name, a.language).cmp(&(&b.name, b.language)));
    Ok(entries)
}

/// The template that compiles under this name and language.
pub fn find(store: &Store, name: &str, language: Language) -> Result<Source> {
    let entries = entries(store)?;
    let of_name: Vec<&Entry> = entries.iter().filter(|entry| entry.name == name).collect();
    if of_name.is_empty() {
        return Err(Error::UnknownTemplate(name.to_owned()));
    }
    let entry = of_name
        .iter()
        .find(|entry| entry.language == language)
        .ok_or_else(|| Error::TemplateLanguageMissing {
            template: name.to_owned(),
            language,
        })?;
    template::parse(name, language, &entry.text).map_err(|error| broken(&entry.file, error))
}

pub fn broken(file: &str, error: TemplateError) -> Error {
    Error::Template(Box::new(BrokenTemplate {
        file: file.to_owned(),
        problem: error.problem,
    }))
}
