//! Work shared out over all cores.

use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};

/// What `work` makes of each item, in the items' order. Whoever is free takes the next one: items may differ in how much there is to do.
/// A panic in `work` goes on here.
pub fn each<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = cores.min(items.len());
    let waiting = Mutex::new(items.into_iter().enumerate());
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let share = || {
        let mut done = Vec::new();
        while let Some((number, item)) = next() {
            done.push((number, work(item)));
        }
        done
    };
    let mut all: Vec<(usize, R)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(share)).collect();
        let parts = threads
            .into_iter()
            .map(|t| t.join().unwrap_or_else(|e| resume_unwind(e)));
        parts.flatten().collect()
    });
    all.sort_by_key(|(number, _)| *number);
    all.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_out_stands_in_the_order_of_what_went_in() {
        let squares: Vec<u64> = (0..1000).map(|n| n * n).collect();
        assert_eq!(each((0..1000).collect(), |n: u64| n * n), squares);
        assert!(each(Vec::<u64>::new(), |n| n).is_empty());
    }
}
