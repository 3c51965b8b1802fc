//! The lines of the address.

use i18n::etiquette::{self, Address, Addressee, Locale};
use model::{
    Country, Language,
    contact_detail::PostalAddress,
    person::Gender::{Female, Male},
    post::{Role, Title, TitleOrigin, Titles},
};

pub fn at(
    language: Language,
    street: &str,
    postcode: &str,
    city: &str,
    country: Country,
) -> PostalAddress {
    PostalAddress {
        language,
        building: None,
        floor: None,
        street: street.to_owned(),
        box_number: None,
        postcode: postcode.to_owned(),
        city: city.to_owned(),
        country,
    }
}

pub fn brussels() -> PostalAddress {
    at(
        Language::Fr,
        "Rue Ernest Blerot 1",
        "1070",
        "Bruxelles",
        Country::Be,
    )
}

pub fn titles(language: Language, text: &str, origin: TitleOrigin) -> Titles {
    Titles(
        [(
            language,
            Title {
                text: text.to_owned(),
                origin,
            },
        )]
        .into(),
    )
}

pub fn fields(slugs: &[&str]) -> Vec<String> {
    slugs.iter().map(|slug| (*slug).to_owned()).collect()
}

pub fn lines(address: &Address) -> Vec<&str> {
    address
        .text
        .lines
        .iter()
        .map(|line| line.forms[0].as_str())
        .collect()
}

pub fn function(address: &Address) -> Vec<&str> {
    address.text.lines[1]
        .forms
        .iter()
        .map(String::as_str)
        .collect()
}

/// The deputy prime minister of the picture in the design.
pub fn clarinval<'a>(titles: &'a Titles, competences: &'a [String]) -> Addressee<'a> {
    Addressee {
        gender: Male,
        given_name: "David",
        family_name: "Clarinval",
        competences,
        competence: Some("employment"),
        government: Some("federal"),
        ..Addressee::new(Role::DeputyPrimeMinister, titles)
    }
}

pub const EMPLOYMENT: &str =
    "Vice-Premier ministre et ministre de l'Emploi, de l'Économie et de l'Agriculture";

#[test]
fn an_address_has_name_function_street_and_town_in_capitals() {
    let titles = titles(Language::Fr, EMPLOYMENT, TitleOrigin::Official);
    let fields = fields(&[
        "deputy-head-of-government",
        "employment",
        "economy",
        "agriculture",
    ]);
    let address = etiquette::address(
        Locale::FrBe,
        &clarinval(&titles, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        lines(&address),
        [
            "Monsieur David Clarinval",
            "Vice-Premier ministre et ministre de l’Emploi, de l’Économie et de l’Agriculture",
            "Rue Ernest Blerot 1",
            "1070 BRUXELLES",
        ]
    );
    assert_eq!(address.text.language, Language::Fr);
    assert!(
        address
            .text
            .lines
            .iter()
            .all(|line| line.language.is_none())
    );
    assert!(address.text.lines[1].may_wrap && !address.text.lines[0].may_wrap);
    assert_eq!(address.notices, []);
}

#[test]
fn a_box_has_the_word_the_law_allows() {
    let none = Titles::default();
    let person = Addressee {
        gender: Male,
        family_name: "Dupré",
        ..Addressee::new(Role::Person, &none)
    };
    let street = |language, street: &str| {
        let postal = PostalAddress {
            box_number: Some("12".to_owned()),
            ..at(language, street, "1000", "Bruxelles", Country::Be)
        };
        etiquette::address(
            Locale::of(language, Country::Be),
            &person,
            &postal,
            Country::Be,
        )
        .text
        .lines[1]
            .forms[0]
            .clone()
    };
    assert_eq!(
        street(Language::Fr, "Rue de la Loi 16"),
        "Rue de la Loi 16 bte 12"
    );
    assert_eq!(street(Language::Nl, "Wetstraat 16"), "Wetstraat 16 bus 12");
    assert_eq!(
        street(Language::De, "Gospertstraße 42"),
        "Gospertstraße 42 bte 12"
    );
}

#[test]
fn a_line_in_another_language_than_the_address_says_so() {
    let titles = titles(Language::De, "Minister der Energie", TitleOrigin::Official);
    let minister = Addressee {
        gender: Male,
        given_name: "Mathieu",
        family_name: "Bihet",
        ..Addressee::new(Role::Minister, &titles)
    };
    let address = etiquette::address(Locale::DeBe, &minister, &brussels(), Country::Be);
    assert_eq!(
        lines(&address),
        [
            "Herrn Mathieu Bihet",
            "Minister der Energie",
            "Rue Ernest Blerot 1",
            "1070 BRUXELLES"
        ]
    );
    let languages: Vec<Option<Language>> = address
        .text
        .lines
        .iter()
        .map(|line| line.language)
        .collect();
    assert_eq!(
        languages,
        [Some(Language::De), Some(Language::De), None, None]
    );
}

#[test]
fn the_country_stands_only_on_letters_that_cross_a_border() {
    let none = Titles::default();
    let person = Addressee {
        gender: Female,
        family_name: "Dupré",
        ..Addressee::new(Role::Minister, &none)
    };
    let last = |locale, postal: &PostalAddress| {
        let address = etiquette::address(locale, &person, postal, Country::Be);
        let lines = lines(&address);
        lines[lines.len() - 2..]
            .iter()
            .map(|line| (*line).to_owned())
            .collect::<Vec<_>>()
    };
    let paris = at(
        Language::Fr,
        "127 rue de Grenelle",
        "75007",
        "Paris",
        Country::Fr,
    );
    assert_eq!(last(Locale::FrFr, &paris), ["75007 PARIS", "FRANCE"]);
    let aachen = at(Language::De, "Weststraße 3", "52074", "Aachen", Country::De);
    assert_eq!(last(Locale::DeBe, &aachen), ["52074 AACHEN", "DEUTSCHLAND"]);
    assert_eq!(
        last(
            Locale::NlBe,
            &at(Language::Nl, "Plein 2", "2511 CR", "Den Haag", Country::Nl)
        ),
        ["2511 CR  DEN HAAG", "NEDERLAND"]
    );
    assert_eq!(
        last(
            Locale::FrBe,
            &at(
                Language::Fr,
                "2, place de Clairefontaine",
                "1341",
                "Luxembourg",
                Country::Lu
            )
        ),
        ["L-1341 LUXEMBOURG", "LUXEMBOURG"]
    );

    let within = etiquette::address(Locale::DeBe, &person, &aachen, Country::De);
    assert_eq!(*lines(&within).last().unwrap(), "52074 Aachen");
}

#[test]
fn building_and_floor_share_a_line() {
    let none = Titles::default();
    let person = Addressee {
        gender: Female,
        family_name: "Demir",
        ..Addressee::new(Role::Person, &none)
    };
    let postal = PostalAddress {
        building: Some("Seven".to_owned()),
        floor: Some("6de verdieping".to_owned()),
        ..at(
            Language::Nl,
            "Koning Albert II-laan 7",
            "1210",
            "Brussel",
            Country::Be,
        )
    };
    let address = etiquette::address(Locale::NlBe, &person, &postal, Country::Be);
    assert_eq!(
        lines(&address)[1..],
        [
            "Seven, 6de verdieping",
            "Koning Albert II-laan 7",
            "1210 BRUSSEL"
        ]
    );
}

#[test]
fn an_office_nobody_holds_is_addressed_by_its_title() {
    let titles = titles(Language::Nl, "Minister van Energie", TitleOrigin::Official);
    let vacant = Addressee::new(Role::Minister, &titles);
    let address = etiquette::address(Locale::NlBe, &vacant, &brussels(), Country::Be);
    assert_eq!(
        lines(&address),
        [
            "Minister van Energie",
            "Rue Ernest Blerot 1",
            "1070 BRUXELLES"
        ]
    );
}

#[test]
fn the_king_is_addressed_at_the_palace_and_an_organisation_by_its_name() {
    let king = titles(Language::Fr, "Roi des Belges", TitleOrigin::Official);
    let king = Addressee {
        gender: Male,
        family_name: "Philippe",
        ..Addressee::new(Role::King, &king)
    };
    let palace = PostalAddress {
        building: Some("Palais royal".to_owned()),
        ..at(
            Language::Fr,
            "Place des Palais",
            "1000",
            "Bruxelles",
            Country::Be,
        )
    };
    let address = etiquette::address(Locale::FrBe, &king, &palace, Country::Be);
    assert_eq!(
        lines(&address),
        [
            "À Sa Majesté le Roi des Belges",
            "Palais royal",
            "Place des Palais",
            "1000 BRUXELLES"
        ]
    );

    let none = Titles::default();
    let union = Addressee {
        organization_name: Some("Sabam"),
        ..Addressee::new(Role::Organisation, &none)
    };
    let address = etiquette::address(Locale::FrBe, &union, &brussels(), Country::Be);
    assert_eq!(lines(&address)[0], "Sabam");
    assert_eq!(address.notices, []);
}
