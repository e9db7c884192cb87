package org.punte.portal.offering;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.Eligibility;
import org.punte.portal.client.directory.PlaceFor;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Regions;

/** What is looked for, as typed; nothing of it says who it is for. */
class Wanted {
    @RestQuery
    @Nullable
    String service;

    @RestQuery
    @Nullable
    String urgency;

    @RestQuery
    @Nullable
    String sex;

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String language;

    @RestQuery
    @Nullable
    String kind;

    public @Nullable ServiceCode service() {
        return Fields.code(ServiceCode.class, service);
    }

    public Urgency urgency() {
        var chosen = Fields.code(Urgency.class, urgency);
        return chosen == null ? Urgency.NORMAL : chosen;
    }

    public Eligibility.@Nullable Sex sex() {
        return Fields.code(Eligibility.Sex.class, sex);
    }

    public @Nullable String region() {
        var typed = Fields.text(region);
        return typed == null ? null : Regions.code(typed);
    }

    public @Nullable String language() {
        return Fields.text(language);
    }

    public @Nullable PlaceFor kind() {
        return Fields.code(PlaceFor.class, kind);
    }
}
