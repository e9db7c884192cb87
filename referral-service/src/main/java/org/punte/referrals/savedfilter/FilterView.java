package org.punte.referrals.savedfilter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.desk.DeskView;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.web.tag.Tagged;

/** A saved way of looking, as its owner sees it; it never changes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilterView(
        UUID id,
        DeskView view,
        @Nullable ReferralStatus status,
        @Nullable Urgency urgency,
        @Nullable ServiceCode service,
        @Nullable String region,
        int version)
        implements Tagged {
    static FilterView of(SavedFilter f) {
        return new FilterView(f.id, f.view, f.status, f.urgency, f.service, f.region, 0);
    }
}
