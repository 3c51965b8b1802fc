//! The lines of the address, from the name to the country.
//!
//! Order and box words: bpost, and the royal decree of 24 April 2014, article 34 (boîte, bte, bus, box). The decree
//! has no German word; a German address takes the French “bte”, the German-speaking municipalities being part of the
//! Walloon Region.

use model::{
    Country, Language, Notice,
    contact_detail::PostalAddress,
    manuscript::{AddressLine, AddressText},
    post::Role,
};

use super::{
    abbreviation, addressee::Addressee, capitals::capitals, forms::name_line,
    function_line::function_line, label::label, locale::Locale,
};

/// The address, and what there is to say about its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub text: AddressText,
    pub notices: Vec<Notice>,
}

/// Name and function in the language of the letter, the rest in that of the address. The country is written where
/// it is not the sender's, in the language of the letter, which is the one the sender's post reads.
pub fn address(
    locale: Locale,
    addressee: &Addressee<'_>,
    postal: &PostalAddress,
    sender_country: Country,
) -> Address {
    let foreign = (postal.language != locale.language()).then(|| locale.language());
    let (titles, notices) = function_line(locale, addressee);
    let mut lines = Vec::new();
    lines.extend(name_line(locale, addressee).map(|name| line(vec![name], foreign)));
    if !titles.is_empty() {
        lines.push(AddressLine {
            forms: titles,
            may_wrap: true,
            language: foreign,
        });
    }
    lines.extend(organization_line(addressee).map(|name| line(vec![name], None)));
    let abroad = postal.country != sender_country;
    lines.extend(building(postal).map(|text| line(vec![text], None)));
    let streets = abbreviation::forms(postal.country, postal.language, street(postal));
    lines.push(line(streets, None));
    lines.push(line(vec![town(postal, abroad)], None));
    if abroad {
        lines.extend(country(locale, postal.country).map(|name| line(vec![name], foreign)));
    }
    lines.dedup_by(|later, earlier| later.forms == earlier.forms);
    Address {
        text: AddressText {
            lines,
            country: postal.country,
            language: postal.language,
        },
        notices,
    }
}

/// The last line of an address abroad, in the language of the letter.
pub fn country(locale: Locale, country: Country) -> Option<String> {
    label(
        locale,
        &format!("country-{}", country.code().to_lowercase()),
    )
}

/// Of a person whose office does not name its organisation: "Échevine", then "Ville de Liège". The title of a minister
/// names the government; somebody who writes for nobody else is an organisation of their own name.
fn organization_line(addressee: &Addressee<'_>) -> Option<String> {
    let name = addressee.organization_name.unwrap_or_default().trim();
    let own = [addressee.given_name, addressee.family_name].join(" ");
    let said = addressee.role == Role::Person && !name.is_empty() && name != own.trim();
    said.then(|| typographic(name))
}

fn line(forms: Vec<String>, language: Option<Language>) -> AddressLine {
    AddressLine {
        forms,
        may_wrap: false,
        language,
    }
}

fn building(postal: &PostalAddress) -> Option<String> {
    let parts: Vec<&str> = [postal.building.as_deref(), postal.floor.as_deref()]
        .into_iter()
        .flatten()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| typographic(&parts.join(", ")))
}

/// Street and number, and the box: with its word in Belgium, France and Luxembourg, bare elsewhere.
fn street(postal: &PostalAddress) -> String {
    let street = typographic(&postal.street);
    let Some(number) = postal
        .box_number
        .as_deref()
        .map(str::trim)
        .filter(|number| !number.is_empty())
    else {
        return street;
    };
    let word = match postal.country {
        Country::Be | Country::Fr | Country::Lu => {
            label(Locale::of(postal.language, postal.country), "box")
        }
        Country::De | Country::Nl => None,
    };
    match word {
        Some(word) => format!("{street} {word} {number}"),
        None => format!("{street} {number}"),
    }
}

/// Postcode and town. Two spaces in the Netherlands (PostNL), `L-` in Luxembourg; a German town stands in capitals
/// only when the letter comes from abroad.
fn town(postal: &PostalAddress, abroad: bool) -> String {
    let city = typographic(&postal.city);
    let postcode = postal.postcode.trim();
    match postal.country {
        Country::De if !abroad => format!("{postcode} {city}"),
        Country::Nl => format!("{postcode}  {}", capitals(&city)),
        Country::Lu if !postcode.starts_with("L-") => format!("L-{postcode} {}", capitals(&city)),
        _ => format!("{postcode} {}", capitals(&city))
            .trim_start()
            .to_owned(),
    }
}

fn typographic(text: &str) -> String {
    text.trim().replace('\'', "’")
}
