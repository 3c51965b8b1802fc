//! Towns in capitals.

/// Upper case by Unicode: accents stay, ß becomes SS. The capital ẞ is allowed in German spelling since 2017, but
/// sorting machines read SS everywhere.
pub(super) fn capitals(text: &str) -> String {
    text.to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_stay_on_capitals_and_a_sharp_s_becomes_two() {
        assert_eq!(capitals("Liège"), "LIÈGE");
        assert_eq!(capitals("Brüssel"), "BRÜSSEL");
        assert_eq!(capitals("Großenhain"), "GROSSENHAIN");
        assert_eq!(capitals("’s-Gravenbrakel"), "’S-GRAVENBRAKEL");
    }
}
