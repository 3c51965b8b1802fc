//! The suite, from the outside.
