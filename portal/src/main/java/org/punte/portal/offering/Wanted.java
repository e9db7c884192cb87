package org.punte.portal.offering;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.Eligibility;
import org.punte.portal.client.directory.PlaceFor;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Regions;

/** What is looked for, as typed; nothing of it says who it is for. */
public class Wanted {
    @RestQuery
    @Nullable
    String service;

    @RestQuery
    @Nullable
    String urgency;

    @RestQuery
    @Nullable
    String sex;

    /** How far the identification is. */
    @RestQuery
    @Nullable
    String status;

    @RestQuery
    @Nullable
    String ageBand;

    @RestQuery
    List<String> requirement = List.of();

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String language;

    @RestQuery
    @Nullable
    String kind;

    /** The earlier referral from which one goes on. */
    @RestQuery
    @Nullable
    String parent;

    /** What was asked for then, where nothing else is looked for now. */
    void after(Referral earlier) {
        var envelope = earlier.envelope();
        if (Fields.text(service) == null) service = earlier.service().name();
        if (Fields.text(urgency) == null) urgency = earlier.urgency().name();
        if (Fields.text(region) == null) region = envelope.region();
        if (requirement.isEmpty() && envelope.requirements() != null)
            requirement = envelope.requirements().stream().map(Enum::name).toList();
    }

    public @Nullable UUID parent() {
        return Fields.text(parent) == null ? null : Fields.id(parent);
    }

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

    public Eligibility.@Nullable Stage status() {
        return Fields.code(Eligibility.Stage.class, status);
    }

    /** An adult, where nothing else was chosen. Of somebody who is registered, the record says it. */
    public AgeBand ageBand() {
        var chosen = Fields.code(AgeBand.class, ageBand);
        return chosen == null ? AgeBand.ADULT : chosen;
    }

    public boolean isChild() {
        return ageBand() == AgeBand.CHILD_OR_IN_DOUBT;
    }

    public List<Requirement> requirements() {
        return requirement.stream()
                .map(code -> Fields.required(Fields.code(Requirement.class, code)))
                .distinct()
                .toList();
    }

    public boolean requires(Requirement asked) {
        return requirement.contains(asked.name());
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
