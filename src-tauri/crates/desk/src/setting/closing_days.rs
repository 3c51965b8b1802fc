//! The closing days as they are written on a line, each for a government that the directory knows.

use model::calendar::{ClosingDays, closing};
use storage::Store;

use crate::{Error, Result};

pub fn read(store: &Store, text: &str) -> Result<Vec<ClosingDays>> {
    let closing = closing::read(text).map_err(|bad| Error::BadClosingDays {
        number: bad.number,
        text: bad.text,
        fault: bad.what.slug(),
        known: String::new(),
    })?;
    let known = governments(store)?;
    for (at, one) in closing.iter().enumerate() {
        let Some(government) = &one.government else {
            continue;
        };
        if !known.iter().any(|known| known == government.as_str()) {
            return Err(Error::BadClosingDays {
                number: at + 1,
                text: government.to_string(),
                fault: "government",
                known: known.join(", "),
            });
        }
    }
    Ok(closing)
}

/// What stands at the top of the directory: a seat or an administration is closed with its government.
fn governments(store: &Store) -> Result<Vec<String>> {
    let all = storage::organization::list(store)?.into_iter();
    let top = all.filter(|organization| organization.parent.is_none());
    Ok(top.map(|organization| organization.id.0).collect())
}
