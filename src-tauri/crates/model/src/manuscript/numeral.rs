//! What stands before the items of an ordered list: 1. a) i. by its depth, as in administrative texts.

/// How the items of an ordered list are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    Decimal,
    LowerAlpha,
    LowerRoman,
}

/// Numbering of an ordered list within `depth` others; below the third the figures come again.
pub fn numbering(depth: usize) -> Numbering {
    match depth % 3 {
        0 => Numbering::Decimal,
        1 => Numbering::LowerAlpha,
        _ => Numbering::LowerRoman,
    }
}

/// Highest number that is still written in letters.
const HIGHEST_ROMAN: u64 = 3_999;

const ROMAN: [(u64, &str); 13] = [
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
];

impl Numbering {
    /// "3.", "c)", "iii."; a number that has no letters is written in figures.
    pub fn label(self, number: u64) -> String {
        match self {
            Self::LowerAlpha if number > 0 => format!("{})", alphabetic(number)),
            Self::LowerRoman if (1..=HIGHEST_ROMAN).contains(&number) => {
                format!("{}.", roman(number))
            }
            Self::LowerAlpha => format!("{number})"),
            Self::Decimal | Self::LowerRoman => format!("{number}."),
        }
    }
}

/// a to z, then aa, ab.
fn alphabetic(mut number: u64) -> String {
    let mut letters = Vec::new();
    while number > 0 {
        let digit = (number - 1) % 26;
        letters.push(char::from(b'a' + digit as u8));
        number = (number - 1) / 26;
    }
    letters.into_iter().rev().collect()
}

fn roman(mut number: u64) -> String {
    let mut out = String::new();
    for (value, letters) in ROMAN {
        while number >= value {
            out.push_str(letters);
            number -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(numbering: Numbering, numbers: &[u64]) -> String {
        let labels: Vec<String> = numbers.iter().map(|n| numbering.label(*n)).collect();
        labels.join(" ")
    }

    #[test]
    fn a_list_within_lists_has_letters_then_roman_numerals() {
        assert_eq!(labels(numbering(0), &[0, 1, 10]), "0. 1. 10.");
        assert_eq!(
            labels(numbering(1), &[1, 26, 27, 52, 703]),
            "a) z) aa) az) aaa)"
        );
        assert_eq!(
            labels(numbering(2), &[1, 4, 9, 14, 3999]),
            "i. iv. ix. xiv. mmmcmxcix."
        );
        assert_eq!(labels(numbering(3), &[7]), "7.");
    }

    #[test]
    fn a_number_without_letters_stays_a_figure() {
        assert_eq!(labels(Numbering::LowerAlpha, &[0]), "0)");
        assert_eq!(labels(Numbering::LowerRoman, &[0, 4000]), "0. 4000.");
    }
}
