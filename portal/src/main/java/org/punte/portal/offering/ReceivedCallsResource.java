package org.punte.portal.offering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.directory.CallClient;
import org.punte.portal.client.directory.Invitation;
import org.punte.portal.client.directory.Listing;
import org.punte.portal.client.directory.PlaceFor;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Calls that the own agency gets: an envelope, to be offered a place or declined. */
@Path("/calls/received")
@Authenticated
class ReceivedCallsResource {
    private final CallClient calls;
    private final Offerable offerable;
    private final People people;
    private final SentForm typing;

    ReceivedCallsResource(@RestClient CallClient calls, Offerable offerable, People people, SentForm typing) {
        this.typing = typing;
        this.calls = calls;
        this.offerable = offerable;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Invitation> calls, @Nullable String next);

        static native TemplateInstance one(
                Invitation call,
                boolean inTime,
                List<String> offering,
                List<Colleague> colleagues,
                List<Listing> services,
                Typed typed,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        var found = calls.received(Fields.text(after));
        return Templates.list(found.items(), found.next());
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    @Path("{id}/offer")
    public Response offer(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm List<String> workers,
            @RestForm @Nullable String listing,
            @RestForm @Nullable String place) {
        return Attempt.then(
                "/calls/received/" + id,
                () -> calls.offer(
                        id,
                        key,
                        new Invitation.Offer(
                                Set.copyOf(Fields.ids(workers)),
                                Fields.id(listing),
                                Fields.code(PlaceFor.class, place))),
                refusal -> page(id, refusal));
    }

    @POST
    @Path("{id}/decline")
    public Response decline(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return Attempt.then(
                "/calls/received/" + id,
                () -> calls.decline(
                        id,
                        key,
                        new Invitation.Decline(Fields.required(Fields.code(DeclineReason.class, reason), "reason"))),
                refusal -> page(id, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{move:offer|decline}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/calls/received/" + id);
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var call = calls.invitation(id);
        return Templates.one(
                call,
                offerable.isInTime(call),
                offering(call),
                people.answering(),
                offerable.services(call),
                typing.typed(),
                refusal);
    }

    /** Whom we named for the place that is kept. */
    private List<String> offering(Invitation call) {
        if (!call.isOffered() || call.workers() == null) return List.of();
        return call.workers().stream().map(people::name).toList();
    }
}
