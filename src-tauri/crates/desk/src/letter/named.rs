//! The name a letter's file is offered under.

use i18n::message;
use model::{notice::Part, post::Role};

use super::{facts::Facts, value};
use crate::file_name::{self, Parts};

/// A letter of a campaign is named as the campaign names it: of its cabinets many hold the same office.
pub fn file_name(facts: &Facts) -> String {
    by_pattern(
        facts,
        match facts.common {
            Some(_) => &facts.settings.campaign_file_name_pattern,
            None => &facts.settings.file_name_pattern,
        },
    )
}

/// The same by another pattern.
pub fn by_pattern(facts: &Facts, pattern: &str) -> String {
    let language = facts.version.language;
    let subject =
        template::render_line(Part::Subject, &facts.version.subject, &value::values(facts)).0;
    let addressee = facts.addressee.as_ref();
    let role = addressee.map(|addressee| {
        message(
            language,
            &format!("desk-role-{}", role_key(addressee.post.role)),
            &[],
        )
    });
    file_name::file_name(
        pattern,
        &Parts {
            date: facts.dated,
            government: addressee
                .map(|addressee| addressee.government.id.as_str())
                .unwrap_or_default(),
            post: addressee
                .map(|addressee| addressee.post.id.as_str())
                .unwrap_or_default(),
            role: role.as_deref().unwrap_or_default(),
            competence: facts
                .competence
                .as_ref()
                .map(|competence| &competence.label),
            subject: &subject.to_text(),
            language,
            reference: facts
                .reference
                .as_ref()
                .map(|reference| reference.text.as_str()),
        },
    )
}

/// Offices that share a word in file names.
fn role_key(role: Role) -> &'static str {
    use Role as R;
    match role {
        R::Minister | R::DeputyPrimeMinister | R::ViceMinisterPresident | R::MinisterOfState => {
            "minister"
        }
        R::PrimeMinister => "prime-minister",
        R::MinisterPresident => "minister-president",
        R::StateSecretary => "state-secretary",
        R::EuCommissioner | R::EuCommissionVicePresident | R::EuHighRepresentative => {
            "commissioner"
        }
        R::EuCommissionPresident | R::SpeakerParliament => "president",
        _ => "office",
    }
}
