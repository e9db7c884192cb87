package org.punte.portal.agency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import org.punte.portal.client.identity.Agency;

/** Who belongs to the network and by which number a desk is reached. */
@Path("/agencies")
@Authenticated
class AgencyResource {
    private final Directory directory;

    AgencyResource(Directory directory) {
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Collection<Agency> agencies);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(directory.all());
    }
}
