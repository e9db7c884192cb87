package org.punte.portal.promise;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.promise.PromiseBody;
import org.punte.portal.client.promise.PromiseClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.referral.ReferralPage;

/** What was promised by telephone, from both sides. A refusal shows the referral again, with the reason on top. */
@Path("/referrals/{id}")
@Authenticated
class PromiseResource {
    private final PromiseClient promises;
    private final ReferralPage page;
    private final Frame frame;

    PromiseResource(@RestClient PromiseClient promises, ReferralPage page, Frame frame) {
        this.promises = promises;
        this.page = page;
        this.frame = frame;
    }

    @POST
    @Path("promise")
    public Response rang(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String number,
            @RestForm @Nullable String answeredBy,
            @RestForm @Nullable String calledAt) {
        return page.after(
                id,
                () -> promises.rang(
                        id,
                        key,
                        new PromiseBody.Rang(
                                Fields.required(Fields.text(number), "number"),
                                Fields.required(Fields.text(answeredBy), "answeredBy"),
                                moment(calledAt))));
    }

    @POST
    @Path("promise-confirmation")
    public Response confirm(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String worker) {
        return page.after(id, () -> promises.confirm(id, key, new PromiseBody.Confirm(named(worker))));
    }

    @POST
    @Path("promise-denial")
    public Response deny(@RestPath UUID id, @RestForm String key) {
        return page.after(id, () -> promises.deny(id, key, new Nothing()));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{move:promise|promise-confirmation|promise-denial}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/referrals/" + id);
    }

    private static @Nullable List<UUID> named(@Nullable String worker) {
        var one = Fields.id(worker);
        return one == null ? null : List.of(one);
    }

    /** By the clock of whoever rang. */
    private @Nullable Instant moment(@Nullable String typed) {
        var local = Fields.moment(typed);
        return local == null ? null : local.atZone(frame.zone()).toInstant();
    }
}
