package org.punte.referrals.sheet;

import static org.punte.referrals.ReferralProblem.TELLING_BACK_NOT_AGREED;

import org.jspecify.annotations.Nullable;

/** What the receiver says of somebody whom it had taken on. Codes go to the sender; words only as far as the person agreed. */
public interface TellingBack extends Step {
    @Nullable
    String remark();

    @Override
    @Nullable
    Boolean personAgrees();

    /** Whether its words go to the sender at all. */
    default boolean reachesSender() {
        return true;
    }

    @Override
    default @Nullable String words() {
        return remark();
    }

    /** Refuses words that would go to the sender without the person. */
    default void requireAgreed() {
        var said = remark();
        if (said == null || said.isBlank() || !reachesSender()) return;
        if (!Boolean.TRUE.equals(personAgrees()))
            throw TELLING_BACK_NOT_AGREED.at("personAgrees", "true, if the person agreed; else leave remark out");
    }
}
