package org.punte.portal.offering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.Candidates;
import org.punte.portal.client.directory.DirectoryClient;
import org.punte.portal.client.directory.Eligibility;
import org.punte.portal.client.directory.Need;
import org.punte.portal.client.directory.PlaceFor;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.code.Regions;
import org.punte.portal.code.Tongues;
import org.punte.portal.page.Fields;

/** What is looked for, as typed; nothing of it says who it is for. */
public class Wanted {
    /** The most that is answered at once; how many more there are is said. */
    private static final int SHOWN = 100;

    @RestForm
    @Nullable
    String service;

    @RestForm
    @Nullable
    String urgency;

    @RestForm
    @Nullable
    String sex;

    /** How far the identification is. */
    @RestForm
    @Nullable
    String status;

    @RestForm
    @Nullable
    String ageBand;

    @RestForm
    List<String> requirements = List.of();

    @RestForm
    @Nullable
    String region;

    @RestForm
    @Nullable
    String language;

    @RestForm
    @Nullable
    String kind;

    /** Ticked for somebody with a disability. */
    @RestForm
    @Nullable
    String disability;

    /** The earlier referral from which one goes on. */
    @RestForm
    @Nullable
    String parent;

    /** As it was asked for then. */
    static Wanted after(Referral earlier) {
        var wanted = after(earlier.id());
        var asked = earlier.envelope();
        wanted.service = earlier.service().name();
        wanted.urgency = earlier.urgency().name();
        wanted.region = asked.region();
        if (asked.requirements() != null)
            wanted.requirements = asked.requirements().stream().map(Enum::name).toList();
        return wanted;
    }

    /** Nothing is known but from which referral one goes on, if from any. */
    static Wanted after(@Nullable UUID earlier) {
        var wanted = new Wanted();
        wanted.parent = earlier == null ? null : earlier.toString();
        return wanted;
    }

    /** What no field of an envelope says, by the names of the form: a form that asks for help carries it along, so that the list is found again. */
    public Map<String, String> carried() {
        var carried = new TreeMap<String, String>();
        carry(carried, "sex", sex());
        carry(carried, "status", status());
        carry(carried, "language", language());
        carry(carried, "kind", kind());
        carry(carried, "disability", isDisability() ? Boolean.TRUE : null);
        carry(carried, "parent", Fields.text(parent));
        return carried;
    }

    private static void carry(Map<String, String> carried, String name, @Nullable Object said) {
        if (said != null) carried.put(name, said.toString());
    }

    public @Nullable UUID parent() {
        return Fields.id(parent);
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

    /** Not known, where nothing was chosen: nobody is an adult by default. Of somebody who is registered, the record says it. */
    public @Nullable AgeBand ageBand() {
        return Fields.code(AgeBand.class, ageBand);
    }

    public boolean isAdult() {
        return ageBand() == AgeBand.ADULT;
    }

    public boolean isChild() {
        return ageBand() == AgeBand.CHILD_OR_IN_DOUBT;
    }

    public boolean isDisability() {
        return Fields.text(disability) != null;
    }

    public List<Requirement> requirements() {
        return Fields.codes(Requirement.class, requirements).stream().distinct().toList();
    }

    public boolean requires(Requirement asked) {
        return requirements.contains(asked.name());
    }

    public @Nullable String region() {
        var typed = Fields.text(region);
        return typed == null ? null : Regions.code(typed);
    }

    public @Nullable String language() {
        var typed = Fields.text(language);
        return typed == null ? null : Tongues.code(typed);
    }

    public @Nullable PlaceFor kind() {
        return Fields.code(PlaceFor.class, kind);
    }

    /** Who could help; of a person, whose age the record says, also who is not available. */
    public Candidates found(DirectoryClient directory, @Nullable AgeBand band, @Nullable UUID person) {
        var need = new Need(
                Fields.required(service(), "service"),
                urgency(),
                band,
                sex(),
                status(),
                region(),
                language(),
                kind(),
                isDisability(),
                requirements());
        return directory.candidates(need, person, SHOWN);
    }
}
