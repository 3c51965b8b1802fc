//! Serves the built page and one desk to a browser on this computer. For tests and for work on the page.

use std::{net::TcpListener, path::PathBuf, process::ExitCode};

use api::face::Date;
use clap::Parser;
use tests::{host::Host, http};

#[derive(Parser)]
struct Arguments {
    /// Folder of the desk.
    #[arg(long)]
    desk: PathBuf,
    /// 0 takes a free one; the first line printed says which.
    #[arg(long, default_value_t = 4170)]
    port: u16,
    #[arg(long)]
    today: Option<Date>,
    /// Folder of the built page.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist"))]
    page: PathBuf,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let listener = match TcpListener::bind(("127.0.0.1", arguments.port)) {
        Ok(listener) => listener,
        Err(error) => {
            eprintln!("port {}: {error}", arguments.port);
            return ExitCode::FAILURE;
        }
    };
    let port = listener
        .local_addr()
        .map_or(arguments.port, |address| address.port());
    println!("http://127.0.0.1:{port}");
    let host = Host::new(arguments.desk, arguments.page, arguments.today);
    http::serve(&listener, move |request| host.answer(request));
    ExitCode::SUCCESS
}
