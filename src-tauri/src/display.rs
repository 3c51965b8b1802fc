//! Whether there is a screen to open a window on, and what WebKit wants to know before it does.

/// On Linux a window needs a display server; elsewhere there always is one.
pub fn is_present() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// Starts this program again in its own place with WebKit's shared-buffer renderer off: with some graphics
/// drivers it leaves the window empty. Whoever sets the variable decides for themselves.
#[cfg(target_os = "linux")]
pub fn prepare() {
    use std::os::unix::process::CommandExt;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(VARIABLE).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Comes back only when it could not be done; then the window opens as it is.
        let _ = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(VARIABLE, "1")
            .exec();
    }
}

#[cfg(not(target_os = "linux"))]
pub fn prepare() {}
