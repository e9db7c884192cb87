package org.punte.portal.person;

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
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.supervision.SupervisedReading;
import org.punte.portal.client.supervision.SupervisionClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** A supervisor reads whom only the named workers read: once, with a reason. The answer is the page; no address shows it again. */
@Path("/referrals/{id}/supervision")
@Authenticated
class SupervisionResource {
    private static final int OK = 200;

    private final SupervisionClient supervision;

    SupervisionResource(@RestClient SupervisionClient supervision) {
        this.supervision = supervision;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(UUID referral, @Nullable String reason, @Nullable Refusal refusal);

        static native TemplateInstance read(UUID referral, Person person);
    }

    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.ask(id, null, null);
    }

    @POST
    public Response read(@RestPath UUID id, @RestForm @Nullable String reason) {
        return Attempt.of(
                () -> {
                    var person = supervision.read(new SupervisedReading(id, Fields.text(reason)));
                    return Pages.answer(OK, Templates.read(id, person));
                },
                refusal -> Templates.ask(id, reason, refusal));
    }
}
