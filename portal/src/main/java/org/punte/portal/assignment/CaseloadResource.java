package org.punte.portal.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.assignment.LeftPerson;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.page.Fields;

/** Whom a colleague who is still there works with, for supervisors to hand over. */
@Path("/assignments/colleagues/{id}")
@Authenticated
class CaseloadResource {
    private final IdentityClient identity;
    private final People people;

    CaseloadResource(@RestClient IdentityClient identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Colleague worker, Listed<LeftPerson> persons, List<Colleague> colleagues);
    }

    @GET
    public TemplateInstance list(@RestPath UUID id, @RestQuery @Nullable String after) {
        var worker = people.all().stream()
                .filter(colleague -> colleague.account().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var others = people.assignable().stream()
                .filter(colleague -> !colleague.account().equals(id))
                .toList();
        return Templates.list(worker, identity.personsOf(id, Fields.text(after)), others);
    }
}
