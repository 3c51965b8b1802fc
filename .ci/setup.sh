# What `start` and `check` share: saying what they do, and putting in place what they need. Read by both, run by neither.

target="${CARGO_TARGET_DIR:-$PWD/target}"

say() { printf '\n==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
stop() { printf '\n!!  %s\n' "$@" >&2; exit 1; }

# at_least 20.20.2 20.19: is the first version the second or newer?
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

need_rust() {
  local wanted found
  wanted="$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)"
  command -v cargo >/dev/null 2>&1 || PATH="$HOME/.cargo/bin:$PATH"
  command -v cargo >/dev/null 2>&1 ||
    stop "Rust is missing: install Rust $wanted or newer (https://rustup.rs), then run this again."
  found="$(rustc --version | awk '{print $2}')"
  at_least "$found" "$wanted" ||
    stop "Rust $found is too old: $wanted or newer is needed. With rustup: rustup update stable"
  note "Rust $found"
}

need_node() {
  local wanted=20.19 found
  command -v node >/dev/null 2>&1 ||
    stop "Node is missing: install Node $wanted or newer with npm (https://nodejs.org), then run this again."
  found="$(node --version | tr -d v)"
  at_least "$found" "$wanted" || stop "Node $found is too old: $wanted or newer is needed."
  command -v npm >/dev/null 2>&1 || stop "npm is missing: it comes with Node, or as the package npm."
  note "Node $found"
}

system_name() {
  case "$(uname -s)" in
    Linux) . /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-linux}" "${ID_LIKE:-}" || printf linux ;;
    Darwin) printf macos ;;
    *) printf other ;;
  esac
}

is_debian() { command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; }

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# need_packages PACKAGE…: Debian's names. Installs those that are missing, through the system.
need_packages() {
  is_debian || { need_elsewhere; return; }
  local package missing=() as_root=()
  for package in "$@"; do is_installed "$package" || missing+=("$package"); done
  if [ ${#missing[@]} -eq 0 ]; then note "System packages: all present"; return; fi
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      stop "These packages are missing, and there is no sudo to install them with: ${missing[*]}" \
        "As root: apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
  fi
  note "Installing from the system: ${missing[*]}"
  # A mirror that fails once is asked a second time.
  install_packages || { note "Once more"; sleep 3; install_packages; } ||
    stop "The system could not install: ${missing[*]}"
}

install_packages() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Other systems: names what is missing, and by which command it usually comes.
need_elsewhere() {
  local missing=()
  command -v cc >/dev/null 2>&1 || missing+=("a C compiler")
  case "$(system_name)" in
    macos) ;;
    other) ;;
    *)
      command -v pkg-config >/dev/null 2>&1 || missing+=("pkg-config")
      if [ -n "${for_window:-}" ]; then
        pkg-config --exists webkit2gtk-4.1 2>/dev/null || missing+=("WebKitGTK 4.1 with its headers")
      fi
      if [ -n "${for_check:-}" ]; then
        command -v Xvfb >/dev/null 2>&1 || missing+=("Xvfb")
        command -v WebKitWebDriver >/dev/null 2>&1 || missing+=("WebKitWebDriver")
        command -v pdftotext >/dev/null 2>&1 || missing+=("pdftotext (poppler)")
        command -v qpdf >/dev/null 2>&1 || missing+=("qpdf")
        command -v sqlite3 >/dev/null 2>&1 || missing+=("sqlite3")
      fi
      ;;
  esac
  if [ ${#missing[@]} -eq 0 ]; then note "System packages: all present"; return; fi
  local item
  for item in "${missing[@]}"; do note "Missing: $item"; done
  stop "Install what is missing with your system's package manager (the README names the packages), then run this again."
}

# The page's packages: exactly those of the lock file, fetched again only when it changed.
need_page_packages() {
  local stamp=ui/node_modules/.package-lock.json
  if [ -f "$stamp" ] && [ ! ui/package-lock.json -nt "$stamp" ]; then
    note "Packages of the page: as locked"
  else
    note "Packages of the page: npm ci"
    (cd ui && npm ci --no-audit --no-fund --loglevel=error)
    touch "$stamp"
  fi
}

build_page() {
  say "Building the page"
  (cd ui && npm run --silent build)
}

# What is selected together has one set of features, so that window, terminal and tests compile every package once.
everything=(--locked --workspace --exclude benches --exclude empty-window --features plaidoyer-window/custom-protocol)

build_window() {
  say "Building the window (the first time takes some minutes)"
  # The desk works beside it, in the program of the terminal.
  cargo build "${everything[@]}" --bin plaidoyer-window --bin plaidoyer
}

has_display() {
  [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# The packages of the program, optimised, below "$target/package/release/bundle". Paths of this computer are kept out of
# what is built, so that it has a folder of its own.
build_package() {
  say "Building the packages (an optimised build takes some ten minutes more)"
  local files cargo="${CARGO_HOME:-$HOME/.cargo}"
  files="$(package_files "$target/package/terminal/plaidoyer")"
  local flags="${RUSTFLAGS:-} --remap-path-prefix=$cargo=cargo --remap-path-prefix=$PWD=plaidoyer" crates
  # The last one that fits is taken.
  for crates in "$cargo"/registry/src/*; do flags+=" --remap-path-prefix=$crates="; done
  (
    export CARGO_TARGET_DIR="$target/package"
    RUSTFLAGS="$flags" cargo build --release --locked -p plaidoyer-window --features custom-protocol
    RUSTFLAGS="$flags $(terminal_flags)" cargo build --profile terminal --locked -p cli
    rm -rf "$CARGO_TARGET_DIR/release/bundle"
    ui/node_modules/.bin/tauri bundle --bundles deb,rpm --no-sign --ci \
      --config "{\"bundle\":{\"linux\":{\"deb\":{\"files\":$files},\"rpm\":{\"files\":$files}}}}"
  )
}

# It ends where it fails (Cargo.toml) and needs no way back; what is the same twice is kept once. Of the linker that comes with
# Rust on this kind of computer.
terminal_flags() {
  [ "$(uname -sm)" = "Linux x86_64" ] || return 0
  printf -- '-C link-arg=-Wl,--icf=all -C link-arg=-Wl,--no-eh-frame-hdr -C link-arg=%s' "$PWD/src-tauri/package/terminal.ld"
}

# What lies in the packages beside the window, as JSON: the terminal of this path, the licences, and what a software
# centre shows.
package_files() {
  printf '{"/usr/bin/plaidoyer":"%s","/usr/share/doc/plaidoyer/copyright":"%s","/usr/share/doc/plaidoyer/copyright-fonts":"%s","/usr/share/metainfo/%s":"%s"}' \
    "$1" "$PWD/LICENSE" "$PWD/src-tauri/crates/typeset/fonts/LICENSE.md" \
    be.plaidoyer.desk.metainfo.xml "$PWD/src-tauri/package/be.plaidoyer.desk.metainfo.xml"
}
