//! The text of a letter with the values in the place of its fields: for who reads the text and not the page.

use crate::{
    field::Fields,
    tag::{Kind, scan},
};

/// A field without a value stays as it is.
pub fn write_out(text: &str, fields: &Fields) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for tag in scan(text) {
        let Kind::Field(name) = tag.kind else {
            continue;
        };
        let Some(value) = fields.get(name).filter(|value| !value.text.is_empty()) else {
            continue;
        };
        out.push_str(&text[at..tag.range.start]);
        out.push_str(&value.text);
        at = tag.range.end;
    }
    out.push_str(&text[at..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_takes_the_place_of_its_field_and_nothing_else_changes() {
        let fields: Fields = [("name", "l’{{emploi}}"), ("empty", "")]
            .into_iter()
            .collect();
        assert_eq!(
            write_out(
                "a {{name}}, {{ name }}, {{empty}}, {{other}} \\{{name}}",
                &fields
            ),
            "a l’{{emploi}}, l’{{emploi}}, {{empty}}, {{other}} \\{{name}}"
        );
    }
}
