package org.punte.portal.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.staff.StaffClient;
import org.punte.portal.done.Done;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Everybody of the agency, for everybody: to freeze an account that looks coerced or stolen. */
@Path("/colleagues")
@Authenticated
class ColleagueResource {
    private final People people;
    private final StaffClient staff;
    private final Frame frame;

    ColleagueResource(People people, @RestClient StaffClient staff, Frame frame) {
        this.people = people;
        this.staff = staff;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Colleague> colleagues, UUID me);

        static native TemplateInstance freeze(Colleague colleague, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(people.all(), frame.me().account());
    }

    /** What happens is shown first. */
    @GET
    @Path("{id}/freeze")
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.freeze(colleague(id), null);
    }

    @POST
    @Path("{id}/freeze")
    public Response freeze(@RestPath UUID id, @RestForm String key) {
        var colleague = colleague(id);
        return Attempt.of(
                () -> {
                    var freeze = staff.freeze(id, key, new Nothing());
                    return Pages.goTo((freeze.isProposed() ? Done.FREEZING : Done.FROZEN).at("/colleagues"));
                },
                refusal -> Templates.freeze(colleague, refusal));
    }

    private Colleague colleague(UUID id) {
        return people.all().stream()
                .filter(colleague -> colleague.account().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
