//! Both lock files are there, name no private registry, and agree with the versions the project states.

use serde_json::Value;
use toml::Table;

use super::source::{none, read};

#[test]
fn the_page_packages_are_locked_without_naming_a_registry() {
    let lock: Value =
        serde_json::from_str(&read("ui/package-lock.json")).expect("the lock file is JSON");
    let packages = lock["packages"]
        .as_object()
        .expect("the lock file lists packages");
    let named = packages
        .iter()
        .filter(|(_, package)| package.get("resolved").is_some());
    none(&named.map(|(name, _)| name.clone()).collect::<Vec<_>>());
    let unsealed = packages
        .iter()
        .filter(|(name, package)| !name.is_empty() && package.get("integrity").is_none());
    none(&unsealed.map(|(name, _)| name.clone()).collect::<Vec<_>>());
}

#[test]
fn the_crates_come_from_the_one_public_registry() {
    let lock: Table = read("Cargo.lock").parse().expect("the lock file is TOML");
    let packages = lock["package"]
        .as_array()
        .expect("the lock file lists packages");
    let source = |package: &toml::Value| {
        package
            .get("source")
            .and_then(|source| source.as_str().map(str::to_owned))
    };
    let foreign: Vec<String> = packages
        .iter()
        .filter_map(source)
        .filter(|source| source != "registry+https://github.com/rust-lang/crates.io-index")
        .collect();
    none(&foreign);
}

/// The window, the page and the crates are one program with one version.
#[test]
fn every_part_states_the_same_version() {
    let workspace: Table = read("Cargo.toml").parse().expect("the manifest is TOML");
    let version = workspace["workspace"]["package"]["version"]
        .as_str()
        .expect("the workspace has a version");
    for file in ["ui/package.json", "src-tauri/tauri.conf.json"] {
        let stated: Value = serde_json::from_str(&read(file)).expect("the file is JSON");
        assert_eq!(stated["version"].as_str(), Some(version), "{file}");
    }
}

/// Where the output must be the same byte for byte, so must the library that makes it.
#[test]
fn what_draws_the_page_is_pinned() {
    let workspace: Table = read("Cargo.toml").parse().expect("the manifest is TOML");
    for name in ["printpdf", "lopdf"] {
        let stated = &workspace["workspace"]["dependencies"][name];
        let version = stated
            .get("version")
            .unwrap_or(stated)
            .as_str()
            .unwrap_or_default();
        assert!(version.starts_with('='), "{name} {version}");
    }
}

/// The page gets one command and no network.
#[test]
fn the_page_may_call_one_command_and_nothing_else() {
    let page: Value =
        serde_json::from_str(&read("src-tauri/capabilities/page.json")).expect("the file is JSON");
    assert_eq!(page["permissions"], serde_json::json!(["allow-call"]));
    let window: Value =
        serde_json::from_str(&read("src-tauri/tauri.conf.json")).expect("the file is JSON");
    let security = &window["app"]["security"];
    assert_eq!(security["capabilities"], serde_json::json!(["page"]));
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(window["app"]["withGlobalTauri"], false);
    let policy = security["csp"].as_str().expect("there is a content policy");
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    for open in ["unsafe-eval", "https:", "*"] {
        assert!(!policy.contains(open), "{open} in {policy}");
    }
    let hosts: Vec<&str> = policy
        .split(' ')
        .filter(|word| word.contains("//"))
        .collect();
    assert_eq!(hosts.len(), 1, "{hosts:?}");
}
