-- How many conversations have the first of these tags, the first two, and so on. Put your own keys into the list.
WITH funnel AS (
    SELECT ['topic', 'programme', 'follow up'] AS keys
), steps AS (
    SELECT keys, unnest(range(1, len(keys) + 1)) AS step FROM funnel
)
SELECT step,
       any_value(keys[step]) AS tag,
       count(*) FILTER (WHERE list_has_all(map_keys(tags), keys[1:step])) AS conversations,
       count(*) FILTER (WHERE list_has_all(map_keys(tags), keys[1:step]) AND is_finished) AS finished
FROM steps CROSS JOIN read_parquet('conversations/*/*.parquet')
GROUP BY step
ORDER BY step;
