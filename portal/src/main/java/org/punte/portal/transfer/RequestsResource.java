package org.punte.portal.transfer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.transfer.RefuseReason;
import org.punte.portal.client.transfer.TransferBody.Refuse;
import org.punte.portal.client.transfer.TransferClient;
import org.punte.portal.client.transfer.TransferRequest;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Who would like to have a case of ours. A no stays here. */
@Path("/handover-requests")
@Authenticated
class RequestsResource {
    private final TransferClient transfers;
    private final Directory directory;
    private final SentForm typing;

    RequestsResource(@RestClient TransferClient transfers, Directory directory, SentForm typing) {
        this.typing = typing;
        this.transfers = transfers;
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<TransferRequest> requests,
                Directory directory,
                Typed typed,
                @Nullable String next,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return page(after, null);
    }

    @POST
    @Path("{id}/refusal")
    public Response refuse(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return Attempt.then(
                "/handover-requests",
                () -> transfers.refuse(
                        id, key, new Refuse(Fields.required(Fields.code(RefuseReason.class, reason), "reason"))),
                refusal -> page(null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/refusal")
    public Response comeBack() {
        return Pages.goTo("/handover-requests");
    }

    private TemplateInstance page(@Nullable String after, @Nullable Refusal refusal) {
        var page = transfers.requests(Fields.text(after));
        return Templates.list(page.items(), directory, typing.typed(), page.next(), refusal);
    }
}
