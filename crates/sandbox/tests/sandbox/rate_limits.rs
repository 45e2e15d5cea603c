use amigo_sandbox::{Credentials, RateLimits, Sandbox};

use crate::client::{Session, conversation, refusal};

async fn limited() -> Session {
    Session::start(
        Sandbox::builder()
            .demo_data(true)
            .rate_limits(RateLimits::Documented),
    )
    .await
}

#[tokio::test]
async fn the_sixteenth_listing_in_a_minute_is_refused() {
    let mut session = limited().await;
    for used in 1..=15 {
        let answer = session.get("?limit=1").await;
        assert_eq!(answer.status(), 200);
        assert_eq!(answer.headers()["x-ratelimit-limit"], "15");
        assert_eq!(
            answer.headers()["x-ratelimit-remaining"],
            (15 - used).to_string()
        );
        let reset: u64 = answer.headers()["x-ratelimit-reset"]
            .to_str()
            .unwrap()
            .parse()
            .unwrap();
        assert!((1..=60).contains(&reset));
    }
    let answer = session.get("").await;
    assert_eq!(answer.headers()["x-ratelimit-remaining"], "0");
    let retry_after: u64 = answer.headers()["retry-after"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!((1..=60).contains(&retry_after));
    refusal(answer, 429).await;
    // Other operations and other users have budgets of their own.
    assert_eq!(
        session
            .get(&format!("{}/messages/", conversation(1)))
            .await
            .status(),
        200
    );
    session.become_user("mira").await;
    assert_eq!(session.get("").await.status(), 200);
}

#[tokio::test]
async fn refused_requests_count_too() {
    let session = limited().await;
    for _ in 0..15 {
        let answer = session.get("?limit=0").await;
        assert_eq!(answer.status(), 422);
        assert!(answer.headers().contains_key("x-ratelimit-remaining"));
    }
    refusal(session.get("").await, 429).await;
}

#[tokio::test]
async fn keys_cannot_be_guessed_quickly() {
    let session = limited().await;
    let wrong = Credentials {
        api_key: "guess".into(),
        user_id: "mira".into(),
        ..Credentials::development()
    };
    for _ in 0..5 {
        refusal(session.sign_in(&wrong).await, 401).await;
    }
    let right = Credentials {
        user_id: "mira".into(),
        ..Credentials::development()
    };
    refusal(session.sign_in(&right).await, 429).await;
}

#[tokio::test]
async fn without_limits_there_are_no_headers() {
    let session = Session::demo().await;
    assert!(
        !session
            .get("")
            .await
            .headers()
            .contains_key("x-ratelimit-limit")
    );
}
