package org.punte.identity.matching;

/**
 * How common what two records share is among the persons of the agency.
 *
 * @param persons how many there are
 * @param given share of them, 0 to 1, whose given name sounds like this one
 * @param family the same of the family name
 */
public record Rarity(int persons, double given, double family) {
    /** Index values are shared by chance; no single name is more common than this. */
    private static final double MOST_GIVEN = 0.10;

    private static final double MOST_FAMILY = 0.02;
    private static final double SAME_DAY = 1.0 / 15_000;
    private static final double SAME_DIGITS = 1.0 / 3_000;
    private static final double SLIPPED = 1.0 / 250;
    private static final double NEARBY = 1.0 / 12;

    /** Of counts in an index. */
    public static Rarity of(int persons, int sharingGiven, int sharingFamily) {
        double all = Math.max(1, persons);
        return new Rarity(
                persons, Math.min(MOST_GIVEN, sharingGiven / all), Math.min(MOST_FAMILY, sharingFamily / all));
    }

    /** How many other persons of the agency would agree so far though they are somebody else. */
    double expectedByChance(boolean sameGiven, boolean sameFamily, Births births) {
        return persons * (sameGiven ? given : 1) * (sameFamily ? family : 1) * share(births);
    }

    private static double share(Births births) {
        return switch (births) {
            case SAME -> SAME_DAY;
            case TRANSPOSED -> SAME_DIGITS;
            case SLIP -> SLIPPED;
            case NEAR -> NEARBY;
            case UNKNOWN, DIFFERENT -> 1;
        };
    }
}
