//! Measures what a person waits for: pages, files, the preview after a key, search. Prints the least and the median
//! of several runs; what they mean stands in `docs/measured.md`. Nothing here asserts.

mod campaign;
mod fixture;
mod follow_up;
mod many;
mod office;
mod one;
mod register;
mod sealed;
mod search;
mod time;

fn main() {
    let asked: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with("--"))
        .collect();
    let wanted = |name: &str| asked.is_empty() || asked.iter().any(|word| word == name);
    if wanted("one") {
        one::measure();
    }
    if wanted("many") {
        many::measure();
    }
    if wanted("search") {
        search::measure();
    }
    if wanted("register") {
        register::measure();
    }
    if wanted("verify") {
        register::verify();
    }
    if wanted("follow_up") {
        follow_up::measure();
    }
    if wanted("campaign") {
        campaign::measure();
    }
    if asked.iter().any(|word| word == campaign::HERE) {
        campaign::here();
    }
}
