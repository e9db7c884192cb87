package org.punte.portal.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.emergency.EmergencyClient;
import org.punte.portal.client.emergency.EmergencyOpening;
import org.punte.portal.client.emergency.Essentials;
import org.punte.portal.client.emergency.OpenInEmergency;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.identity.Person;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Opening what keeps somebody safe while the agency is suspended, and supervising it. */
@Path("/emergency")
@Authenticated
class EmergencyResource {
    private final EmergencyClient emergencies;
    private final IdentityClient identity;
    private final People people;
    private final Frame frame;

    EmergencyResource(
            @RestClient EmergencyClient emergencies, @RestClient IdentityClient identity, People people, Frame frame) {
        this.emergencies = emergencies;
        this.identity = identity;
        this.people = people;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Me me,
                List<Person> persons,
                Listed<EmergencyOpening> openings,
                People people,
                @Nullable OpenInEmergency typed,
                @Nullable Refusal refusal);

        static native TemplateInstance shown(Essentials essentials);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return page(Fields.text(after), null, null);
    }

    @POST
    public Response open(@RestForm String key, @RestForm UUID person, @RestForm @Nullable String reason) {
        var command = new OpenInEmergency(person, reason == null ? "" : reason);
        var once = Attempt.keyOf(key, Arrays.asList(person));
        return Attempt.of(
                () -> Pages.goTo("/emergency/" + emergencies.open(once, command).id()),
                refusal -> page(null, command, refusal));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.shown(emergencies.essentials(id));
    }

    @POST
    @Path("{id}/{answer:confirmation|stop}")
    public Response answer(@RestPath UUID id, @RestPath String answer, @RestForm String key) {
        return Attempt.then(
                "/emergency",
                () -> emergencies.answer(id, answer, key, new Nothing()),
                refusal -> page(null, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{answer:confirmation|stop}")
    public Response comeBack() {
        return Pages.goTo("/emergency");
    }

    private TemplateInstance page(@Nullable String after, @Nullable OpenInEmergency typed, @Nullable Refusal refusal) {
        var me = frame.me();
        var persons = me.isInEmergency() ? identity.persons(null).items() : List.<Person>of();
        return Templates.list(me, persons, emergencies.openings(after), people, typed, refusal);
    }
}
