package org.punte.referrals.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** What a desk is narrowed to. Only what is asked for stands in the query, so that its plan is simple. */
public record DeskFilter(
        DeskView view,
        @Nullable ReferralStatus status,
        @Nullable Urgency urgency,
        @Nullable ServiceCode service,
        @Nullable String region) {
    /** Of the items, before one looks at them in one way or another. */
    String words() {
        return (status == null ? "" : " and d.status = :status")
                + (urgency == null ? "" : " and d.urgency = :urgency")
                + (service == null ? "" : " and d.service = :service")
                + (region == null ? "" : " and d.region = :region");
    }

    Map<String, String> values() {
        var given = new LinkedHashMap<String, String>();
        if (status != null) given.put("status", status.name());
        if (urgency != null) given.put("urgency", urgency.name());
        if (service != null) given.put("service", service.name());
        if (region != null) given.put("region", region);
        return given;
    }
}
