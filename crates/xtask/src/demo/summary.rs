//! What a reader of the demo sees at the end.

use indicatif::{HumanBytes, HumanCount};

use super::walk::{Report, Transcript};

const WIDTH: usize = 100;

pub(crate) fn print(report: &Report) {
    let seconds = report.elapsed.as_secs_f64();
    let rate = u128::from(report.messages) * 1000 / report.elapsed.as_millis().max(1);
    println!();
    println!(
        "  conversations      {:>12}",
        HumanCount(report.conversations).to_string()
    );
    println!(
        "  messages           {:>12}",
        HumanCount(report.messages).to_string()
    );
    println!(
        "  pages              {:>12}",
        HumanCount(report.pages).to_string()
    );
    println!(
        "  requests           {:>12}",
        HumanCount(report.requests).to_string()
    );
    println!("  time               {:>12}", format!("{seconds:.1} s"));
    println!(
        "  messages a second  {:>12}",
        HumanCount(u64::try_from(rate).unwrap_or(u64::MAX)).to_string()
    );
    if let Some(bytes) = report.peak_memory_bytes {
        println!("  peak memory        {:>12}", HumanBytes(bytes).to_string());
    }
    println!("\n  Busiest days");
    for (day, messages) in &report.busiest_days {
        println!(
            "    {day}  {:>8} messages",
            HumanCount(*messages).to_string()
        );
    }
    if let Some(transcript) = &report.transcript {
        print_transcript(transcript);
    }
    println!();
}

fn print_transcript(
    Transcript {
        conversation,
        messages,
    }: &Transcript,
) {
    println!(
        "\n  One of them: {} ({})",
        conversation.id, conversation.created_at
    );
    for message in messages {
        let head = format!("    {:<22}", message.sender);
        let options = textwrap::Options::new(WIDTH)
            .initial_indent(&head)
            .subsequent_indent("                          ");
        println!("{}", textwrap::fill(&message.message, options));
    }
}
