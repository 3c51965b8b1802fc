//! What the file says of itself, as XMP. Nothing of the computer or the person's account: only what the letter states.

use model::{Language, manuscript::Metadata};

/// Name of the program in the file.
pub(crate) const PRODUCER: &str = "Plaidoyer";

/// Which norms a file says it follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    /// PDF/A-2a and PDF/UA-1.
    Archival,
    /// PDF/A-3a, which may carry other files, and PDF/UA-1.
    WithFiles,
    /// None: something in it was made by others.
    Nothing,
}

pub(super) fn packet(metadata: &Metadata, language: Language, claim: Claim) -> String {
    let mut out = String::with_capacity(3000);
    out.push_str("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.push_str("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    out.push_str("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    out.push_str("<rdf:Description rdf:about=\"\"");
    for (prefix, name) in NAMESPACES {
        out.push_str(&format!(" xmlns:{prefix}=\"{name}\""));
    }
    out.push_str(">\n");
    let part = match claim {
        Claim::Archival => Some(2),
        Claim::WithFiles => Some(3),
        Claim::Nothing => None,
    };
    if let Some(part) = part {
        out.push_str(&format!(
            "<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n"
        ));
        out.push_str("<pdfuaid:part>1</pdfuaid:part>\n");
    }
    out.push_str("<dc:format>application/pdf</dc:format>\n");
    push_words(&mut out, metadata, language);
    out.push_str(&format!("<pdf:Producer>{PRODUCER}</pdf:Producer>\n"));
    if let Some(instant) = instant(&metadata.date) {
        out.push_str(&format!("<xmp:CreateDate>{instant}</xmp:CreateDate>\n"));
        out.push_str(&format!("<xmp:ModifyDate>{instant}</xmp:ModifyDate>\n"));
    }
    if part.is_some() {
        out.push_str(EXTENSION);
    }
    out.push_str("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    out
}

const NAMESPACES: [(&str, &str); 9] = [
    ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
    ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
    ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
    ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
    ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
    ("pdfaType", "http://www.aiim.org/pdfa/ns/type#"),
];

/// PDF/A asks that the property of PDF/UA be declared (ISO 19005-2, 6.6.2.3).
const EXTENSION: &str = "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property>\
</rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

fn push_words(out: &mut String, metadata: &Metadata, language: Language) {
    let alternatives = |name: &str, text: &str| {
        format!(
            "<dc:{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:{name}>\n",
            escape(text)
        )
    };
    out.push_str(&alternatives("title", title(metadata)));
    if !metadata.subject.is_empty() {
        out.push_str(&alternatives("description", &metadata.subject));
    }
    if !metadata.author.is_empty() {
        let author = escape(&metadata.author);
        out.push_str(&format!(
            "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"
        ));
    }
    out.push_str(&format!(
        "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n"
    ));
    if !metadata.keywords.is_empty() {
        let joined = escape(&metadata.keywords.join(", "));
        out.push_str(&format!("<pdf:Keywords>{joined}</pdf:Keywords>\n"));
    }
}

/// A file must have a title that is not empty; a letter without one is called by its subject, its author or its date.
pub(super) fn title(metadata: &Metadata) -> &str {
    [
        &metadata.title,
        &metadata.subject,
        &metadata.author,
        &metadata.date,
    ]
    .into_iter()
    .map(|text| text.trim())
    .find(|text| !text.is_empty())
    .unwrap_or(PRODUCER)
}

/// `2026-11-24` as the instant XMP wants; none where the date is not written so.
pub(super) fn instant(date: &str) -> Option<String> {
    is_date(date).then(|| format!("{date}T00:00:00Z"))
}

/// The same instant as the information dictionary writes it.
pub(crate) fn info_instant(date: &str) -> Option<String> {
    is_date(date).then(|| format!("D:{}000000Z", date.replace('-', "")))
}

fn is_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let digits = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let within = |text: &str, last: u8| text.parse::<u8>().is_ok_and(|n| (1..=last).contains(&n));
    digits(year, 4) && digits(month, 2) && digits(day, 2) && within(month, 12) && within(day, 31)
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for ch in text.chars() {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML 1.0 has no place for control characters.
            control if control.is_control() => out.push(' '),
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            other => out.push(other),
        }
    }
    out
}
