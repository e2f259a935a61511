//! Pace: the client's patience with somebody who takes long over a reply. Only where somebody asked for it and sits at a keyboard.

use std::time::Instant;

use anyhow::Result;

use super::input::Input;
use super::talk::Talk;

/// The clock beside a talk.
pub struct Clock {
    /// Seconds a reply may take; none where nobody presses.
    pace: Option<u64>,
    asked: Instant,
}

impl Clock {
    /// A clock that measures, and presses where `pace` is given (in seconds).
    pub fn new(pace: Option<u64>) -> Clock {
        Clock {
            pace,
            asked: Instant::now(),
        }
    }

    /// Seconds a reply may take; none where nobody presses.
    pub fn pace(&self) -> Option<u64> {
        self.pace
    }

    /// It is the user's turn from now on.
    pub fn start(&mut self) {
        self.asked = Instant::now();
    }

    /// Milliseconds since it became the user's turn.
    pub fn took(&self) -> u64 {
        self.asked.elapsed().as_millis() as u64
    }

    /// Whether a reply that took so many milliseconds came late.
    pub fn is_late(&self, took: u64) -> bool {
        self.pace.is_some_and(|pace| took > pace * 1000)
    }
}

/// Messages with what a client says to a late reply: `client-impatient-1` and on.
const IMPATIENT: usize = 3;

/// What the client says first after so many late replies: each in turn.
pub fn impatient(late: usize) -> String {
    format!("client-impatient-{}", late.saturating_sub(1) % IMPATIENT + 1)
}

impl Talk {
    /// From now on the client waits no longer than `pace` seconds for a reply; a pipe has no clock.
    pub fn press(&mut self, pace: Option<u64>, input: &dyn Input) -> Result<()> {
        if pace.is_some() && !input.is_interactive() {
            let text = self.messages().get("pace-nobody");
            return self.say(&text);
        }
        self.clock = Clock::new(pace);
        Ok(())
    }
}

/// Before the talk: how long a reply may take.
pub fn announce(talk: &mut Talk) -> Result<()> {
    let Some(pace) = talk.clock.pace() else {
        return Ok(());
    };
    let text = talk
        .messages()
        .with("opening-pace", &[("seconds", (pace as usize).into())]);
    talk.say(&text)
}

/// What stands before the user's words.
pub fn prompt(talk: &Talk) -> String {
    match talk.clock.pace() {
        Some(pace) => talk
            .messages()
            .with("prompt-pace", &[("seconds", (pace as usize).into())]),
        None => talk.messages().get("prompt"),
    }
}

/// After a late reply: how long it took.
pub fn tell(talk: &mut Talk, took: u64) -> Result<()> {
    let seconds = |n: u64| (n as usize).into();
    let allowed = talk.clock.pace().unwrap_or_default();
    let values = [("took", seconds(took.div_ceil(1000))), ("allowed", seconds(allowed))];
    let text = talk.messages().with("pace-late", &values);
    talk.say(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_late_without_a_pace_and_nobody_on_the_stroke() {
        assert!(!Clock::new(None).is_late(u64::MAX));
        let clock = Clock::new(Some(60));
        assert!(!clock.is_late(60_000));
        assert!(clock.is_late(60_001));
        assert!(!clock.is_late(clock.took()));
    }

    #[test]
    fn the_client_says_another_thing_each_time() {
        let said = [1, 2, 3, 4].map(impatient);
        assert_eq!(
            said,
            [
                "client-impatient-1",
                "client-impatient-2",
                "client-impatient-3",
                "client-impatient-1"
            ]
        );
    }
}
