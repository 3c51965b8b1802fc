//! What the suite needs to work from the outside: a host that stands in for the window, and a driver for the real one.

pub mod host;
pub mod http;
pub mod terminal;
pub mod webdriver;
