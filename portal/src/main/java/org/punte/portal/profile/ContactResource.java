package org.punte.portal.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Refused;
import org.punte.portal.client.Write;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.person.ChangePerson;
import org.punte.portal.client.person.Channel;
import org.punte.portal.client.person.Permission;
import org.punte.portal.client.person.PersonClient;
import org.punte.portal.fact.SentForm;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** How somebody may be reached without harm; asked before one writes or calls. */
@Path("/persons/{id}/contact")
@Authenticated
class ContactResource {
    private static final int CONFLICT = 409;

    private final IdentityClient identity;
    private final PersonClient persons;
    private final SentForm form;
    private final Frame frame;

    ContactResource(@RestClient IdentityClient identity, @RestClient PersonClient persons, SentForm form, Frame frame) {
        this.identity = identity;
        this.persons = persons;
        this.form = form;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                UUID id,
                int version,
                ContactForm contact,
                List<Channel> channels,
                @Nullable Permission permission,
                @Nullable Person now,
                @Nullable Refusal refusal);
    }

    /** With a channel: may one, now? */
    @GET
    public TemplateInstance form(@RestPath UUID id, @RestQuery @Nullable String channel) {
        var person = identity.person(id);
        var contact = ContactForm.of(person).by(frame.zone());
        var asked = Fields.code(Channel.class, channel);
        try {
            var permission = asked == null ? null : persons.mayContact(id, asked);
            return page(id, person.version(), contact, permission, null);
        } catch (Refused refused) {
            if (refused.status() != CONFLICT) throw refused;
            return page(id, person.version(), contact, null, Refusal.of(refused));
        }
    }

    @POST
    public Response keep(@RestPath UUID id, @RestForm int version) {
        var contact = ContactForm.of(form.typed()).by(frame.zone());
        return Attempt.then(
                "/persons/" + id + "/contact",
                () -> {
                    var told = contact.told();
                    var command = told.isEmpty()
                            ? new ChangePerson(null, List.of("safeContact"), Map.of())
                            : new ChangePerson(null, List.of(), Map.of("safeContact", told));
                    persons.change(id, Write.tag(version), command);
                },
                refusal -> again(id, version, contact, refusal));
    }

    /** Whoever did not see what is kept now goes on from there, and sees it. */
    private TemplateInstance again(UUID id, int version, ContactForm contact, Refusal refusal) {
        if (!refusal.isStale()) return page(id, version, contact, null, refusal);
        var now = identity.person(id);
        return Templates.form(id, now.version(), contact, Channel.offered(), null, now, refusal);
    }

    private static TemplateInstance page(
            UUID id, int version, ContactForm contact, @Nullable Permission permission, @Nullable Refusal refusal) {
        return Templates.form(id, version, contact, Channel.offered(), permission, null, refusal);
    }
}
