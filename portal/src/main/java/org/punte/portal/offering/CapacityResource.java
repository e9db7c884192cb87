package org.punte.portal.offering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.directory.CallClient;
import org.punte.portal.client.directory.CapacityQuestion;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Questions for places, asked and received; one asks on the page of a service. */
@Path("/capacity")
@Authenticated
class CapacityResource {
    private final CallClient calls;
    private final SentForm typing;

    CapacityResource(@RestClient CallClient calls, SentForm typing) {
        this.calls = calls;
        this.typing = typing;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Listed<CapacityQuestion> asked,
                Listed<CapacityQuestion> received,
                Typed typed,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String asked, @RestQuery @Nullable String received) {
        return page(Fields.text(asked), Fields.text(received), null);
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
                                Fields.required(Fields.code(CapacityQuestion.Answer.class, answer), "answer"))),
                refusal -> page(null, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/answer")
    public Response comeBack() {
        return Pages.goTo("/capacity");
    }

    private TemplateInstance page(@Nullable String asked, @Nullable String received, @Nullable Refusal refusal) {
        return Templates.list(calls.asked(asked), calls.questions(received), typing.typed(), refusal);
    }
}
