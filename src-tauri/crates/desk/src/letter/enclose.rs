//! Files to enclose: kept in the desk folder under their SHA-256, so that what was enclosed can be shown for good.

use std::path::Path;

use model::enclosure::Enclosure;
use storage::Store;

use crate::{Context, Result, file};

pub fn enclose(store: &Store, context: &Context, path: &str) -> Result<Enclosure> {
    let bytes = file::read(path)?;
    let name = Path::new(path)
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let stem = Path::new(&name)
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy();
    Ok(Enclosure {
        id: (context.new_id)().into(),
        title: stem.replace('_', " "),
        sha256: storage::files::keep(store, &bytes)?,
        bytes: bytes.len() as u64,
        file_name: name,
    })
}
