//! The print stack of a campaign: the very pages that were kept, in the order of the list, at most a thousand letters a
//! file. Written beside as it is made, then renamed.

use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

use storage::Store;
use typeset::{Stack, StackMetadata};

use super::{export::Question, show};
use crate::{Context, Error, Result};

/// Letters of one file.
const LETTERS: u32 = 1000;

/// How many files a campaign of so many letters makes.
pub fn files(letters: u32) -> u32 {
    letters.div_ceil(LETTERS)
}

/// Writes the stack number `at`, from 0; none where no letter of it was printed.
pub fn write(
    store: &Store,
    context: &Context,
    question: &Question,
    count: u32,
    at: u32,
) -> Result<Option<String>> {
    let Some(asked) = &question.combined else {
        return Ok(None);
    };
    let some = storage::recipient::ticked(store, &question.id, at * LETTERS, LETTERS)?;
    let mut printed = Vec::new();
    for letter in &some {
        printed.extend(storage::printed::file(store, letter)?);
    }
    if printed.is_empty() {
        return Ok(None);
    }
    let path = numbered(asked, files(count), at);
    let part = PathBuf::from(format!("{}.part", path.display()));
    let metadata = StackMetadata {
        title: show::get(store, &question.id)?.name,
        language: context.language,
        date: context.today.to_string(),
    };
    let written = stack(store, &part, question.duplex, metadata, &printed);
    let placed = written.and_then(|()| fs::rename(&part, &path).map_err(unwritable(&path)));
    if let Err(error) = placed {
        let _ = fs::remove_file(&part);
        return Err(error);
    }
    Ok(Some(path.display().to_string()))
}

fn stack(
    store: &Store,
    part: &Path,
    duplex: bool,
    metadata: StackMetadata,
    printed: &[(String, String)],
) -> Result<()> {
    if let Some(folder) = part.parent() {
        fs::create_dir_all(folder).map_err(unwritable(part))?;
    }
    let file = File::create(part).map_err(unwritable(part))?;
    let mut writer = BufWriter::new(file);
    let failed = |error: typeset::TypesetError| Error::Typesetting(error.to_string());
    let mut stack = Stack::new(&mut writer, duplex, metadata).map_err(failed)?;
    for (reference, sha256) in printed {
        let pdf = storage::files::read(store, sha256)?;
        stack.add(&pdf, reference).map_err(failed)?;
    }
    stack.finish().map_err(failed)?;
    writer
        .flush()
        .and_then(|()| writer.get_ref().sync_all())
        .map_err(unwritable(part))
}

/// `stack.pdf`, or `stack-1.pdf`, `stack-2.pdf` … where there are several.
fn numbered(asked: &str, files: u32, at: u32) -> PathBuf {
    let path = Path::new(asked);
    if files == 1 {
        return path.to_owned();
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{}.pdf", at + 1))
}

fn unwritable(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.display().to_string();
    move |source| Error::FileUnwritable { path, source }
}
