//! vCard 2.1, 3.0 and 4.0: several cards a file, one recipient a card.
//!
//! A card becomes a line under headings that are the slugs of the fields, so that it goes the way of every other list.

use super::{
    field::Field,
    grid::{Cell, Grid, Line},
};
use crate::decode;
use property::Property;

mod property;

const COLUMNS: [Field; 14] = [
    Field::Name,
    Field::FamilyName,
    Field::GivenName,
    Field::Gender,
    Field::Language,
    Field::Function,
    Field::Organization,
    Field::Street,
    Field::BoxNumber,
    Field::Postcode,
    Field::City,
    Field::Country,
    Field::Email,
    Field::Phone,
];

pub(super) fn read(bytes: &[u8]) -> Grid {
    let decoded = decode::text(bytes);
    let head = COLUMNS
        .iter()
        .map(|field| Cell::text(field.slug()))
        .collect();
    let mut lines = vec![Line::new(0, head)];
    let mut open: Option<Vec<Property>> = None;
    for property in property::all(&decoded.text) {
        let is_card = property.value.trim().eq_ignore_ascii_case("VCARD");
        match (property.name.as_str(), is_card) {
            ("BEGIN", true) => lines.extend(closed(open.replace(Vec::new()), lines.len())),
            ("END", true) => lines.extend(closed(open.take(), lines.len())),
            _ => open.iter_mut().for_each(|card| card.push(property.clone())),
        }
    }
    // A file that was cut off still holds what was read of its last card.
    lines.extend(closed(open, lines.len()));
    Grid {
        lines,
        ..Grid::default()
    }
}

fn closed(card: Option<Vec<Property>>, number: usize) -> Option<Line> {
    let card = card.filter(|card| !card.is_empty())?;
    let cells = COLUMNS.map(|field| Cell::text(value(&card, field)));
    Some(Line::new(
        u32::try_from(number).unwrap_or(u32::MAX),
        cells.into(),
    ))
}

fn value(card: &[Property], field: Field) -> String {
    let part = |name, at| best(card, name).map_or_else(String::new, |found| found.part(at));
    match field {
        // The name as it is shown is for cards that do not say its parts.
        Field::Name if part("N", 0).is_empty() => part("FN", 0),
        Field::FamilyName => part("N", 0),
        Field::GivenName => joined([part("N", 1), part("N", 2)], " "),
        Field::Gender => {
            let gender = part("GENDER", 0);
            if gender.is_empty() {
                part("N", 3)
            } else {
                gender
            }
        }
        Field::Language => part("LANG", 0),
        Field::Function => {
            let title = part("TITLE", 0);
            if title.is_empty() {
                part("ROLE", 0)
            } else {
                title
            }
        }
        Field::Organization => joined([part("ORG", 0), part("ORG", 1)], ", "),
        Field::Street => {
            let street = part("ADR", 2);
            if street.is_empty() {
                part("ADR", 0)
            } else {
                street
            }
        }
        Field::BoxNumber => part("ADR", 1),
        Field::Postcode => part("ADR", 5),
        Field::City => part("ADR", 3),
        Field::Country => part("ADR", 6),
        Field::Email => part("EMAIL", 0),
        Field::Phone => part("TEL", 0).trim_start_matches("tel:").to_owned(),
        _ => String::new(),
    }
}

fn joined(parts: [String; 2], between: &str) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}

/// The one that is preferred, else the one for work, else the first; never a fax.
fn best<'a>(card: &'a [Property], name: &str) -> Option<&'a Property> {
    let of_name = card
        .iter()
        .filter(|property| property.name == name && !property.is("FAX"));
    let mut found: Vec<&Property> = of_name.collect();
    found.sort_by_key(|property| (!property.is("PREF"), !property.is("WORK")));
    found.into_iter().next()
}
