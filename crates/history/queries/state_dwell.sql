-- How long conversations stay in a state: from the first message of the first interaction in it to the first message in
-- another, or to the end of the conversation.
WITH began AS (
    SELECT conversation_id, interaction_id, min(created_at) AS began_at, min(position) AS place
    FROM read_parquet('messages/*/*.parquet')
    GROUP BY conversation_id, interaction_id
), ended AS (
    SELECT conversation_id, max(created_at) AS ended_at
    FROM read_parquet('messages/*/*.parquet')
    GROUP BY conversation_id
), visits AS (
    SELECT conversation_id, current_state_name AS state, began_at, place,
           lag(current_state_name) OVER in_order AS state_before
    FROM read_parquet('insights/*/*.parquet') JOIN began USING (conversation_id, interaction_id)
    WINDOW in_order AS (PARTITION BY conversation_id ORDER BY place)
), stays AS (
    SELECT conversation_id, state, began_at,
           lead(began_at) OVER (PARTITION BY conversation_id ORDER BY place) AS left_at
    FROM visits
    WHERE state_before IS DISTINCT FROM state
), dwelt AS (
    SELECT state, left_at,
           greatest(epoch_us(coalesce(left_at, ended_at)) - epoch_us(began_at), 0) / 1e6 AS seconds
    FROM stays JOIN ended USING (conversation_id)
)
SELECT state,
       count(*) AS stays,
       quantile_cont(seconds, 0.5) AS median_seconds,
       quantile_cont(seconds, 0.9) AS p90_seconds,
       count(*) FILTER (WHERE left_at IS NULL) AS conversations_that_end_there
FROM dwelt
GROUP BY state
ORDER BY stays DESC, state;
