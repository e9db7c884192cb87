package org.punte.portal.client.directory;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** What is looked for, by the names of the query; about nobody in particular. */
public record Need(
        @RestQuery ServiceCode service,
        @RestQuery Urgency urgency,
        @RestQuery @Nullable AgeBand ageBand,
        @RestQuery Eligibility.@Nullable Sex sex,
        @RestQuery Eligibility.@Nullable Stage status,
        @RestQuery @Nullable String region,
        @RestQuery @Nullable String language,
        @RestQuery @Nullable PlaceFor kind,
        @RestQuery Boolean disability,
        @RestQuery List<Requirement> requirement) {}
