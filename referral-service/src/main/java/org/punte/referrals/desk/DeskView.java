package org.punte.referrals.desk;

/** How one looks at a desk. List and counts are narrowed by these very words, so that they cannot contradict each other. */
public enum DeskView {
    /** Everything that is not over. */
    ALL("true"),
    /** The answer is late, after acceptance the service, or that somebody has seen a cancellation; no answer to a suspended sender. */
    OVERDUE("due_at < :now and not frozen"),
    /**
     * What the reader, who works here, was named for when it was taken on; where nobody named is there, or it was taken back, what the
     * reader looks after.
     */
    MINE("served or claimed = :reader and holder = :reader and not (staffed and status <> 'CANCELLED')"),
    /** What nobody has begun to look after. */
    UNCLAIMED("claimed is null and not named"),
    /**
     * All who were named for it, or whoever looked after what nobody is named for, are blocked, do not work with people any more, or must
     * not deal with it. Only others who are named open the person, whoever looks after it; what was taken back needs nobody named.
     */
    TO_ASSIGN("(claimed is not null or named) and (named and status <> 'CANCELLED' or holder is null) and not staffed");

    private final String words;

    DeskView(String words) {
        this.words = words;
    }

    /** For the query over the items of a desk. */
    String words() {
        return words;
    }
}
