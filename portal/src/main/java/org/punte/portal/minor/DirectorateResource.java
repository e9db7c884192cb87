package org.punte.portal.minor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import org.punte.portal.agency.Directory;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.identity.AgencyKind;
import org.punte.portal.client.minor.MinorClient;
import org.punte.portal.client.minor.Notifications.Told;
import org.punte.portal.page.Frame;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Telling the child protection directorate, and writing down that it was told. */
@Path("/persons/{id}/directorate")
@Authenticated
class DirectorateResource {
    private final MinorClient minors;
    private final Directory directory;
    private final Frame frame;

    DirectorateResource(@RestClient MinorClient minors, Directory directory, Frame frame) {
        this.minors = minors;
        this.directory = directory;
        this.frame = frame;
    }

    /** A telling with the name of who was told. */
    record Line(Told told, String name) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance directorate(
                UUID person, List<Line> lines, List<Agency> directorates, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance directorate(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response tell(@RestPath UUID id, @RestForm String key, @BeanParam NotificationForm form) {
        return Attempt.then(
                "/persons/" + id + "/directorate",
                () -> minors.tell(id, key, form.told(frame.zone())),
                refusal -> page(id, refusal));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var kept = minors.notifications(id);
        var lines = kept.notifications().stream()
                .map(told -> new Line(told, directory.name(told.directorate())))
                .toList();
        var directorates = directory.all().stream()
                .filter(agency -> agency.kind() == AgencyKind.CHILD_PROTECTION_DIRECTORATE && kept.offers(agency.id()))
                .toList();
        return Templates.directorate(id, lines, directorates, refusal);
    }
}
