package org.punte.referrals.savedfilter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.desk.DeskView;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** Keeps a way of looking at the desk. It has no name of its own: what it says is coded and can be read. */
record SaveFilter(
        @NotNull DeskView view,
        @Nullable ReferralStatus status,
        @Nullable Urgency urgency,
        @Nullable ServiceCode service,
        @Nullable @Pattern(regexp = "[A-Z]{1,3}") String region) {
    static SaveFilter of(SavedFilter filter) {
        return new SaveFilter(filter.view, filter.status, filter.urgency, filter.service, filter.region);
    }
}
