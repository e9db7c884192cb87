package org.punte.portal.offering;

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
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.CallClient;
import org.punte.portal.client.directory.CapacityQuestion;
import org.punte.portal.client.directory.PlaceFor;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Questions for places, asked and received. No field is about a person. */
@Path("/capacity")
@Authenticated
class CapacityResource {
    private final CallClient calls;

    CapacityResource(@RestClient CallClient calls) {
        this.calls = calls;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<CapacityQuestion> asked, List<CapacityQuestion> received, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list() {
        return page(null);
    }

    @POST
    public Response ask(
            @RestForm String key,
            @RestForm UUID service,
            @RestForm @Nullable String ageBand,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String neededBy) {
        return Attempt.then(
                "/capacity",
                () -> calls.ask(
                        key,
                        new CapacityQuestion.Ask(
                                service,
                                Fields.required(Fields.code(Envelope.AgeBand.class, ageBand)),
                                Fields.code(PlaceFor.class, kind),
                                null,
                                Fields.date(neededBy))),
                this::page);
    }

    @POST
    @Path("{id}/answer")
    public Response answer(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String answer) {
        return Attempt.then(
                "/capacity",
                () -> calls.answer(
                        id,
                        key,
                        new CapacityQuestion.Reply(
                                Fields.required(Fields.code(CapacityQuestion.Answer.class, answer)))),
                this::page);
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/answer")
    public Response comeBack() {
        return Pages.goTo("/capacity");
    }

    private TemplateInstance page(@Nullable Refusal refusal) {
        return Templates.list(calls.asked(null).items(), calls.questions(null).items(), refusal);
    }
}
