package org.punte.portal.renewal;

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
import org.punte.portal.client.Nothing;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.renewal.Recognition;
import org.punte.portal.client.renewal.Renewal;
import org.punte.portal.client.renewal.RenewalClient;
import org.punte.portal.client.renewal.RenewalCommand;
import org.punte.portal.done.Done;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Somebody lost telephone or codes: one who has met them asks, another who has met them confirms. */
@Path("/lost-factors")
@Authenticated
class LostFactorResource {
    private static final String PAGE = "/lost-factors";

    private final RenewalClient renewals;
    private final Others others;

    LostFactorResource(@RestClient RenewalClient renewals, Others others) {
        this.renewals = renewals;
        this.others = others;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<Renewal> waiting,
                List<Colleague> colleagues,
                Others others,
                @Nullable UUID agency,
                List<Recognition> recognitions,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable UUID agency) {
        return page(agency, null);
    }

    @POST
    public Response ask(
            @RestForm String key,
            @RestForm @Nullable UUID agency,
            @RestForm @Nullable UUID account,
            @RestForm @Nullable String recognised,
            @RestForm @Nullable String factor) {
        return Attempt.then(
                Done.ASKED.at(PAGE),
                () -> renewals.ask(
                        key,
                        new RenewalCommand.Ask(
                                Fields.required(account, "account"),
                                recognition(recognised),
                                "CODES".equals(factor) ? "CODES" : "TOTP",
                                agency)),
                refusal -> page(agency, refusal));
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String recognised) {
        return decide(
                Done.RENEWED, () -> renewals.confirm(id, key, new RenewalCommand.Confirm(recognition(recognised))));
    }

    @POST
    @Path("{id}/refusal")
    public Response refuse(@RestPath UUID id, @RestForm String key) {
        return decide(Done.REFUSED, () -> renewals.refuse(id, key, new Nothing()));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{answer:confirmation|refusal}")
    public Response comeBack() {
        return Pages.goTo(PAGE);
    }

    private Response decide(Done done, Runnable decision) {
        return Attempt.then(done.at(PAGE), decision, refusal -> page(null, refusal));
    }

    private TemplateInstance page(@Nullable UUID agency, @Nullable Refusal refusal) {
        var waiting = renewals.pending();
        return Templates.list(
                waiting.items(),
                Silence.orNone(() -> others.colleagues(agency)),
                others,
                agency,
                Recognition.offered(),
                refusal);
    }

    private static Recognition recognition(@Nullable String chosen) {
        return Fields.required(Fields.code(Recognition.class, chosen), "recognised");
    }
}
