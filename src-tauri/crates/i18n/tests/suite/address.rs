//! The lines of the address, with the shorter forms of the title.

use i18n::etiquette::{self, Address, Addressee, Locale};
use model::{
    Code, Country, Language,
    contact_detail::PostalAddress,
    person::Gender::{Female, Male},
    post::{Role, Title, TitleOrigin, Titles},
};

fn at(
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

fn brussels() -> PostalAddress {
    at(
        Language::Fr,
        "Rue Ernest Blerot 1",
        "1070",
        "Bruxelles",
        Country::Be,
    )
}

fn titles(language: Language, text: &str, origin: TitleOrigin) -> Titles {
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

fn fields(slugs: &[&str]) -> Vec<String> {
    slugs.iter().map(|slug| (*slug).to_owned()).collect()
}

fn lines(address: &Address) -> Vec<&str> {
    address
        .text
        .lines
        .iter()
        .map(|line| line.forms[0].as_str())
        .collect()
}

fn function(address: &Address) -> Vec<&str> {
    address.text.lines[1]
        .forms
        .iter()
        .map(String::as_str)
        .collect()
}

/// The deputy prime minister of the picture in the design.
fn clarinval<'a>(titles: &'a Titles, competences: &'a [String]) -> Addressee<'a> {
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

const EMPLOYMENT: &str =
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
fn a_long_title_has_shorter_forms_by_the_competence_of_the_letter() {
    let fields = fields(&["deputy-head-of-government", "employment", "economy"]);
    let french = titles(Language::Fr, EMPLOYMENT, TitleOrigin::Official);
    let address = etiquette::address(
        Locale::FrBe,
        &clarinval(&french, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        function(&address)[1..],
        [
            "Vice-Premier ministre et ministre de l’Emploi",
            "Ministre de l’Emploi"
        ]
    );
    let about_economy = Addressee {
        competence: Some("economy"),
        ..clarinval(&french, &fields)
    };
    let address = etiquette::address(Locale::FrBe, &about_economy, &brussels(), Country::Be);
    assert_eq!(function(&address)[2], "Ministre de l’Économie");

    let dutch = titles(
        Language::Nl,
        "Vice-eersteminister en minister van Werk, Economie en Landbouw",
        TitleOrigin::Official,
    );
    let address = etiquette::address(
        Locale::NlBe,
        &clarinval(&dutch, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        function(&address)[1..],
        [
            "Vice-eersteminister en minister van Werk",
            "Minister van Werk"
        ]
    );

    let german = titles(
        Language::De,
        "Vizepremierminister und Minister der Beschäftigung, der Wirtschaft und der Landwirtschaft",
        TitleOrigin::Editorial,
    );
    let address = etiquette::address(
        Locale::DeBe,
        &clarinval(&german, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        function(&address)[1..],
        [
            "Vizepremierminister und Minister für Beschäftigung",
            "Minister für Beschäftigung"
        ]
    );
    assert_eq!(address.notices[0].code, Code::TitleEditorial);
    let woman = Addressee {
        gender: Female,
        ..clarinval(&german, &fields)
    };
    let address = etiquette::address(Locale::DeBe, &woman, &brussels(), Country::Be);
    assert_eq!(function(&address)[2], "Ministerin für Beschäftigung");
}

#[test]
fn a_competence_the_post_does_not_have_shortens_no_title() {
    let french = titles(Language::Fr, EMPLOYMENT, TitleOrigin::Official);
    let fields = fields(&["deputy-head-of-government", "economy"]);
    let address = etiquette::address(
        Locale::FrBe,
        &clarinval(&french, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(function(&address)[2], "Ministre de l’Économie");
}

#[test]
fn a_title_fixed_by_the_person_is_never_shortened() {
    let titles = titles(Language::Fr, EMPLOYMENT, TitleOrigin::Confirmed);
    let fields = fields(&["employment"]);
    let address = etiquette::address(
        Locale::FrBe,
        &clarinval(&titles, &fields),
        &brussels(),
        Country::Be,
    );
    assert_eq!(
        function(&address),
        ["Vice-Premier ministre et ministre de l’Emploi, de l’Économie et de l’Agriculture"]
    );
    assert_eq!(address.notices, []);
}

#[test]
fn a_title_nobody_wrote_in_this_language_is_made_from_the_office() {
    let dutch = titles(
        Language::Nl,
        "Vlaams minister van Onderwijs, Justitie en Werk",
        TitleOrigin::Official,
    );
    let fields = fields(&["education", "justice", "employment"]);
    let minister = Addressee {
        gender: Female,
        given_name: "Zuhal",
        family_name: "Demir",
        competences: &fields,
        competence: Some("employment"),
        government: Some("flanders"),
        ..Addressee::new(Role::Minister, &dutch)
    };
    let address = etiquette::address(Locale::FrBe, &minister, &brussels(), Country::Be);
    assert_eq!(function(&address), ["Ministre flamande de l’Emploi"]);
    assert_eq!(address.notices[0].code, Code::TitleMissing);
    let address = etiquette::address(Locale::NlBe, &minister, &brussels(), Country::Be);
    assert_eq!(
        function(&address),
        [
            "Vlaams minister van Onderwijs, Justitie en Werk",
            "Vlaams minister van Werk"
        ]
    );
    let address = etiquette::address(Locale::DeBe, &minister, &brussels(), Country::Be);
    assert_eq!(
        function(&address),
        ["Flämische Ministerin für Beschäftigung"]
    );
}

#[test]
fn french_titles_contract_and_elide() {
    let none = Titles::default();
    let title = |role, field: &str| {
        let fields = fields(&[field]);
        let addressee = Addressee {
            gender: Female,
            family_name: "Dupré",
            competences: &fields,
            ..Addressee::new(role, &none)
        };
        function(&etiquette::address(
            Locale::FrBe,
            &addressee,
            &brussels(),
            Country::Be,
        ))[0]
            .to_owned()
    };
    assert_eq!(title(Role::Minister, "employment"), "Ministre de l’Emploi");
    assert_eq!(title(Role::Minister, "budget"), "Ministre du Budget");
    assert_eq!(title(Role::Minister, "culture"), "Ministre de la Culture");
    assert_eq!(title(Role::Minister, "finance"), "Ministre des Finances");
    assert_eq!(
        title(Role::StateSecretary, "housing"),
        "Secrétaire d’État au Logement"
    );
    assert_eq!(
        title(Role::StateSecretary, "environment"),
        "Secrétaire d’État à l’Environnement"
    );
    assert_eq!(title(Role::Alderman, "culture"), "Échevine de la Culture");
}

#[test]
fn a_field_is_named_as_its_government_names_it() {
    let none = Titles::default();
    let title = |locale, role, government, field: &str| {
        let fields = fields(&[field]);
        let addressee = Addressee {
            gender: Male,
            family_name: "Dupré",
            competences: &fields,
            government: Some(government),
            ..Addressee::new(role, &none)
        };
        function(&etiquette::address(
            locale,
            &addressee,
            &brussels(),
            Country::Be,
        ))[0]
            .to_owned()
    };
    assert_eq!(
        title(Locale::NlBe, Role::Minister, "flanders", "environment"),
        "Vlaams minister van Omgeving"
    );
    assert_eq!(
        title(
            Locale::NlBe,
            Role::StateSecretary,
            "brussels",
            "environment"
        ),
        "Staatssecretaris voor Leefmilieu"
    );
    assert_eq!(
        title(Locale::FrBe, Role::Minister, "fwb", "education"),
        "Ministre de l’Éducation"
    );
    assert_eq!(
        title(
            Locale::FrBe,
            Role::StateSecretary,
            "brussels",
            "spatial-planning"
        ),
        "Secrétaire d’État à l’Urbanisme"
    );
    assert_eq!(
        title(Locale::DeBe, Role::Minister, "dg", "health"),
        "Minister für Gesundheitswesen"
    );
}

#[test]
fn an_office_of_a_place_names_it() {
    let none = Titles::default();
    let title = |locale, role, place| {
        let addressee = Addressee {
            gender: Male,
            family_name: "Dupré",
            place: Some(place),
            ..Addressee::new(role, &none)
        };
        function(&etiquette::address(
            locale,
            &addressee,
            &brussels(),
            Country::Be,
        ))[0]
            .to_owned()
    };
    assert_eq!(
        title(Locale::FrBe, Role::Mayor, "Ixelles"),
        "Bourgmestre d’Ixelles"
    );
    assert_eq!(
        title(Locale::NlBe, Role::Mayor, "Elsene"),
        "Burgemeester van Elsene"
    );
    assert_eq!(
        title(Locale::DeBe, Role::Mayor, "der Stadt Eupen"),
        "Bürgermeister der Stadt Eupen"
    );
    assert_eq!(
        title(Locale::FrBe, Role::SpeakerParliament, "le Sénat"),
        "Président du Sénat"
    );
    assert_eq!(
        title(Locale::NlBe, Role::SpeakerParliament, "de Senaat"),
        "Voorzitter van de Senaat"
    );
    assert_eq!(
        title(Locale::FrBe, Role::Governor, "le Brabant wallon"),
        "Gouverneur de la Province du Brabant wallon"
    );
}

#[test]
fn a_minister_president_is_named_with_the_government() {
    let none = Titles::default();
    let title = |locale, government| {
        let addressee = Addressee {
            gender: Female,
            family_name: "Degryse",
            government: Some(government),
            ..Addressee::new(Role::MinisterPresident, &none)
        };
        function(&etiquette::address(
            locale,
            &addressee,
            &brussels(),
            Country::Be,
        ))[0]
            .to_owned()
    };
    assert_eq!(
        title(Locale::FrBe, "fwb"),
        "Ministre-Présidente du Gouvernement de la Communauté française"
    );
    assert_eq!(
        title(Locale::NlBe, "flanders"),
        "Minister-president van de Vlaamse Regering"
    );
    assert_eq!(
        title(Locale::DeBe, "dg"),
        "Ministerpräsidentin der Regierung der Deutschsprachigen Gemeinschaft"
    );
    assert_eq!(
        title(Locale::FrBe, "a-union-of-communes"),
        "Ministre-Présidente"
    );
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
