//! The control side: what a runner asks for over HTTP.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::json;

use super::{ReplayError, Report, Stage, Started};
use crate::outcome::{Outcomes, Verdict};

#[derive(Deserialize)]
struct Begin {
    case: String,
}

pub(super) fn router(stage: Arc<Stage>) -> Router {
    Router::new()
        .route("/cases", get(cases))
        .route("/runs", post(begin))
        .route("/runs/{run_id}/verdict", post(judge))
        .route("/report", get(report))
        // Outcomes hold whole results, and a page of messages is long.
        .layer(axum::extract::DefaultBodyLimit::max(64 * 1024 * 1024))
        .with_state(stage)
}

async fn cases(State(stage): State<Arc<Stage>>) -> Json<Vec<String>> {
    Json(stage.corpus.names().map(str::to_owned).collect())
}

async fn begin(
    State(stage): State<Arc<Stage>>,
    Json(begin): Json<Begin>,
) -> Result<Json<Started>, ReplayError> {
    stage.begin(&begin.case).await.map(Json)
}

async fn judge(
    State(stage): State<Arc<Stage>>,
    Path(run_id): Path<u64>,
    Json(outcomes): Json<Outcomes>,
) -> Result<Json<Verdict>, ReplayError> {
    stage.judge(run_id, &outcomes).await.map(Json)
}

async fn report(State(stage): State<Arc<Stage>>) -> Json<Report> {
    Json(stage.report())
}

impl IntoResponse for ReplayError {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Unknown(_) => StatusCode::NOT_FOUND,
            Self::NoPort(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        (status, Json(json!({ "error": self.to_string() }))).into_response()
    }
}
