package org.punte.referrals.desk;

/** How one looks at a desk. List and counts are narrowed by these very words, so that they cannot contradict each other. */
public enum DeskView {
    /** Everything that is not over. */
    ALL("true"),
    /** The answer is late, after acceptance the service, or that somebody has seen a cancellation; no answer to a suspended sender. */
    OVERDUE("due_at < :now and not frozen"),
    /** What the reader, who works here, looks after, or was named for when it was taken on. */
    MINE("(holder = :reader or :reader = any(workers))"),
    /** What nobody has begun to look after. */
    UNCLAIMED("claimed is null and not named"),
    /** Whoever looked after it, or all who were named for it, are blocked, do not work with people any more, or must not deal with it. */
    TO_ASSIGN("holder is null and cardinality(working) = 0 and (claimed is not null or named)");

    private final String words;

    DeskView(String words) {
        this.words = words;
    }

    /** For the query over the items of a desk. */
    String words() {
        return words;
    }
}
