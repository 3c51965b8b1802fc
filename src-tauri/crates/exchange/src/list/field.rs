//! What a column of a list may hold.

/// `slug` is what a person maps by hand with, and what a vCard's columns are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The whole name, in no order that is known.
    Name,
    /// `Dupont Anne`.
    NameFamilyFirst,
    /// `Anne Dupont`.
    NameGivenFirst,
    GivenName,
    FamilyName,
    Gender,
    Language,
    Function,
    Organization,
    Street,
    HouseNumber,
    BoxNumber,
    Building,
    Postcode,
    City,
    Country,
    Email,
    Phone,
    Post,
}

impl Field {
    pub const ALL: [Self; 19] = [
        Self::Name,
        Self::NameFamilyFirst,
        Self::NameGivenFirst,
        Self::GivenName,
        Self::FamilyName,
        Self::Gender,
        Self::Language,
        Self::Function,
        Self::Organization,
        Self::Street,
        Self::HouseNumber,
        Self::BoxNumber,
        Self::Building,
        Self::Postcode,
        Self::City,
        Self::Country,
        Self::Email,
        Self::Phone,
        Self::Post,
    ];

    pub fn slug(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameFamilyFirst => "name-family-first",
            Self::NameGivenFirst => "name-given-first",
            Self::GivenName => "given-name",
            Self::FamilyName => "family-name",
            Self::Gender => "gender",
            Self::Language => "language",
            Self::Function => "function",
            Self::Organization => "organization",
            Self::Street => "street",
            Self::HouseNumber => "house-number",
            Self::BoxNumber => "box",
            Self::Building => "building",
            Self::Postcode => "postcode",
            Self::City => "city",
            Self::Country => "country",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Post => "post",
        }
    }
}

impl std::str::FromStr for Field {
    type Err = UnknownField;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|field| field.slug() == text)
            .ok_or_else(|| UnknownField(text.to_owned()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown-field: {0}")]
pub struct UnknownField(pub String);
