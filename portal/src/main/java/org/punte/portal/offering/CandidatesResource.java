package org.punte.portal.offering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.Call;
import org.punte.portal.client.directory.CallClient;
import org.punte.portal.client.directory.Candidates;
import org.punte.portal.client.directory.DirectoryClient;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Who could help somebody, with every reason; one is referred to, or several are called. */
@Path("/persons/{person}/candidates")
@Authenticated
class CandidatesResource {
    private final DirectoryClient directory;
    private final CallClient calls;
    private final IdentityClient identity;

    CandidatesResource(
            @RestClient DirectoryClient directory, @RestClient CallClient calls, @RestClient IdentityClient identity) {
        this.directory = directory;
        this.calls = calls;
        this.identity = identity;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                UUID person, Wanted wanted, @Nullable Candidates found, String key, @Nullable Refusal refusal);
    }

    /** Before a service is chosen there is only the form. */
    @GET
    public TemplateInstance list(@RestPath UUID person, @BeanParam Wanted wanted) {
        return page(person, wanted, UUID.randomUUID().toString(), null);
    }

    @POST
    public Response call(@RestPath UUID person, @RestForm String key, @BeanParam Called form) {
        return Attempt.of(
                () -> Pages.goTo("/calls/"
                        + calls.place(key, form.command(person, band(person))).id()),
                refusal -> page(person, form.wanted(), Attempt.key(key, refusal), refusal));
    }

    private TemplateInstance page(UUID person, Wanted wanted, String key, @Nullable Refusal refusal) {
        var found = wanted.service() == null ? null : found(person, wanted);
        return Templates.list(person, wanted, found, key, refusal);
    }

    private Candidates found(UUID person, Wanted wanted) {
        return directory.candidates(
                Fields.required(wanted.service()),
                wanted.urgency(),
                band(person),
                wanted.sex(),
                wanted.region(),
                wanted.language(),
                wanted.kind(),
                person);
    }

    private Envelope.AgeBand band(UUID person) {
        return identity.person(person).treatedAsChild() ? Envelope.AgeBand.CHILD_OR_IN_DOUBT : Envelope.AgeBand.ADULT;
    }

    /** The agencies that were ticked, and what for. */
    static class Called {
        @RestForm
        List<String> receivers = List.of();

        @RestForm
        @Nullable
        String service;

        @RestForm
        @Nullable
        String urgency;

        @RestForm
        @Nullable
        String region;

        Wanted wanted() {
            return Wanted.of(service, urgency, region);
        }

        Call.Place command(UUID person, Envelope.AgeBand band) {
            if (receivers.isEmpty()) throw Fields.invalid();
            var wanted = wanted();
            return new Call.Place(
                    person,
                    receivers.stream().map(Fields::id).collect(Collectors.toSet()),
                    Fields.required(wanted.service()),
                    wanted.urgency(),
                    new Envelope(band, null, wanted.region(), null, null, List.of()));
        }
    }
}
