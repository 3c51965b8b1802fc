//! Pages of a preview: on paper of the terminal, or one file a page.

use api::{Context, Refusal};
use serde_json::Value;

use super::{reader::Reader, tell, thing};
use crate::line::Line;

/// Pages one below the other. A template is drawn, and said by the words of its pages.
pub fn put(page: &mut String, reader: Reader, line: &Line, answer: &Value) {
    let key = if line.noun == "template" {
        "words"
    } else {
        "pages"
    };
    for drawn in answer[key].as_array().into_iter().flatten() {
        page.push_str(drawn.as_str().unwrap_or_default().trim_end());
        page.push_str("\n\n");
    }
    if let Some(problems) = answer["problems"].as_array() {
        for problem in thing::rows(reader, line, "problems", problems) {
            page.push_str(&problem);
            page.push('\n');
        }
    }
    tell(reader, answer);
}

/// One file a page, `page-1.svg` or `page-1.txt`, in a folder that is made.
pub fn write(context: &Context, folder: &str, answer: &Value) -> Result<Vec<String>, Refusal> {
    let mut written = Vec::new();
    for (at, page) in answer["pages"].as_array().into_iter().flatten().enumerate() {
        let text = page.as_str().unwrap_or_default();
        let end = if text.starts_with('<') { "svg" } else { "txt" };
        let path = std::path::Path::new(folder).join(format!("page-{}.{end}", at + 1));
        let path = path.to_string_lossy().into_owned();
        api::file::write(&path, text.as_bytes()).map_err(|error| Refusal::tell(context, error))?;
        written.push(path);
    }
    tell(super::reader(context), answer);
    Ok(written)
}
