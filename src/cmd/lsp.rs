//! `sparring lsp`: the language server, over standard input and output.

use std::process::ExitCode;

use clap::Args;
use lsp_server::{Connection, Message};

use crate::cli::Context;
use crate::lsp::server::Server;

/// Nothing to choose: there is one way to speak with an editor.
#[derive(Debug, Args)]
pub struct Arguments {
    /// What many editors add by themselves.
    #[arg(long)]
    stdio: bool,
}

/// Serves one editor until it leaves. Exit codes are the protocol's: 0 after a shutdown, 1 where the editor left without one.
///
/// # Errors
/// Input that is no message, or output that can't be written.
pub fn run(context: Context, _arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let asked = context.asked.is_some();
    let server = Server::new(context.messages, asked);
    let (connection, threads) = Connection::stdio();
    let code = serve(connection, server);
    threads.join()?;
    Ok(ExitCode::from(code))
}

/// Answers until the client has left; what it typed is checked when nothing else is waiting.
fn serve(connection: Connection, mut server: Server) -> u8 {
    loop {
        let waiting = if server.is_behind() {
            connection.receiver.try_recv().ok()
        } else {
            match connection.receiver.recv() {
                Ok(message) => Some(message),
                // The input has ended, and nobody has said why.
                Err(_) => return 1,
            }
        };
        let told: Vec<Message> = match waiting {
            Some(message) => server.receive(message).into_iter().collect(),
            None => server.publish(),
        };
        for message in told {
            if connection.sender.send(message).is_err() {
                return 1;
            }
        }
        if let Some(code) = server.ended() {
            return code;
        }
    }
}
