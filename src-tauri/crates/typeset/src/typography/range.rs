//! From one year or page to another by an en dash: 2024–2027, pp. 12–15. References and dates keep their hyphens.

use super::Letter;

const BEFORE_PAGES: &[&str] = &["p.", "pp.", "S.", "blz.", "pages", "Seiten", "pagina’s"];

pub(super) fn dash(letters: &mut [Letter]) {
    for at in 1..letters.len().saturating_sub(1) {
        if letters[at].ch == '-' && !letters[at].verbatim && is_range(letters, at) {
            letters[at].ch = '–';
        }
    }
}

fn is_range(letters: &[Letter], at: usize) -> bool {
    let digits = |letter: &&Letter| letter.ch.is_ascii_digit();
    let start = at - letters[..at].iter().rev().take_while(digits).count();
    let end = at + 1 + letters[at + 1..].iter().take_while(digits).count();
    let (Some(from), Some(to)) = (number(&letters[start..at]), number(&letters[at + 1..end]))
    else {
        return false;
    };
    let stands_alone = |letter: Option<&Letter>| {
        letter.is_none_or(|letter| {
            !letter.ch.is_alphanumeric() && !matches!(letter.ch, '-' | '/' | '_' | '+' | '–')
        })
    };
    let decimal = |at: usize| {
        matches!(letters.get(at).map(|letter| letter.ch), Some('.' | ','))
            && letters
                .get(at + 1)
                .is_some_and(|next| next.ch.is_alphanumeric())
    };
    let before = start.checked_sub(1).map(|before| &letters[before]);
    if from >= to || !stands_alone(before) || !stands_alone(letters.get(end)) || decimal(end) {
        return false;
    }
    let years = 1800..2200;
    let (first, last) = (at - start, end - at - 1);
    (first == 4 && last == 4 && years.contains(&from) && years.contains(&to))
        && before.is_none_or(|before| !matches!(before.ch, '.' | ','))
        || before.is_some_and(|before| before.ch.is_whitespace()) && after_pages(letters, start - 1)
}

fn number(digits: &[Letter]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 5 {
        return None;
    }
    let value = |letter: &Letter| letter.ch.to_digit(10);
    digits
        .iter()
        .try_fold(0, |sum, letter| Some(sum * 10 + value(letter)?))
}

fn after_pages(letters: &[Letter], space: usize) -> bool {
    let word = letters[..space].iter().rev();
    let length = word
        .take_while(|letter| !letter.ch.is_whitespace() && letter.ch != '(')
        .count();
    let word = &letters[space - length..space];
    BEFORE_PAGES
        .iter()
        .any(|known| word.iter().map(|letter| letter.ch).eq(known.chars()))
}

#[cfg(test)]
mod tests {
    use super::super::letters::{letters_of, text_of};
    use super::*;
    use model::Language;

    fn dashed(text: &str) -> String {
        let mut letters = letters_of(text, Language::Fr);
        dash(&mut letters);
        text_of(&letters)
    }

    #[test]
    fn from_year_to_year_and_page_to_page() {
        assert_eq!(
            dashed("en 2024-2027, (1999-2003). Voir pp. 12-15."),
            "en 2024–2027, (1999–2003). Voir pp. 12–15."
        );
    }

    #[test]
    fn references_dates_and_numbers_of_articles_stay() {
        for text in [
            "2026-051",
            "2026-11-24",
            "art. 12-15",
            "L2024-2027",
            "2024-2027/3",
            "COVID-19",
            "02-12",
            "2027-2024",
        ] {
            assert_eq!(dashed(text), text);
        }
    }
}
