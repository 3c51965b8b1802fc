//! Offices by the thousand, written to in French, Dutch and German in turn, and a campaign to all of them.

use model::{
    Country, Language, Localized, PartialDate,
    contact_detail::{ContactDetail, ContactValue, Owner, PostalAddress, Visibility},
    membership::Membership,
    organization::{Classification, LanguageRule, Organization},
    person::{Gender, Person},
    post::{Post, Role, Title, TitleOrigin, Titles},
};
use serde_json::{Value, json};
use storage::{Op, StorageError, Tx};

use crate::fixture::Fixture;

const LANGUAGES: [Language; 3] = [Language::Fr, Language::Nl, Language::De];

/// Adds so many offices, each with its holder and address; gives their ids.
pub fn add(fixture: &mut Fixture, count: usize) -> Vec<String> {
    let ids: Vec<String> = (1..=count)
        .map(|number| format!("cabinet-{number}/minister"))
        .collect();
    let today = fixture.context.today;
    let store = fixture.desk.store().expect("open");
    store
        .transact(Op::ReadStarter, fixture.context.now, |tx| {
            for (number, id) in (1..).zip(&ids) {
                write(tx, number, id, today.into())?;
            }
            Ok::<_, StorageError>(())
        })
        .expect("written");
    ids
}

fn write(tx: &Tx<'_>, number: usize, id: &str, checked: PartialDate) -> Result<(), StorageError> {
    let language = LANGUAGES[number % LANGUAGES.len()];
    let name = format!("Cabinet {number}");
    let organization = format!("cabinet-{number}");
    storage::organization::put(
        tx,
        &Organization {
            id: organization.as_str().into(),
            parent: None,
            classification: Classification::Other,
            name: Localized(
                Language::ALL
                    .map(|language| (language, name.clone()))
                    .into(),
            ),
            country: Country::Be,
            competences: Vec::new(),
            languages: LanguageRule {
                address_lines: LANGUAGES.to_vec(),
                ..LanguageRule::default()
            },
            source: None,
        },
    )?;
    let title = |text: &str| Title {
        text: format!("{text} {number}"),
        origin: TitleOrigin::Fixed,
    };
    storage::post::put(
        tx,
        &Post {
            id: id.into(),
            organization: organization.as_str().into(),
            role: Role::Minister,
            titles: Titles(
                [
                    (Language::Fr, title("ministre")),
                    (Language::Nl, title("minister")),
                    (Language::De, title("Ministerin")),
                ]
                .into(),
            ),
            competences: vec!["employment".to_owned()],
            source: None,
            letter_language: Some(language),
        },
    )?;
    let person = format!("anne-dupont-{number}");
    storage::person::put(
        tx,
        &Person {
            id: person.as_str().into(),
            given_name: "Anne".to_owned(),
            family_name: format!("Dupont {number}"),
            gender: Gender::Female,
            language: Some(language),
            party: None,
            wikidata: None,
            source: None,
        },
    )?;
    storage::membership::put(
        tx,
        &Membership {
            id: format!("{id}/2014").into(),
            post: id.into(),
            person: person.as_str().into(),
            since: "2014-09-30".parse().ok(),
            until: None,
            source: None,
        },
    )?;
    let (street, city) = match language {
        Language::Nl => ("Wetstraat", "Brussel"),
        Language::De => ("Gospertstraße", "Eupen"),
        Language::Fr | Language::En => ("rue de la Loi", "Bruxelles"),
    };
    storage::contact_detail::put(
        tx,
        &ContactDetail {
            id: format!("{id}/address").into(),
            owner: Owner::Post(id.into()),
            value: ContactValue::Address(PostalAddress {
                language,
                building: None,
                floor: None,
                street: format!("{street} {number}"),
                box_number: None,
                postcode: "1000".to_owned(),
                city: city.to_owned(),
                country: Country::Be,
            }),
            visibility: Visibility::Public,
            source: None,
            checked_on: Some(checked),
            confirmed: true,
        },
    )
}

/// A letter of one page to each of them, in its language; gives the answer of `campaign.compose`.
pub fn campaign(fixture: &mut Fixture, to: &[String]) -> Value {
    let body = |paragraph: &str, demands: &str| {
        format!("{paragraph}\n\n{paragraph}\n\n{demands}\n\n{paragraph}\n")
    };
    fixture.ask(
        "campaign.compose",
        json!({
            "template": "open-letter", "to": to,
            "subjects": { "fr": "Travail artistique et chômage", "nl": "Artistiek werk en werkloosheid",
                "de": "Künstlerische Arbeit und Arbeitslosigkeit" },
            "bodies": {
                "fr": body(
                    "Un tiers des travailleurs des arts perd ses droits au chômage le 1er janvier. La période de référence \
                     ne reflète ni la durée des répétitions ni l’intermittence des engagements, et aucune institution \
                     n’a répondu à notre courrier.",
                    "1. une période de référence de trente-six mois ;\n2. un guichet unique.",
                ),
                "nl": body(
                    "Een derde van de kunstwerkers verliest op 1 januari het recht op een uitkering. De referteperiode \
                     houdt geen rekening met de duur van de repetities en met de onderbrekingen tussen de opdrachten, en \
                     geen enkele instelling heeft onze brief beantwoord.",
                    "1. een referteperiode van zesendertig maanden;\n2. één enkel loket.",
                ),
                "de": body(
                    "Ein Drittel der Kunstschaffenden verliert am 1. Januar den Anspruch auf Arbeitslosengeld. Der \
                     Bezugszeitraum berücksichtigt weder die Dauer der Proben noch die Unterbrechungen zwischen den \
                     Engagements, und keine Behörde hat unser Schreiben beantwortet.",
                    "1. einen Bezugszeitraum von sechsunddreißig Monaten;\n2. eine einzige Anlaufstelle.",
                ),
            },
        }),
    )
}
