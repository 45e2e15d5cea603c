//! Reading the insights of the interactions that are new or have changed.

use amigo_core::{ErrorKind, operations::GetInteractionInsights};
use futures::TryStreamExt as _;

use super::{AT_ONCE, Run, meter::Part};
use crate::{
    Result,
    checkpoint::{Checkpoint, ToReadItem},
};

impl Run {
    pub(super) async fn read_insights(&self) -> Result<()> {
        if self.options.insights {
            self.work(&self.items, Checkpoint::take_interactions)
                .try_for_each_concurrent(AT_ONCE, |item| self.read_interaction(item))
                .await?;
        }
        self.meter.finished(Part::Insights);
        Ok(())
    }

    async fn read_interaction(&self, item: ToReadItem) -> Result<()> {
        let call = self
            .client
            .conversations()
            .insights(&item.conversation_id, &item.id)
            .options(self.options.calls.clone())
            .paced_at(self.options.rates.of::<GetInteractionInsights>());
        let answer = async {
            let answer = call.raw().await?;
            answer.read::<GetInteractionInsights>()?;
            Ok::<_, amigo_core::Error>(answer.into_body())
        };
        let body = match answer.await {
            Ok(body) => Some(body),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) if self.meter.patience(Part::Insights).bears(&error) => {
                self.meter.refused(Part::Insights, &error);
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        };
        self.meter.answered(Part::Insights);
        let found = u64::from(body.is_some());
        self.meter.done(Part::Insights, 1, |summary| {
            summary.insights += found;
            summary.without_insights += 1 - found;
        });
        self.keeper
            .post(
                move |checkpoint| checkpoint.keep_insights(&item, body.as_deref()),
                || (),
            )
            .await
    }
}
