//! The table of calls in the language of the page: one file, generated, kept fresh by a test.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::{refusal::Refusal, table::TABLE};

/// Type declarations by name.
pub struct Declarations {
    config: Config,
    by_name: BTreeMap<String, String>,
}

impl Declarations {
    /// Declares both types with all they rest on, and gives their names.
    pub(crate) fn pair<Question: TS + 'static + ?Sized, Answer: TS + 'static + ?Sized>(
        &mut self,
    ) -> (String, String) {
        self.visit::<Question>();
        self.visit::<Answer>();
        (Question::name(&self.config), Answer::name(&self.config))
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let (name, declaration) = (T::ident(&self.config), T::decl(&self.config));
            if let Some(other) = self.by_name.get(&name) {
                assert_eq!(*other, declaration, "two types are called {name}");
                return;
            }
            self.by_name.insert(name, declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The whole file.
pub fn typescript() -> String {
    let mut declarations = Declarations {
        config: Config::new().with_large_int("number"),
        by_name: BTreeMap::new(),
    };
    declarations.visit::<Refusal>();
    let calls: Vec<String> = TABLE
        .iter()
        .map(|row| {
            let (question, answer) = (row.declare)(&mut declarations);
            format!(
                "  \"{}\": {{ question: {question}; answer: {answer} }};",
                row.name
            )
        })
        .collect();
    let types: Vec<String> = declarations
        .by_name
        .values()
        .map(|declaration| format!("export {declaration}"))
        .collect();
    format!(
        "// Generated from the table of calls; a test keeps it fresh.\n\n{}\n\nexport interface Calls {{\n{}\n}}\n",
        types.join("\n"),
        calls.join("\n"),
    )
}
