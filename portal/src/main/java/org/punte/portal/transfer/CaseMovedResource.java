package org.punte.portal.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.transfer.AskReason;
import org.punte.portal.client.transfer.TakeoverClient;
import org.punte.portal.client.transfer.TransferBody.Ask;
import org.punte.portal.client.transfer.TransferBody.TakeUp;
import org.punte.portal.client.transfer.TransferClient;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What one item has to do with a case that goes elsewhere: decisions, what was handed over, or asking for the case. */
@Path("/referrals/{id}/handover")
@Authenticated
class CaseMovedResource {
    private final TransferClient transfers;
    private final TakeoverClient takeovers;
    private final Directory directory;
    private final MovedPage page;
    private final SentForm typing;

    CaseMovedResource(
            @RestClient TransferClient transfers,
            @RestClient TakeoverClient takeovers,
            Directory directory,
            MovedPage page,
            SentForm typing) {
        this.typing = typing;
        this.transfers = transfers;
        this.takeovers = takeovers;
        this.directory = directory;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance moved(
                Moved moved, Directory directory, Typed typed, boolean asked, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance moved(@RestPath UUID id, @RestQuery boolean asked) {
        return page(id, asked, null);
    }

    @POST
    @Path("successor")
    public Response takeUp(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String handedOver,
            @RestForm @Nullable String own) {
        return change(
                id,
                "",
                () -> transfers.takeUp(
                        id,
                        Attempt.keyOf(key, Arrays.asList(handedOver)),
                        new TakeUp(
                                Fields.required(Fields.id(handedOver), "handedOver"),
                                Fields.required(Fields.id(own), "own"))));
    }

    @POST
    @Path("record")
    public Response takeRecord(@RestPath UUID id) {
        return Attempt.of(
                () -> Pages.goTo("/persons/" + takeovers.take(id).person()), refusal -> page(id, false, refusal));
    }

    @POST
    @Path("request")
    public Response ask(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return change(
                id,
                "?asked=true",
                () -> transfers.ask(id, key, new Ask(Fields.required(Fields.code(AskReason.class, reason), "reason"))));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{part:successor|request|record}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/referrals/" + id + "/handover");
    }

    private Response change(UUID id, String after, Runnable change) {
        return Attempt.then("/referrals/" + id + "/handover" + after, change, refusal -> page(id, false, refusal));
    }

    private TemplateInstance page(UUID id, boolean asked, @Nullable Refusal refusal) {
        return Templates.moved(page.of(id), directory, typing.typed(), asked, refusal);
    }
}
