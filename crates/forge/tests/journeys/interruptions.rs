//! Ctrl-C and termination while a server takes its time.

use std::{net::TcpListener, process::Stdio};

use rustix::process::Signal;

use crate::home::{Home, send};

#[test]
fn a_signal_ends_a_command_at_once_and_leaves_nothing_behind() {
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        // It listens, and never answers.
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let home = Home::new()
            .set(
                "AMIGO_BASE_URL",
                &format!("http://{}", server.local_addr().unwrap()),
            )
            .set("AMIGO_ORGANIZATION_ID", "o")
            .set("AMIGO_API_KEY", "k")
            .set("AMIGO_API_KEY_ID", "i")
            .set("AMIGO_USER_ID", "u");
        let process = home
            .command(["conversation", "list", "--all", "--jsonl"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let connection = server.accept().unwrap();
        send(signal, &process);
        let output = process.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(code));
        assert_eq!((output.stdout, output.stderr), (Vec::new(), Vec::new()));
        drop(connection);
    }
}
