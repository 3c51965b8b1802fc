//! The colour space the greys of a letter are meant in: sRGB (IEC 61966-2-1) as a small ICC profile, made here from
//! the numbers of the standard (ICC.1:2010, version 4.3), so that nobody's file has to be carried along.

/// Curve and colorants of sRGB, adapted to D50, as 16.16 fixed point.
const RED: [u32; 3] = [0x6FA0, 0x38F2, 0x038F];
const GREEN: [u32; 3] = [0x6296, 0xB789, 0x18DA];
const BLUE: [u32; 3] = [0x24A0, 0x0F85, 0xB6C4];
const D50: [u32; 3] = [0xF6D6, 0x1_0000, 0xD32D];
/// Bradford adaptation from D65 to D50.
const ADAPTATION: [i32; 9] = [
    0x1_0C42, 0x05DE, -0x0CD8, 0x0793, 0xFD8A, -0x045C, -0x025D, 0x03DB, 0xC099,
];
/// g, a, b, c, d of the parametric curve of type 3.
const CURVE: [u32; 5] = [0x2_6666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B];

pub(super) fn srgb() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", text("sRGB")),
        (b"cprt", text("CC0")),
        (b"wtpt", xyz(D50)),
        (b"chad", adaptation()),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    for (name, bytes) in &tags {
        table.extend_from_slice(*name);
        table.extend(((start + data.len()) as u32).to_be_bytes());
        table.extend((bytes.len() as u32).to_be_bytes());
        data.extend(bytes);
        while data.len() % 4 != 0 {
            data.push(0);
        }
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(length: usize) -> Vec<u8> {
    let mut header = vec![0; 128];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &(length as u32).to_be_bytes());
    put(8, &[4, 0x30, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    // A date is required and means nothing here: the day the standard was published.
    put(24, &[0x07, 0xCF, 0, 10, 0, 1]);
    put(36, b"acsp");
    for (index, value) in D50.iter().enumerate() {
        put(68 + index * 4, &value.to_be_bytes());
    }
    header
}

fn text(words: &str) -> Vec<u8> {
    let units: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut tag = b"mluc\0\0\0\0".to_vec();
    for number in [1, 12] {
        tag.extend(u32::to_be_bytes(number));
    }
    tag.extend(b"enUS");
    tag.extend((units.len() as u32).to_be_bytes());
    tag.extend(28_u32.to_be_bytes());
    tag.extend(units);
    tag
}

fn xyz(values: [u32; 3]) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    tag.extend(values.iter().flat_map(|value| value.to_be_bytes()));
    tag
}

fn adaptation() -> Vec<u8> {
    let mut tag = b"sf32\0\0\0\0".to_vec();
    tag.extend(ADAPTATION.iter().flat_map(|value| value.to_be_bytes()));
    tag
}

fn curve() -> Vec<u8> {
    let mut tag = b"para\0\0\0\0\0\x03\0\0".to_vec();
    tag.extend(CURVE.iter().flat_map(|value| value.to_be_bytes()));
    tag
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_profile_is_small_and_says_its_own_length() {
        let profile = super::srgb();
        let length = u32::from_be_bytes(profile[..4].try_into().unwrap());
        assert_eq!(length as usize, profile.len());
        assert!(profile.len() < 1024);
    }
}
