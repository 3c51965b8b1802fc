//! Tracking numbers, judged without a network: a wrong check digit is a warning, never a refusal.
//!
//! Sources: UPU standard S10; bpost, list of item numbers (30 digits from 010, read as GS1-128:
//! 01 GTIN-14, 21 serial of 12 digits; no check of the serial is known).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TrackingForm {
    /// Thirty digits of bpost's national registered mail.
    BpostRegistered,
    /// Two letters, eight digits, a check digit, two letters of the country.
    S10,
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TrackingJudgement {
    Right,
    WrongCheckDigit,
    UnknownForm,
}

/// What can be said of a number: its form, whether its check digit holds, and how it is written in groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tracking {
    /// Without spaces, letters in capitals.
    pub number: String,
    pub form: TrackingForm,
    pub judgement: TrackingJudgement,
    /// Grouped for the eye: `01 05412885004526 21 221234567890`, `RR 473 124 829 BE`.
    pub grouped: String,
}

impl Tracking {
    pub fn read(text: &str) -> Self {
        let number: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '(' | ')'))
            .flat_map(char::to_uppercase)
            .collect();
        if number.is_ascii() && is_bpost(&number) {
            let grouped = [&number[..2], &number[2..16], &number[16..18], &number[18..]].join(" ");
            let judgement = judge(gtin_holds(&number[2..16]));
            return Self {
                form: TrackingForm::BpostRegistered,
                judgement,
                grouped,
                number,
            };
        }
        if number.is_ascii() && is_s10(&number) {
            let grouped = [
                &number[..2],
                &number[2..5],
                &number[5..8],
                &number[8..11],
                &number[11..],
            ]
            .join(" ");
            let judgement = judge(s10_check(&number[2..10]) == digit(&number, 10));
            return Self {
                form: TrackingForm::S10,
                judgement,
                grouped,
                number,
            };
        }
        Self {
            form: TrackingForm::Unknown,
            judgement: TrackingJudgement::UnknownForm,
            grouped: number.clone(),
            number,
        }
    }
}

impl Tracking {
    /// The number after this one on a roll of labels: the serial is one more, the check digit its own. None where the
    /// form is not known, the check digit of this one is wrong, or its serials are at their end.
    pub fn next(&self) -> Option<Self> {
        if self.judgement != TrackingJudgement::Right {
            return None;
        }
        let next = match self.form {
            TrackingForm::BpostRegistered => {
                let (head, serial) = self.number.split_at(18);
                format!("{head}{}", one_more(serial)?)
            }
            TrackingForm::S10 => {
                let serial = one_more(&self.number[2..10])?;
                let check = s10_check(&serial);
                format!("{}{serial}{check}{}", &self.number[..2], &self.number[11..])
            }
            TrackingForm::Unknown => return None,
        };
        Some(Self::read(&next))
    }
}

/// With as many digits; none where they are all nines.
fn one_more(serial: &str) -> Option<String> {
    let next = (serial.parse::<u64>().ok()? + 1).to_string();
    let zeros = serial.len().checked_sub(next.len())?;
    Some("0".repeat(zeros) + &next)
}

fn judge(holds: bool) -> TrackingJudgement {
    if holds {
        TrackingJudgement::Right
    } else {
        TrackingJudgement::WrongCheckDigit
    }
}

fn is_bpost(number: &str) -> bool {
    number.len() == 30
        && number.starts_with("010")
        && number.bytes().all(|b| b.is_ascii_digit())
        && &number[16..18] == "21"
}

fn is_s10(number: &str) -> bool {
    let bytes = number.as_bytes();
    bytes.len() == 13
        && bytes[..2]
            .iter()
            .chain(&bytes[11..])
            .all(u8::is_ascii_uppercase)
        && bytes[2..11].iter().all(u8::is_ascii_digit)
}

fn digit(text: &str, at: usize) -> u32 {
    u32::from(text.as_bytes()[at] - b'0')
}

/// GS1: weights 3 and 1 from the right, the sum is a multiple of ten.
fn gtin_holds(gtin: &str) -> bool {
    let sum: u32 = (0..gtin.len())
        .map(|at| {
            digit(gtin, at)
                * if (gtin.len() - at).is_multiple_of(2) {
                    3
                } else {
                    1
                }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// UPU S10: weights 8 6 4 2 3 5 9 7; 11 minus the remainder by 11, ten giving 0 and eleven giving 5.
fn s10_check(digits: &str) -> u32 {
    const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];
    let sum: u32 = WEIGHTS
        .iter()
        .enumerate()
        .map(|(at, weight)| weight * digit(digits, at))
        .sum();
    match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        check => check,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_number_of_a_roll_has_its_own_check_digit() {
        let next = |text: &str| Tracking::read(text).next().map(|next| next.number);
        assert_eq!(next("RR473124829BE").as_deref(), Some("RR473124832BE"));
        let bpost = next("010541288500452621221234567899").unwrap();
        assert_eq!(bpost, "010541288500452621221234567900");
        assert_eq!(Tracking::read(&bpost).judgement, TrackingJudgement::Right);
        let mut roll = Tracking::read("RR473124829BE");
        for _ in 0..500 {
            roll = roll.next().unwrap();
            assert_eq!(roll.judgement, TrackingJudgement::Right, "{}", roll.number);
        }
    }

    #[test]
    fn a_roll_ends_and_a_wrong_number_has_no_next() {
        let next = |text: &str| Tracking::read(text).next();
        assert_eq!(next("010541288500452621999999999999"), None);
        assert_eq!(next("RR473124828BE"), None);
        assert_eq!(next("12345"), None);
    }

    #[test]
    fn a_number_of_the_post_is_known_by_its_check_digit() {
        let number = Tracking::read("01 05412885004526 21 221234567890");
        assert_eq!(number.form, TrackingForm::BpostRegistered);
        assert_eq!(number.judgement, TrackingJudgement::Right);
        assert_eq!(number.number, "010541288500452621221234567890");
        assert_eq!(
            Tracking::read("010541288500452721221234567890").judgement,
            TrackingJudgement::WrongCheckDigit
        );
    }

    #[test]
    fn an_s10_number_holds_for_the_vectors_of_the_standard() {
        for body in [
            "473124829",
            "000000005",
            "000000014",
            "123456785",
            "999999995",
        ] {
            let number = Tracking::read(&format!("rr {body} be"));
            assert_eq!(number.judgement, TrackingJudgement::Right, "{body}");
        }
        assert_eq!(
            Tracking::read("RR473124828BE").judgement,
            TrackingJudgement::WrongCheckDigit
        );
    }

    #[test]
    fn another_number_is_kept_as_typed() {
        let number = Tracking::read("lettre verte n° 7 é");
        assert_eq!(number.form, TrackingForm::Unknown);
        assert_eq!(number.judgement, TrackingJudgement::UnknownForm);
    }
}
