package org.punte.identity.matching;

/**
 * How many bits an index keeps, by the number of persons. Of all indexes of one fact together never more than would leave
 * each value two persons on average (CipherSweet's rule 2 &le; R / 2^bits): widths follow the least number of a bracket, and
 * a bracket holds four times as many as the one before.
 *
 * @param generation the bracket: from 4^generation persons on
 */
public record Widths(int generation) {
    private static final int MOST = 8; // 65,536 persons and more: 15 bits, the most that 100,000 allow
    private static final double NOT_TWICE = 1.25;

    /** For an agency of this size, which so far has that generation: it grows a little late, so that it does not swing. */
    public static Widths of(long persons, int present) {
        int generation = 0;
        while (generation < MOST && persons >= Math.pow(4, generation + 1)) generation++;
        boolean hardly = generation == present + 1 && persons < NOT_TWICE * Math.pow(4, generation);
        return new Widths(hardly ? present : generation);
    }

    /** Both parts of a name are one fact; numbers are told apart by more, for fewer people have told one. */
    public int bits(IndexField field) {
        return switch (field) {
            case GIVEN, FAMILY, BIRTH -> budget() / 2;
            case PHONE, DOCUMENT -> Math.max(0, budget() - 3);
        };
    }

    /** The most bits that all indexes of one fact may keep together. */
    int budget() {
        return Math.max(0, 2 * generation - 1);
    }
}
