//! The line of the terminal that settles a notice. What is in capitals is for the person to give.

use model::{
    Code, Language, Notice,
    campaign::{Campaign, merge},
    id::{CampaignId, LetterId, PostId},
    notice::Part,
};

use crate::letter::facts::Facts;

/// How a letter stands to its campaign.
#[derive(Clone, Copy, Default)]
pub struct Standing {
    /// It bears a date of its own, which that of the campaign does not change.
    pub own_date: bool,
    /// Its language, where it has the common text; none where it went its own way.
    pub language: Option<Language>,
    /// What the notice names stands in its own words.
    pub in_own_words: bool,
}

impl Standing {
    /// `facts` of a letter of the campaign.
    pub fn of(campaign: &Campaign, facts: &Facts, notice: &Notice) -> Self {
        let version = &facts.version;
        let common = campaign.version(version.language);
        let common = common.map_or("", |common| common.body.as_str());
        let paragraph = facts
            .common
            .as_ref()
            .map(|common| common.paragraph.as_str());
        let paragraph = paragraph.unwrap_or_default();
        let follows = !common.is_empty() && version.body.trim() == merge(common, paragraph).trim();
        let named = |value: &String| {
            value.len() > 2
                && paragraph.contains(value.as_str())
                && !common.contains(value.as_str())
        };
        Self {
            own_date: facts
                .letter
                .content()
                .date
                .is_some_and(|own| Some(own) != campaign.date),
            language: follows.then_some(version.language),
            in_own_words: follows && notice.args.values().any(named),
        }
    }
}

pub fn fix(
    campaign: &CampaignId,
    letter: Option<&LetterId>,
    post: Option<&PostId>,
    notice: &Notice,
    standing: Standing,
) -> String {
    let Standing {
        own_date,
        language: common,
        in_own_words,
    } = standing;
    let own = common.map_or("LANG", Language::code);
    let arg = |name: &str| notice.args.get(name).map_or("", String::as_str);
    let post = post.map_or("", PostId::as_str);
    let campaign = campaign.as_str();
    let letter = letter.map_or("", LetterId::as_str);
    let language = arg("language");
    let title = quoted(arg("title"));
    let own_words: &[&str] = &[
        "campaign",
        "set",
        campaign,
        "--to",
        post,
        "--paragraph",
        "FILE",
    ];
    let words: &[&str] = match notice.code {
        Code::SenderMissing | Code::SenderIsExample | Code::SenderTextMissing => {
            &["sender", "set", "FILE"]
        }
        Code::LetterheadFileMissing if notice.place.part == Part::Letterhead => {
            &["settings", "logo", "--picture", "FILE"]
        }
        Code::LetterheadFileMissing => &["sender", "signature", "ID", "--picture", "FILE"],
        Code::FaceMissing => &["settings", "font", "STYLE", "--font", "FILE"],
        Code::EnvelopeUnmeasured => &["settings", "test-sheet", "--out", "FILE"],
        Code::SignatoryFunctionMissing => &["sender", "set", "FILE"],
        Code::NoSignatory => &["campaign", "edit", campaign, "--signatory", "ID"],
        Code::NoAddress => &["address", "add", post],
        Code::AddressProposed | Code::AddressToConfirm => &["address", "confirm", post],
        Code::AddressOtherLanguage | Code::AddressWindow => &["address", "show", post],
        Code::TitleEditorial | Code::TitleMissing | Code::TitleShortened => {
            &["directory", "show", post]
        }
        Code::NoHolder | Code::GenderUnknown => &["directory", "show", post],
        Code::MandateEnded | Code::MandateLater => &[
            "campaign", "edit", campaign, "--on", "DATE", "--date", "DATE",
        ],
        Code::FormUnsourced => &["directory", "confirm-form", arg("key")],
        Code::LanguageVersionMissing => &[
            "campaign", "edit", campaign, "--text", language, "--body", "FILE",
        ],
        Code::LanguageNotAccepted => &["campaign", "set", campaign, "--to", post, "--lang", "auto"],
        Code::ParagraphLanguageDiffers => own_words,
        Code::PersonTwice | Code::LetterTwice | Code::AlreadyAnswered | Code::TextAlreadySent => {
            &["campaign", "set", campaign, "--to", post, "--include", "no"]
        }
        Code::EnclosureMissing | Code::EnclosureChanged => &[
            "letter",
            "edit",
            letter,
            "--take-out",
            &title,
            "--enclosure",
            "FILE",
        ],
        Code::AnnexNotAttached => &["letter", "edit", letter, "--enclosure", "FILE"],
        Code::EnclosureTooLarge => &["letter", "edit", letter, "--take-out", "ID"],
        Code::DispatchDayPast | Code::DispatchDayWithoutPost if own_date => {
            &["letter", "edit", letter, "--date", "DATE"]
        }
        Code::DispatchDayPast | Code::DispatchDayWithoutPost => {
            &["campaign", "edit", campaign, "--date", "DATE"]
        }
        // Into the common text: a letter's own body would cut it from the campaign.
        Code::EmptyField => {
            let value = format!("{}=TEXT", arg("name"));
            return line(&[
                "campaign", "edit", campaign, "--text", own, "--field", &value,
            ]);
        }
        Code::EmptySubject => &[
            "campaign",
            "edit",
            campaign,
            "--text",
            own,
            "--subject",
            "TEXT",
        ],
        Code::ReferenceTwice => &["letter", "discard", letter],
        _ if notice.place.part == Part::Body && in_own_words => own_words,
        _ if notice.place.part == Part::Body && common.is_some() => &[
            "campaign", "edit", campaign, "--text", own, "--body", "FILE",
        ],
        _ => return of_part(letter, notice),
    };
    line(words)
}

/// Where no act stands out, the place of the notice is opened.
fn of_part(letter: &str, notice: &Notice) -> String {
    match notice.place.part {
        Part::Subject => line(&["letter", "edit", letter, "--subject", "TEXT"]),
        Part::Salutation => line(&["letter", "edit", letter, "--salutation", "TEXT"]),
        Part::Valediction => line(&["letter", "edit", letter, "--valediction", "TEXT"]),
        Part::Body => line(&["letter", "edit", letter, "--body", "FILE"]),
        _ => line(&["letter", "show", letter]),
    }
}

/// A text with spaces is one word of the line.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

fn line(words: &[&str]) -> String {
    let mut line = vec!["plaidoyer"];
    line.extend(words.iter().filter(|word| !word.is_empty()));
    line.join(" ")
}
