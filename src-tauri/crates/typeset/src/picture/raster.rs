//! PNG of any depth and colour becomes eight bits of red, green and blue, with its transparency apart, no finer than print
//! needs: deflated once, so that a thousand letters only copy it.

use std::io::Cursor;

use flate2::Compression;
use model::manuscript::Raster;
use png::{BitDepth, ColorType, Decoder, Encoder, Limits, Transformations};

use super::{MOST_PIXELS, PictureFault};
use crate::deflate::deflate_for_file;

/// What the decoder may take for its own work.
const MOST_MEMORY: usize = 256 * 1024 * 1024;
/// Longer side on paper: 80 mm at 600 dpi.
pub(super) const PRINTED: u32 = 1_900;
/// Longer side on a screen.
const SHOWN: u32 = 640;
/// A picture is read once and kept: its size counts, not the time.
const LEVEL: Compression = Compression::best();

pub(super) fn read(bytes: &[u8]) -> Result<Raster, PictureFault> {
    let limits = Limits { bytes: MOST_MEMORY };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|_| PictureFault::Damaged)?;
    let (width, height) = reader.info().size();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureFault::TooManyPixels);
    }
    let size = reader.output_buffer_size().ok_or(PictureFault::Damaged)?;
    let mut samples = vec![0; size];
    let frame = reader
        .next_frame(&mut samples)
        .map_err(|_| PictureFault::Damaged)?;
    samples.truncate(frame.buffer_size());
    let pixels = pixels(frame.color_type, &samples).ok_or(PictureFault::Damaged)?;
    raster(&Pixels {
        width,
        height,
        pixels,
    })
}

/// Red, green, blue and opacity of each pixel.
fn pixels(kind: ColorType, samples: &[u8]) -> Option<Vec<[u8; 4]>> {
    Some(match kind {
        ColorType::Grayscale => samples
            .iter()
            .map(|grey| [*grey, *grey, *grey, 255])
            .collect(),
        ColorType::GrayscaleAlpha => {
            let (pairs, _) = samples.as_chunks();
            pairs
                .iter()
                .map(|[grey, alpha]| [*grey, *grey, *grey, *alpha])
                .collect()
        }
        ColorType::Rgb => {
            let (threes, _) = samples.as_chunks();
            threes
                .iter()
                .map(|[red, green, blue]| [*red, *green, *blue, 255])
                .collect()
        }
        ColorType::Rgba => samples.as_chunks().0.to_vec(),
        // The decoder was told to expand palettes.
        ColorType::Indexed => return None,
    })
}

pub(super) struct Pixels {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<[u8; 4]>,
}

pub(super) fn raster(read: &Pixels) -> Result<Raster, PictureFault> {
    if read.pixels.is_empty() || read.pixels.iter().all(|[.., alpha]| *alpha == 0) {
        return Err(PictureFault::Empty);
    }
    let printed = read.within(PRINTED);
    let preview = printed.within(SHOWN).png();
    let opaque = printed.pixels.iter().all(|[.., alpha]| *alpha == 255);
    let alpha: Vec<u8> = printed.pixels.iter().map(|[.., alpha]| *alpha).collect();
    let rgb: Vec<u8> = printed
        .pixels
        .iter()
        .flat_map(|[red, green, blue, _]| [*red, *green, *blue])
        .collect();
    // A byte behind the last pixel is drawn by nobody.
    let deflated = |bytes: &[u8]| match deflate_for_file(bytes, LEVEL, 1) {
        Ok((deflated, _)) => Ok(deflated),
        Err(_) => Err(PictureFault::Damaged),
    };
    Ok(Raster {
        width: printed.width,
        height: printed.height,
        rgb: deflated(&rgb)?,
        alpha: if opaque {
            None
        } else {
            Some(deflated(&alpha)?)
        },
        preview: preview.map_err(|_| PictureFault::Damaged)?,
    })
}

impl Pixels {
    /// No longer than so many pixels: each is the mean of those it stands for.
    fn within(&self, longest: u32) -> Self {
        let whole = self.width.max(self.height);
        let scaled = |side: u32| {
            let side = u64::from(side) * u64::from(longest) / u64::from(whole);
            (side as u32).max(1)
        };
        let (width, height) = if whole <= longest {
            (self.width, self.height)
        } else {
            (scaled(self.width), scaled(self.height))
        };
        let mut pixels = Vec::with_capacity((width * height) as usize);
        for y in 0..height {
            for x in 0..width {
                pixels.push(self.mean(share(x, width, self.width), share(y, height, self.height)));
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Of the pixels of these columns and rows; what is transparent gives no colour.
    fn mean(&self, columns: std::ops::Range<u32>, rows: std::ops::Range<u32>) -> [u8; 4] {
        let mut sums = [0_u64; 4];
        let mut count = 0_u64;
        for row in rows {
            for column in columns.clone() {
                let [red, green, blue, alpha] = self.pixels
                    [row as usize * self.width as usize + column as usize]
                    .map(u64::from);
                for (sum, part) in
                    sums.iter_mut()
                        .zip([red * alpha, green * alpha, blue * alpha, alpha])
                {
                    *sum += part;
                }
                count += 1;
            }
        }
        let [red, green, blue, alpha] = sums;
        let colour = |sum: u64| (sum + alpha / 2).checked_div(alpha).unwrap_or(255) as u8;
        [
            colour(red),
            colour(green),
            colour(blue),
            ((alpha + count / 2) / count) as u8,
        ]
    }

    fn png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_color(ColorType::Rgba);
        encoder
            .write_header()?
            .write_image_data(self.pixels.as_flattened())?;
        Ok(bytes)
    }
}

/// The pixels of a side of `from` that the pixel `at` of a side of `to` stands for.
fn share(at: u32, to: u32, from: u32) -> std::ops::Range<u32> {
    let edge = |at: u32| (u64::from(at) * u64::from(from) / u64::from(to)) as u32;
    edge(at)..edge(at + 1).max(edge(at) + 1)
}
