-- How far conversations get: how many reach so many messages of the user, how many stop there, and how many of those are open.
WITH lengths AS (
    SELECT conversation_id, any_value(is_finished) AS is_finished,
           count(message_id) FILTER (WHERE message_type = 'user-message') AS turns
    FROM read_parquet('conversations/*/*.parquet') AS conversations
    LEFT JOIN read_parquet('messages/*/*.parquet') AS messages USING (conversation_id)
    GROUP BY conversation_id
), steps AS (
    SELECT unnest(range(0, (SELECT max(turns) + 1 FROM lengths))) AS turn
)
SELECT turn,
       count(*) FILTER (WHERE turns >= turn) AS reached,
       count(*) FILTER (WHERE turns = turn) AS stopped,
       count(*) FILTER (WHERE turns = turn AND NOT is_finished) AS left_open
FROM steps CROSS JOIN lengths
GROUP BY turn
ORDER BY turn;
