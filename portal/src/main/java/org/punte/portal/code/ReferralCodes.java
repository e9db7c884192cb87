package org.punte.portal.code;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.referral.Coded;
import org.punte.portal.client.referral.ReferralClient;

/** What referrals are called of which a page knows the ids: asked for all at once, and told of those that the reader may open. */
@ApplicationScoped
public class ReferralCodes {
    /** So many can be asked for in one address. */
    private static final int MOST = 50;

    private final ReferralClient referrals;

    ReferralCodes(@RestClient ReferralClient referrals) {
        this.referrals = referrals;
    }

    /** None where they cannot be had: the page goes on without. */
    public Map<UUID, String> of(Stream<@Nullable UUID> ids) {
        var asked = ids.filter(Objects::nonNull).distinct().limit(MOST).toList();
        if (asked.isEmpty()) return Map.of();
        return Listed.orNone(() -> referrals.codes(asked)).stream().collect(toMap(Coded::id, Coded::code));
    }
}
