package org.punte.referrals.smallcell;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From how many a count comes. What is not known of a measure narrows nothing: needs that nobody met have no receiver.
 *
 * @param senders distinct agencies that sent
 * @param receivers distinct agencies that were asked
 * @param persons distinct people, as far as one agency knows them as one
 */
public record Breadth(
        @Nullable Long senders,
        @Nullable Long receivers,
        @Nullable Long persons) {
    /** Of counts that were frozen before anybody asked. */
    public static final Breadth UNKNOWN = new Breadth(null, null, null);

    /**
     * Of two agencies each knows its own count, and so the other's: the frequency rule of three of statistical offices (ESSnet Handbook on
     * Statistical Disclosure Control, 2010).
     */
    static final long AGENCIES = 3;

    /** Whether it is the report card of one or two agencies, or a few people's story told often. */
    boolean isNarrow() {
        return below(senders, AGENCIES) || below(receivers, AGENCIES) || below(persons, SmallCells.THRESHOLD);
    }

    /** What is certain of several together: the same ones may stand behind each. */
    static Breadth together(List<Breadth> several) {
        return several.stream()
                .reduce((one, other) -> new Breadth(
                        most(one.senders, other.senders),
                        most(one.receivers, other.receivers),
                        most(one.persons, other.persons)))
                .orElse(UNKNOWN);
    }

    /**
     * At least so many are behind the parts of this sum that are not among {@code shown}: whoever counts in the sum and in none of those. Not known
     * where one of them is not.
     */
    Breadth without(List<Breadth> shown) {
        return new Breadth(
                less(senders, shown, Breadth::senders),
                less(receivers, shown, Breadth::receivers),
                less(persons, shown, Breadth::persons));
    }

    /** Of what is known of both, the more. */
    Breadth orMore(Breadth other) {
        return new Breadth(
                more(senders, other.senders), more(receivers, other.receivers), more(persons, other.persons));
    }

    private static @Nullable Long less(
            @Nullable Long all, List<Breadth> shown, Function<Breadth, @Nullable Long> number) {
        var numbers = shown.stream().map(number).toList();
        if (all == null || numbers.contains(null)) return null;
        return all - numbers.stream().mapToLong(Long::longValue).sum();
    }

    private static @Nullable Long more(@Nullable Long known, @Nullable Long other) {
        return known == null || other == null ? known : Long.valueOf(Math.max(known, other));
    }

    private static boolean below(@Nullable Long known, long least) {
        return known != null && known < least;
    }

    private static @Nullable Long most(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) return one == null ? other : one;
        return Long.valueOf(Math.max(one, other));
    }
}
