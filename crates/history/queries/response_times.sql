-- How long users wait for an answer, by service: from the latest message of the user to the agent's first after it.
WITH said AS (
    SELECT conversation_id, message_type, created_at,
           lag(message_type) OVER in_order AS type_before,
           lag(created_at) OVER in_order AS asked_at
    FROM read_parquet('messages/*/*.parquet')
    WHERE message_type IN ('user-message', 'agent-message')
    WINDOW in_order AS (PARTITION BY conversation_id ORDER BY position)
), answers AS (
    SELECT conversation_id, greatest(epoch_us(created_at) - epoch_us(asked_at), 0) / 1e6 AS seconds
    FROM said
    WHERE message_type = 'agent-message' AND type_before = 'user-message'
)
SELECT service_id,
       count(*) AS answers,
       quantile_cont(seconds, 0.5) AS median_seconds,
       quantile_cont(seconds, 0.9) AS p90_seconds
FROM answers JOIN read_parquet('conversations/*/*.parquet') USING (conversation_id)
GROUP BY service_id
ORDER BY answers DESC, service_id;
