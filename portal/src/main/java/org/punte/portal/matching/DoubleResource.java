package org.punte.portal.matching;

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
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.matching.DoubleDecision;
import org.punte.portal.client.matching.MatchingClient;
import org.punte.portal.client.matching.PossibleDouble;
import org.punte.portal.client.matching.WorkersWord;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Records that may be of one human, for supervisors to decide and workers to say a word. */
@Path("/doubles")
@Authenticated
class DoubleResource {
    private final MatchingClient matching;
    private final People people;
    private final Frame frame;

    DoubleResource(@RestClient MatchingClient matching, People people, Frame frame) {
        this.matching = matching;
        this.people = people;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listed<PossibleDouble> doubles);

        static native TemplateInstance one(PossibleDouble found, People people, Me me, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.list(matching.doubles(Fields.text(after)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    @Path("{id}/decision")
    public Response decide(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String decision) {
        return done(id, () -> {
            var code = Fields.required(Fields.code(DoubleDecision.class, decision), "decision");
            matching.decide(id, key, new MatchingClient.Decide(code));
        });
    }

    @POST
    @Path("{id}/question")
    public Response ask(@RestPath UUID id, @RestForm String key) {
        return done(id, () -> matching.ask(id, key, new Nothing()));
    }

    @POST
    @Path("{id}/words")
    public Response say(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String word) {
        return done(id, () -> {
            var code = Fields.required(Fields.code(WorkersWord.class, word), "word");
            matching.say(id, key, new MatchingClient.Say(code));
        });
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{what:decision|question|words}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/doubles/" + id);
    }

    private Response done(UUID id, Runnable work) {
        return Attempt.then("/doubles/" + id, work, refusal -> page(id, refusal));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return Templates.one(matching.possibleDouble(id), people, frame.me(), refusal);
    }
}
