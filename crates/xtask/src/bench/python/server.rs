//! A server that gives the same few answers, from memory.

use std::{
    collections::HashMap,
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// A long answer comes in pieces of this size, each with its length in front: so does what a server streams, compresses or
/// passes on. It is what one record of TLS holds at most, which no client of the real API gets around.
const PIECE: usize = 16 * 1024;

type Answers = Arc<HashMap<String, Vec<u8>>>;

/// Serves the files of a folder as answers and says where.
pub(crate) fn start(folder: &Path) -> std::io::Result<String> {
    let mut answers = HashMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let body = fs::read(&path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name == "events" {
            answers.insert("events singly".to_owned(), events(&body, 1));
            answers.insert("events".to_owned(), events(&body, usize::MAX));
            continue;
        }
        answers.insert(format!("{name} whole"), whole(&body));
        answers.insert(name.into_owned(), in_pieces(&body));
    }
    let answers = Arc::new(answers);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answers = answers.clone();
            // A client that hangs up ends its thread and nothing else.
            thread::spawn(move || answer(&stream, &answers));
        }
    });
    Ok(url)
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

fn whole(body: &[u8]) -> Vec<u8> {
    let head = format!("{HEAD}content-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

fn in_pieces(body: &[u8]) -> Vec<u8> {
    if body.len() <= PIECE {
        return whole(body);
    }
    let mut answer = format!("{HEAD}transfer-encoding: chunked\r\n\r\n").into_bytes();
    for piece in body.chunks(PIECE) {
        answer.extend(format!("{:x}\r\n", piece.len()).bytes());
        answer.extend(piece);
        answer.extend(b"\r\n");
    }
    answer.extend(b"0\r\n\r\n");
    answer
}

const EVENTS: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n";

/// Events, so many at most in a piece, and no piece longer than others are.
fn events(body: &[u8], together: usize) -> Vec<u8> {
    let mut answer = EVENTS.as_bytes().to_vec();
    let mut lines = body.split_inclusive(|byte| *byte == b'\n').peekable();
    while lines.peek().is_some() {
        let mut piece = Vec::new();
        let mut count = 0;
        while let Some(line) = lines
            .next_if(|line| count < together && (count == 0 || piece.len() + line.len() <= PIECE))
        {
            piece.extend(line);
            count += 1;
        }
        answer.extend(format!("{:x}\r\n", piece.len()).bytes());
        answer.extend(&piece);
        answer.extend(b"\r\n");
    }
    answer.extend(b"0\r\n\r\n");
    answer
}

/// How many events tell when they were written, and the pause before each.
const TIMED: (u32, Duration) = (100, Duration::from_millis(2));

/// Writes events one by one. The number of each is the time at which it was written, in microseconds of the system's clock.
fn timed(mut stream: &TcpStream) -> std::io::Result<()> {
    stream.write_all(EVENTS.as_bytes())?;
    let mut write =
        |line: &str| stream.write_all(format!("{:x}\r\n{line}\r\n", line.len()).as_bytes());
    for _ in 0..TIMED.0 {
        thread::sleep(TIMED.1);
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        write(&format!(
            "{{\"type\":\"new-message\",\"message\":\"Good \",\"transcript_alignment\":null,\"stop\":false,\
             \"sequence_number\":{},\"message_id\":\"65f0c0ffee65f0c0ffee0002\"}}\n",
            now.as_micros()
        ))?;
    }
    write(
        "{\"type\":\"interaction-complete\",\"message_id\":\"65f0c0ffee65f0c0ffee0002\",\"interaction_id\":\
         \"65f0c0ffee65f0c0ffee0003\",\"full_message\":\"Good\",\"conversation_completed\":false}\n",
    )?;
    stream.write_all(b"0\r\n\r\n")
}

fn answer(mut stream: &TcpStream, answers: &Answers) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let (mut first, mut line) = (String::new(), String::new());
    loop {
        first.clear();
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        let mut length = 0;
        loop {
            line.clear();
            reader.read_line(&mut line)?;
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
            if line.trim().is_empty() {
                break;
            }
        }
        std::io::copy(&mut (&mut reader).take(length), &mut std::io::sink())?;
        if first.contains("0004/interact") {
            timed(stream)?;
            continue;
        }
        let name = match &*first {
            // Before what has nearly the same path.
            path if path.contains("/insights") => "insights",
            path if path.contains("0003/interact") => "events singly",
            path if path.contains("/interact") => "events",
            path if path.contains("/signin_with_api_key") => "signin",
            path if path.contains("/source") => "source",
            path if path.contains("/messages/") && path.contains("limit=20") => "messages-20",
            path if path.contains("/messages/") && path.contains("limit=499") => "messages whole",
            path if path.contains("/messages/") => "messages",
            path if path.contains("limit=149") => "conversations whole",
            _ => "conversations",
        };
        stream.write_all(&answers[name])?;
    }
}
