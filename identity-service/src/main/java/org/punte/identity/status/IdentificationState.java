package org.punte.identity.status;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found so far. The field guide's machine (3.2), and two ways back: who comes again, and a decision taken back. */
public enum IdentificationState {
    /** Reported, or told by the person; nobody has met them. */
    SIGNALLED,
    CLOSED_NO_CONTACT,
    SCREENED,
    /** Signs were seen, nothing was assessed yet. */
    POTENTIAL,
    /** Reasonable grounds: help is due. */
    PRESUMED,
    IDENTIFIED,
    NOT_CONFIRMED,
    RECONSIDERATION,
    /** Meets the criteria and does not want the formal way. Help goes on. */
    DECLINED_IDENTIFICATION,
    /** Another situation. */
    NOT_INDICATED,
    REVOKED;

    private static final Set<IdentificationState> FIRST = EnumSet.of(SIGNALLED, POTENTIAL);
    private static final Set<IdentificationState> FORMAL = EnumSet.of(IDENTIFIED, NOT_CONFIRMED, REVOKED);
    private static final Set<IdentificationState> NEGATIVE = EnumSet.of(NOT_CONFIRMED, NOT_INDICATED, REVOKED);
    private static final Map<IdentificationState, Set<IdentificationState>> NEXT = next();

    /** What may follow; {@code state} is null before the first decision. */
    public static Set<IdentificationState> after(@Nullable IdentificationState state) {
        return state == null ? FIRST : NEXT.getOrDefault(state, Set.of());
    }

    /** Taken by an authority alone. */
    public boolean isFormal() {
        return FORMAL.contains(this);
    }

    /** Somebody was not found to be what was feared. It ends no help and is looked at again. */
    public boolean isNegative() {
        return NEGATIVE.contains(this);
    }

    private static Map<IdentificationState, Set<IdentificationState>> next() {
        var next = new EnumMap<IdentificationState, Set<IdentificationState>>(IdentificationState.class);
        next.put(SIGNALLED, EnumSet.of(SCREENED, CLOSED_NO_CONTACT));
        next.put(CLOSED_NO_CONTACT, EnumSet.of(SIGNALLED));
        next.put(SCREENED, EnumSet.of(POTENTIAL, PRESUMED, NOT_INDICATED));
        next.put(POTENTIAL, EnumSet.of(PRESUMED, NOT_INDICATED));
        next.put(PRESUMED, EnumSet.of(IDENTIFIED, NOT_CONFIRMED, DECLINED_IDENTIFICATION));
        next.put(IDENTIFIED, EnumSet.of(REVOKED));
        next.put(NOT_CONFIRMED, EnumSet.of(RECONSIDERATION));
        next.put(REVOKED, EnumSet.of(RECONSIDERATION));
        next.put(RECONSIDERATION, EnumSet.of(PRESUMED, NOT_CONFIRMED));
        next.put(DECLINED_IDENTIFICATION, EnumSet.of(PRESUMED));
        next.put(NOT_INDICATED, EnumSet.of(PRESUMED));
        return next;
    }
}
