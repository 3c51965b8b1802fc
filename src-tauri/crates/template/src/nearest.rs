//! The known word nearest to a mistyped one.

/// The nearest of `known`, where it is near enough to be meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let typed: Vec<char> = word.to_lowercase().chars().take(64).collect();
    let limit = (typed.len() / 3).max(2);
    known
        .into_iter()
        .map(|candidate| (distance(&typed, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= limit && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

/// Changes of one letter between the words; two neighbours exchanged count as one.
fn distance(typed: &[char], candidate: &str) -> usize {
    let known: Vec<char> = candidate.chars().collect();
    let mut before = Vec::new();
    let mut above: Vec<usize> = (0..=known.len()).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, other) in known.iter().enumerate() {
            let mut best = (above[column] + usize::from(letter != other))
                .min(above[column + 1] + 1)
                .min(line[column] + 1);
            if row > 0 && column > 0 && *letter == known[column - 1] && typed[row - 1] == *other {
                let exchanged: &Vec<usize> = &before;
                best = best.min(exchanged[column - 1] + 1);
            }
            line.push(best);
        }
        before = std::mem::replace(&mut above, line);
    }
    above[known.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_hand_finds_the_field_that_was_meant() {
        let known = ["letter_date", "previous_date", "recipient_name"];
        for (typed, meant) in [
            ("leter_date", "letter_date"),
            ("lettre_date", "letter_date"),
            ("recipient_nmae", "recipient_name"),
            ("Previous_Date", "previous_date"),
        ] {
            assert_eq!(nearest(typed, known).as_deref(), Some(meant), "{typed}");
        }
    }

    #[test]
    fn a_word_far_from_all_has_no_nearest() {
        assert_eq!(nearest("zzz", ["letter_date"]), None);
        assert_eq!(nearest("x", ["if"]), None);
    }
}
