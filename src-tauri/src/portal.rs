//! The exact file to the desktop's own print dialog (the portal `org.freedesktop.portal.Print`, version 1 and later), where
//! the desktop has one.

/// What became of a file that was to be printed.
pub enum Printed {
    /// The dialog was left by its button: the printer has it.
    Sent,
    Cancelled,
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{
        cell::Cell,
        fs::File,
        path::Path,
        rc::Rc,
        sync::atomic::{AtomicU32, Ordering},
    };

    use gtk::{
        gio::{
            self, BusType, DBusConnection, DBusMessage, DBusMessageType, DBusSendMessageFlags,
            DBusSignalFlags, UnixFDList, prelude::UnixFDListExtManual,
        },
        glib::{self, Error, MainContext, ToVariant, Variant, VariantDict, variant::Handle},
    };

    use super::Printed;

    const DESKTOP: &str = "org.freedesktop.portal.Desktop";
    const OBJECT: &str = "/org/freedesktop/portal/desktop";
    const PRINT: &str = "org.freedesktop.portal.Print";
    /// Milliseconds a desktop has to say whether it prints.
    const SOON: i32 = 2_000;
    /// How often it was asked: each answer is its own.
    static ASKED: AtomicU32 = AtomicU32::new(0);

    /// Shows the dialog and waits until it is left. None: there is none here, or it could not show this file.
    pub fn print(path: &Path, title: &str) -> Option<Printed> {
        let context = MainContext::new();
        context
            .with_thread_default(|| ask(&context, path, title).ok())
            .ok()
            .flatten()
    }

    fn ask(context: &MainContext, path: &Path, title: &str) -> Result<Printed, Error> {
        let bus = gio::bus_get_sync(BusType::Session, gio::Cancellable::NONE)?;
        call(
            &bus,
            "org.freedesktop.DBus.Properties",
            "Get",
            &(PRINT, "version").to_variant(),
            None,
        )?;
        let token = format!("plaidoyer{}", ASKED.fetch_add(1, Ordering::Relaxed));
        let response = Rc::new(Cell::new(None));
        let heard = Rc::clone(&response);
        // Heard before it is asked: a dialog may answer at once.
        let subscription = bus.signal_subscribe(
            Some(DESKTOP),
            Some("org.freedesktop.portal.Request"),
            Some("Response"),
            Some(&request(&bus, &token)),
            None,
            DBusSignalFlags::NONE,
            move |_, _, _, _, _, answer| heard.set(answer.child_value(0).get::<u32>()),
        );
        let asked = show(&bus, path, title, &token);
        while asked.is_ok() && response.get().is_none() {
            context.iteration(true);
        }
        bus.signal_unsubscribe(subscription);
        asked?;
        match response.get() {
            Some(0) => Ok(Printed::Sent),
            Some(1) => Ok(Printed::Cancelled),
            _ => Err(failed("not printed")),
        }
    }

    fn show(bus: &DBusConnection, path: &Path, title: &str, token: &str) -> Result<(), Error> {
        let files = UnixFDList::new();
        let file = files.append(File::open(path).map_err(|error| failed(&error.to_string()))?)?;
        let options = VariantDict::new(None);
        options.insert_value("handle_token", &token.to_variant());
        options.insert_value("modal", &true.to_variant());
        let asked = Variant::tuple_from_iter([
            "".to_variant(),
            title.to_variant(),
            Handle(file).to_variant(),
            options.end(),
        ]);
        call(bus, PRINT, "Print", &asked, Some(&files))
    }

    fn call(
        bus: &DBusConnection,
        interface: &str,
        method: &str,
        asked: &Variant,
        files: Option<&UnixFDList>,
    ) -> Result<(), Error> {
        // By hand: the binding's own call takes it that files come back with every answer.
        let message = DBusMessage::new_method_call(Some(DESKTOP), OBJECT, Some(interface), method);
        message.set_body(asked);
        message.set_unix_fd_list(files);
        let (answer, _) = bus.send_message_with_reply_sync(
            &message,
            DBusSendMessageFlags::NONE,
            SOON,
            gio::Cancellable::NONE,
        )?;
        match answer.message_type() {
            DBusMessageType::Error => Err(failed(&answer.error_name().unwrap_or_default())),
            _ => Ok(()),
        }
    }

    fn failed(why: &str) -> Error {
        Error::new(gio::IOErrorEnum::Failed, why)
    }

    /// Where the desktop answers what this program asks under that token.
    fn request(bus: &DBusConnection, token: &str) -> glib::GString {
        let name = bus.unique_name().unwrap_or_default();
        let sender = name.trim_start_matches(':').replace('.', "_");
        format!("{OBJECT}/request/{sender}/{token}").into()
    }
}

#[cfg(target_os = "linux")]
pub use linux::print;

/// There the system's viewer prints.
#[cfg(not(target_os = "linux"))]
pub fn print(_: &std::path::Path, _: &str) -> Option<Printed> {
    None
}
