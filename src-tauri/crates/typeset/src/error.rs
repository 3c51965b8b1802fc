//! What can go wrong when pages become a file. Words that do not fit are no error: they are notices of the layout.

#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    /// The glyphs in use could not be cut out of the font.
    #[error("font-subset: {0}")]
    Subset(String),
    /// The drawing library reported a fault while it wrote the page.
    #[error("pdf-draw: {0}")]
    Draw(String),
    /// The finished file could not be written out.
    #[error("pdf-write: {0}")]
    Write(#[from] std::io::Error),
    /// An object the finisher counts on is not in the file.
    #[error("pdf-object: {0}")]
    Object(#[from] lopdf::Error),
    /// The file of a letter that was to be stacked cannot be read as it was written.
    #[error("stack-letter: {label}: {source}")]
    Letter {
        /// As the stack would have called it.
        label: String,
        source: Box<lopdf::Error>,
    },
    /// There was no letter to stack.
    #[error("stack-empty")]
    EmptyStack,
    /// The stack has become longer than the table of a file can say.
    #[error("stack-too-long")]
    StackTooLong,
}
