//! Why a row is refused, and what is worth saying about a file or a row that is read.

use super::Field;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Neither a post, nor a family name, nor a function with an organization.
    NoRecipient,
    /// More cells than headings: a separator stands inside a value.
    TooManyCells,
    /// Together with its neighbour it makes one row: a line break stands inside a value.
    TooFewCells,
    UnbalancedQuotes,
    /// What it lacks stands in a merged cell above.
    MergedCell,
}

impl Reason {
    pub const ALL: [Self; 5] = [
        Self::NoRecipient,
        Self::TooManyCells,
        Self::TooFewCells,
        Self::UnbalancedQuotes,
        Self::MergedCell,
    ];

    pub fn slug(self) -> &'static str {
        match self {
            Self::NoRecipient => "no-recipient",
            Self::TooManyCells => "too-many-cells",
            Self::TooFewCells => "too-few-cells",
            Self::UnbalancedQuotes => "unbalanced-quotes",
            Self::MergedCell => "merged-cell",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Of the file: no heading is known; the columns wait to be mapped.
    NoColumnKnown,
    /// Of the file: no column can name a recipient.
    NoRecipientColumn,
    /// Of the file: two columns for one field; in each row the first that is filled counts.
    DoubledColumn {
        field: Field,
        headings: Vec<String>,
    },
    /// Of the file: rows above the headings that were passed over.
    RowsAbove {
        rows: u32,
    },
    EmptyRows {
        rows: u32,
    },
    /// Of the file: it is not in UTF-8, and was read in this encoding.
    Encoding {
        name: &'static str,
    },
    /// Of the file: some lines are in UTF-8, these are not.
    MixedEncoding {
        rows: Vec<u32>,
    },
    /// Of the file: only the first sheet with something in it is read.
    OtherSheets {
        names: Vec<String>,
    },
    /// Of a row: it cannot be told which word is the family name.
    NameNotSplit {
        name: String,
    },
    GenderUnknown {
        word: String,
    },
    LanguageUnknown {
        word: String,
    },
    /// Of a row: two columns for one field differ; this is the value that was not taken.
    DoubledValue {
        field: Field,
        value: String,
    },
    /// Of a row: the number was dressed as a date by the spreadsheet.
    NumberFromDate {
        field: Field,
        value: String,
    },
    /// Of a row: the spreadsheet could not reckon this cell.
    CellError {
        heading: String,
        value: String,
    },
    /// Of a row: the cell is part of a merged cell whose value stands further above.
    Merged {
        heading: String,
    },
    FewCells,
    /// Of a row: not the form of the id of a post.
    PostUnknown {
        value: String,
    },
    /// Of a row: no postcode of any country has this form; it is kept as it stands.
    PostcodeOdd {
        value: String,
    },
    /// Of a row: nothing can be sent there; it is left out.
    EmailOdd {
        value: String,
    },
}

impl Notice {
    /// The code a face finds its message by.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::NoColumnKnown => "no-column-known",
            Self::NoRecipientColumn => "no-recipient-column",
            Self::DoubledColumn { .. } => "doubled-column",
            Self::RowsAbove { .. } => "rows-above",
            Self::EmptyRows { .. } => "empty-rows",
            Self::Encoding { .. } => "encoding",
            Self::MixedEncoding { .. } => "mixed-encoding",
            Self::OtherSheets { .. } => "other-sheets",
            Self::NameNotSplit { .. } => "name-not-split",
            Self::GenderUnknown { .. } => "gender-unknown",
            Self::LanguageUnknown { .. } => "language-unknown",
            Self::DoubledValue { .. } => "doubled-value",
            Self::NumberFromDate { .. } => "number-from-date",
            Self::CellError { .. } => "cell-error",
            Self::Merged { .. } => "merged",
            Self::FewCells => "few-cells",
            Self::PostUnknown { .. } => "post-unknown",
            Self::PostcodeOdd { .. } => "postcode-odd",
            Self::EmailOdd { .. } => "email-odd",
        }
    }
}
