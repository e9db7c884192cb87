package org.punte.referrals.referral;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/**
 * What a list is narrowed to; {@code person}: to what was sent for them; {@code open}: to what is not over, another list. Only what
 * is asked for stands in the query, so that its plan is simple.
 */
public record Filter(
        @Nullable ReferralStatus status,
        @Nullable Urgency urgency,
        @Nullable ServiceCode service,
        @Nullable UUID person,
        boolean open) {
    String where() {
        return (status == null ? "" : " and status = :status")
                + (urgency == null ? "" : " and urgency = :urgency")
                + (service == null ? "" : " and service = :service")
                + (person == null ? "" : " and person = :person");
    }

    Map<String, Object> parameters() {
        var given = new HashMap<String, Object>();
        if (status != null) given.put("status", status);
        if (urgency != null) given.put("urgency", urgency);
        if (service != null) given.put("service", service);
        if (person != null) given.put("person", person);
        return given;
    }
}
