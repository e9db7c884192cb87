package org.punte.portal.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.application.PublicClient;
import org.punte.portal.page.Language;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Where an agency asks for access. Whoever asks, and whatever is known already, reads the same. */
@Path("/apply")
class ApplyResource {
    private final PublicClient network;
    private final RoutingContext request;

    ApplyResource(@RestClient PublicClient network, RoutingContext request) {
        this.network = network;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(ApplyForm form, @Nullable Refusal refusal);

        static native TemplateInstance received();
    }

    @GET
    @PermitAll
    public TemplateInstance form() {
        return Templates.form(new ApplyForm(), null);
    }

    @POST
    @PermitAll
    public Response apply(@BeanParam ApplyForm form) {
        return Attempt.then(
                "/apply/received",
                () -> network.apply(browser(), form.command(Language.of(request.request()))),
                refusal -> Templates.form(form, refusal));
    }

    @GET
    @Path("received")
    @PermitAll
    public TemplateInstance received() {
        return Templates.received();
    }

    /** As a proxy writes it: an address of version 6 in brackets, else its end would be read as a port. */
    private String browser() {
        var address = request.request().remoteAddress().hostAddress();
        return address.contains(":") ? "[%s]".formatted(address.replaceAll("%.*", "")) : address;
    }
}
