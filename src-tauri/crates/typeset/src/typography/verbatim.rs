//! Web and mail addresses: what must come out as it was typed.

use super::Letter;

pub(super) fn mark(letters: &mut [Letter]) {
    let mut start = 0;
    while start < letters.len() {
        let end = letters[start..]
            .iter()
            .position(|letter| letter.ch.is_whitespace())
            .map_or(letters.len(), |length| start + length);
        let (from, to) = without_punctuation(letters, start, end);
        let word: String = letters[from..to].iter().map(|letter| letter.ch).collect();
        if is_address(&word) {
            for letter in &mut letters[from..to] {
                letter.verbatim = true;
            }
        }
        start = end + 1;
    }
}

/// The word without what belongs to the sentence around it.
fn without_punctuation(letters: &[Letter], mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to && "([{<\"'«„“‘".contains(letters[from].ch) {
        from += 1;
    }
    while from < to && ".,;:!?)]}>\"'»”’".contains(letters[to - 1].ch) {
        to -= 1;
    }
    (from, to)
}

fn is_address(word: &str) -> bool {
    let mail = word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.')
    });
    mail || word.contains("://") || word.starts_with("www.") || word.starts_with("mailto:")
}
