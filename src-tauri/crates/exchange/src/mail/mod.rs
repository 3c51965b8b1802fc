//! A letter by e-mail: a draft that the person's own mail program opens and sends, and a reply that was kept as a file.

mod draft;
mod read;

pub use draft::{Address, Attachment, Draft, draft};
pub use read::{Mail, read};

#[cfg(test)]
mod tests;
