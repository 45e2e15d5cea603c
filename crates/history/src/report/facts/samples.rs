use serde_json::{Value, json};

/// Bounds of bars, in seconds. Each is about twice the one before, so that seconds and hours can be seen in one picture.
pub(super) const WAITING: &[f64] = &[
    1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 900.0, 1800.0, 3600.0, 7200.0,
    14_400.0, 28_800.0, 86_400.0,
];

/// The same for what takes milliseconds.
pub(super) const WORKING: &[f64] = &[
    0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 60.0,
];

/// Many numbers, of which quantiles are wanted. They are kept to seven digits.
#[derive(Debug, Default, Clone)]
pub(super) struct Samples(Vec<f32>);

impl Samples {
    #[expect(clippy::cast_possible_truncation, reason = "seven digits are enough")]
    pub(super) fn add(&mut self, value: f64) {
        self.0.push(value as f32);
    }

    /// How many there are, some quantiles (between two numbers in proportion, as DuckDB's `quantile_cont` has it), and how
    /// many there are below each bound and above the last.
    pub(super) fn to_json(&self, bounds: &[f64]) -> Value {
        let mut sorted = self.0.clone();
        sorted.sort_by(f32::total_cmp);
        let mut bins = vec![0_u64; bounds.len() + 1];
        for value in &sorted {
            let bin = bounds.partition_point(|bound| *bound <= f64::from(*value));
            bins[bin] += 1;
        }
        json!({
            "count": sorted.len(),
            "p10": quantile(&sorted, 0.1),
            "p50": quantile(&sorted, 0.5),
            "p90": quantile(&sorted, 0.9),
            "p95": quantile(&sorted, 0.95),
            "p99": quantile(&sorted, 0.99),
            "max": sorted.last(),
            "bounds": bounds,
            "bins": bins,
        })
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a list that is in memory"
)]
fn quantile(sorted: &[f32], part: f64) -> Option<f64> {
    let place = part * (sorted.len().checked_sub(1)?) as f64;
    let (below, above) = (
        sorted[place.floor() as usize],
        sorted[place.ceil() as usize],
    );
    let between = place.fract();
    Some(f64::from(below) * (1.0 - between) + f64::from(above) * between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_lie_between_numbers_in_proportion() {
        let mut samples = Samples::default();
        assert_eq!(samples.to_json(&[1.0])["p50"], Value::Null);
        for value in [4.0, 1.0, 2.0, 3.0] {
            samples.add(value);
        }
        let facts = samples.to_json(&[2.0, 4.0]);
        assert_eq!(facts["p50"], 2.5);
        assert_eq!(facts["max"], 4.0);
        // A bound belongs to the bar above it.
        assert_eq!(facts["bins"], json!([1, 2, 1]));
    }
}
